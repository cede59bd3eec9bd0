package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The blocks as WordPress's editor knows them: each between comments that name its kind. What has no kind there is HTML,
 * which the editor leaves as it is.
 */
final class Gutenberg {
    private Gutenberg() {}

    static String of(Map<Block, String> parts, Map<String, Integer> attachments) {
        var out = new StringJoiner("\n\n");
        parts.forEach((block, html) -> {
            if (!html.isEmpty()) {
                out.add(one(block, asWords(html), attachments));
            }
        });
        return out.toString();
    }

    /** A word in brackets is a word, whatever plugins run on the site. */
    private static String asWords(String html) {
        return html.indexOf('[') < 0 ? html : html.replaceAll("\\[(?=[/a-zA-Z\\[])", "&#91;");
    }

    private static String one(Block block, String html, Map<String, Integer> attachments) {
        return switch (block) {
            case Paragraph _ -> wrapped("paragraph", "", html);
            case Heading heading -> {
                String tag = "<h" + heading.level();
                String classed = html.replaceFirst("^" + tag, tag + " class=\"wp-block-heading\"");
                yield wrapped("heading", heading.level() == 2 ? "" : "{\"level\":" + heading.level() + "}", classed);
            }
            case Quote quote -> quote(html, quote);
            case ListBlock list -> {
                boolean numbers = list.items().getFirst().marker() == ListBlock.Marker.NUMBER;
                String inner = html.replaceFirst("^<div[^>]*>", "").replaceFirst("</div>$", "");
                boolean alone = inner.indexOf(numbers ? "</ol><" : "</ul><") < 0 && list.items().getFirst().level() == 0;
                yield alone ? wrapped("list", numbers ? "{\"ordered\":true}" : "", inner) : wrapped("html", "", html);
            }
            case Figure figure -> image(figure, html, attachments);
            case Embed embed when Embed.Platform.isPost(embed.address()) -> embed(embed);
            case Code _ -> wrapped("code", "", html.replaceFirst("^<pre", "<pre class=\"wp-block-code\""));
            case Divider _ -> wrapped("separator", "", "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>");
            case Embed _, Gallery _, RelatedBox _, InfoBox _, PullQuote _, Table _, Footnotes _ -> wrapped("html", "", html);
        };
    }

    private static String wrapped(String kind, String settings, String html) {
        String set = settings.isEmpty() ? "" : " " + settings;
        return "<!-- wp:" + kind + set + " -->\n" + html + "\n<!-- /wp:" + kind + " -->";
    }

    /** In its editor the words of a quotation are a paragraph in it, and whose they are stands in "cite". */
    private static String quote(String html, Quote quote) {
        int words = html.indexOf("<p>");
        int end = html.indexOf("</p>") + "</p>".length();
        String cite = quote.attribution().isEmpty()
                ? ""
                : html.substring(end).replaceFirst("^<footer[^>]*>", "<cite>").replaceFirst("</footer></blockquote>$", "</cite>");
        return wrapped("quote", "", "<blockquote class=\"wp-block-quote\">"
                + wrapped("paragraph", "", html.substring(words, end)) + cite + "</blockquote>");
    }

    private static String image(Figure figure, String html, Map<String, Integer> attachments) {
        Integer id = figure.photo() == null ? null : attachments.get(figure.photo());
        if (id == null || !html.contains("<img ")) {
            return wrapped("html", "", html);
        }
        String classed = html.replaceFirst("^<figure>", "<figure class=\"wp-block-image\">")
                .replaceFirst("<img ([^>]*)>", "<img $1 class=\"wp-image-" + id + "\"/>")
                .replaceFirst("<figcaption", "<figcaption class=\"wp-element-caption\"");
        return wrapped("image", "{\"id\":" + id + "}", classed);
    }

    private static String embed(Embed embed) {
        String address = StoryHtml.escaped(embed.address().strip());
        String json = embed.address().strip().replace("\\", "\\\\").replace("\"", "\\\"").replace("--", "\\u002d\\u002d");
        String said = embed.caption().isEmpty()
                ? ""
                : "<figcaption class=\"wp-element-caption\">" + StoryHtml.escaped(embed.caption().text()).replace("\n", "<br>") + "</figcaption>";
        return wrapped("embed", "{\"url\":\"" + json + "\"}", "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n"
                + address + "\n</div>" + said + "</figure>");
    }
}
