package id.redaksi.exchange.wire;

import id.redaksi.guard.XmlNode;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.XmlWords;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** The body of NITF, which others put into NewsML too, as HTML; its media are told to the story. */
public final class NitfBody {
    private final WireStory story;
    private final StringBuilder html = new StringBuilder();

    private NitfBody(WireStory story) {
        this.story = story;
    }

    /** The HTML of a body.content. */
    public static String html(XmlTree content, WireStory story) {
        var body = new NitfBody(story);
        body.inside(content);
        return body.html.toString();
    }

    private void inside(XmlTree element) {
        for (XmlNode node : element.nodes()) {
            switch (node) {
                case XmlWords(var text) -> html.append(Entities.escape(text));
                case XmlTree inner -> element(inner);
            }
        }
    }

    private void element(XmlTree element) {
        String kind = element.attribute("class");
        switch (element.name()) {
            case "p" -> opened("p", kind.equals("title") || kind.equals("address") ? kind : "", element);
            case "ul", "ol", "li", "sub", "sup", "tr", "td", "th", "caption", "thead", "tbody", "q" ->
                wrapped(element.name(), element);
            case "table" -> table(element);
            case "pre" -> {
                html.append("<pre><code class=\"").append(Entities.escape(kind)).append("\">");
                inside(element);
                html.append("</code></pre>");
            }
            case "hl1", "hl2" -> wrapped(kind.matches("h[34]") ? kind : "h2", element);
            case "em" -> wrapped(emphasis(kind), element);
            case "br", "hr" -> html.append('<').append(element.name()).append('>');
            case "a" -> {
                html.append("<a href=\"").append(Entities.escape(element.attribute("href"))).append("\">");
                inside(element);
                html.append("</a>");
            }
            case "bq" -> quote(element);
            case "credit" -> wrapped("footer", element);
            case "media" -> media(element);
            case "block" -> block(element);
            case "note" -> {
                // NITF 3.6: of the kinds of note only this one is said to be for editors alone.
                if (element.attribute("noteclass").equals("editorsnote")) {
                    story.note(element.line());
                } else {
                    inside(element);
                }
            }
            case "fn", "dt", "dd", "custom-table" -> wrapped("div", element);
            case "frac" -> {
                // "1<frac>" is one and a half: without a space the half would become eleven halves.
                html.append(!html.isEmpty() && Character.isDigit(html.charAt(html.length() - 1)) ? " " : "");
                inside(element);
            }
            // An element that names somebody or something inside running text is its words.
            default -> inside(element);
        }
    }

    private void opened(String tag, String kind, XmlTree element) {
        html.append('<').append(tag).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"").append('>');
        inside(element);
        html.append("</").append(tag).append('>');
    }

    /** A block of our own kinds, or of any other house's: then it is what is in it. */
    private void block(XmlTree block) {
        switch (block.attribute("class")) {
            case "info", "read-too" -> opened("aside", block.attribute("class"), block);
            case "gallery", "embed" -> opened("div", block.attribute("class"), block);
            default -> inside(block);
        }
    }

    private void quote(XmlTree quote) {
        if (!quote.attribute("class").equals("pull")) {
            wrapped("blockquote", quote);
            return;
        }
        html.append("<figure class=\"pull\"><blockquote>");
        quote.all("block").forEach(this::inside);
        html.append("</blockquote>");
        quote.all("credit").forEach(by -> wrapped("figcaption", by));
        html.append("</figure>");
    }

    private void table(XmlTree table) {
        html.append("<figure class=\"table\"><table>");
        table.elements().filter(one -> !one.name().equals("caption")).forEach(this::element);
        html.append("</table>");
        table.all("caption").forEach(one -> wrapped("figcaption", one));
        html.append("</figure>");
    }

    private void wrapped(String tag, XmlTree element) {
        html.append('<').append(tag).append('>');
        inside(element);
        html.append("</").append(tag).append('>');
    }

    private static String emphasis(String kind) {
        return switch (kind) {
            case "bold", "strong" -> "strong";
            case "underline" -> "u";
            case "strikethrough" -> "s";
            case "code" -> "code";
            case "superscript" -> "sup";
            case "subscript" -> "sub";
            default -> "em";
        };
    }

    /** The first picture leads, others are figures in the text. */
    private void media(XmlTree media) {
        String caption = String.join(" ", media.lines("media-caption"));
        String credit = media.line("media-producer");
        String alt = media.first("media-reference").map(one -> one.attribute("alternate-text")).orElse("");
        Optional<String> source = media.all("media-reference")
                .map(one -> one.attribute("source"))
                .filter(address -> !address.isEmpty() && !address.startsWith("urn:uuid:"))
                .findFirst();
        if (!media.attribute("class").equals("figure") && story.lead(caption, credit, alt)) {
            source.ifPresent(story::leadPicture);
        } else {
            html.append("<figure>");
            source.ifPresent(address -> html.append("<img src=\"").append(Entities.escape(address).replace("\"", "&quot;"))
                    .append("\" alt=\"").append(Entities.escape(alt).replace("\"", "&quot;")).append("\">"));
            html.append("<figcaption>");
            media.all("media-caption").forEach(this::inside);
            media.first("media-producer").ifPresent(by -> {
                html.append(" <span class=\"credit\">");
                inside(by);
                html.append("</span>");
            });
            html.append("</figcaption></figure>");
        }
    }
}
