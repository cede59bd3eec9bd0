package id.redaksi.exchange.applenews;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.page.BlockHtml;
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
import org.jsoup.nodes.Element;

/** The components of an article, one for each block. One that would say nothing is none: Apple refuses it. */
final class Components {
    private final ArrayNode into;
    private final Map<String, String> photos;
    private final BlockHtml words;

    Components(ArrayNode into, Map<String, String> photos, BlockHtml words) {
        this.into = into;
        this.photos = photos;
        this.words = words;
    }

    void plain(String role, String words) {
        if (!words.isEmpty()) {
            component(role).put("text", words);
        }
    }

    void html(String role, String html) {
        String text = Words.text(html);
        if (!text.isEmpty()) {
            component(role).put("text", text).put("format", "html");
        }
    }

    private ObjectNode component(String role) {
        return into.addObject().put("role", role).put("layout", Looks.layout(role));
    }

    /** A block with its HTML as a page has it. */
    void block(Block block, String html) {
        switch (block) {
            case Paragraph _, ListBlock _, Code _ -> html("body", html);
            case Footnotes _ -> html("body", notes(html));
            case Heading heading -> html("heading" + heading.level(), inside(html, "h2, h3, h4"));
            case Quote _ -> html("quote", said(html, "footer"));
            case PullQuote _ -> html("pullquote", said(html, "figcaption"));
            case Figure figure -> figure(figure);
            case Gallery gallery -> gallery(gallery);
            case Embed embed -> post(embed, html);
            case RelatedBox _, InfoBox _ -> box(html);
            case Table table -> table(table, html);
            case Divider _ -> component("divider").putObject("stroke").put("color", "#8A8A8A").put("width", 1);
        }
    }

    private static String inside(String html, String selector) {
        Element found = Words.parsed(html).selectFirst(selector);
        return found == null ? "" : found.html();
    }

    /** What was said, and by whom in a paragraph of its own. */
    private static String said(String html, String by) {
        Element body = Words.parsed(html).body();
        body.select(by).forEach(one -> one.tagName("p").prependText("— "));
        body.select("blockquote, figure").forEach(Element::unwrap);
        return body.html();
    }

    /** The way back to the text leads nowhere here. */
    private static String notes(String html) {
        var body = Words.parsed(html).body();
        body.select("a[role=doc-backlink]").remove();
        return body.html();
    }

    /** The caption stands under the photo, and again beside it where a reader looks at the photo alone. */
    void figure(Figure figure) {
        String file = file(figure);
        if (!file.isEmpty()) {
            described(component("photo").put("URL", "bundle://" + file), figure);
        }
        html("caption", caption(figure));
    }

    /** The file of a figure's photo; empty where none came along. */
    private String file(Figure figure) {
        String photo = figure.photo();
        return photo == null ? "" : photos.getOrDefault(photo, "");
    }

    /** The caption and the credit. */
    private String caption(Figure figure) {
        return Words.text(inside(words.html(figure, ""), "figcaption"));
    }

    private void described(ObjectNode photo, Figure figure) {
        String caption = caption(figure);
        String alt = Words.line(figure.alt());
        if (!alt.isEmpty()) {
            photo.put("accessibilityCaption", alt);
        }
        if (!caption.isEmpty()) {
            photo.putObject("caption").put("text", caption).put("format", "html");
        }
    }

    /** One of which a photo is away is its photos one by one, so that no caption is lost with it. */
    private void gallery(Gallery gallery) {
        if (gallery.figures().stream().anyMatch(figure -> file(figure).isEmpty())) {
            gallery.figures().forEach(this::figure);
            return;
        }
        ArrayNode items = component("gallery").putArray("items");
        for (Figure figure : gallery.figures()) {
            described(items.addObject().put("URL", "bundle://" + file(figure)), figure);
        }
    }

    /** A post of a platform that Apple News shows itself, and always its words: the post may be gone tomorrow. */
    private void post(Embed embed, String html) {
        String address = embed.address().strip();
        String role = switch (embed.platform()) {
            case X -> "tweet";
            case INSTAGRAM -> "instagram";
            case FACEBOOK -> address.startsWith("https://www.facebook.com/") ? "facebook_post" : "";
            case TIKTOK, YOUTUBE, WEB -> "";
        };
        if (!role.isEmpty() && Embed.Platform.isPost(address) && Words.isFollowed(address)) {
            // The format knows X by its former name only.
            into.addObject().put("role", role).put("URL", role.equals("tweet") ? address.replaceFirst("(?i)//([a-z.]*\\.)?x\\.com/", "//twitter.com/") : address);
        }
        html("body", html);
    }

    private void box(String html) {
        ObjectNode box = component("container").put("style", Looks.BOX);
        var inside = new Components(box.putArray("components"), photos, words);
        Element aside = Words.parsed(html).selectFirst("aside");
        if (aside != null) {
            Element title = aside.selectFirst("p.title");
            if (title != null) {
                inside.html("heading4", title.html());
                title.remove();
            }
            aside.select("span.origin").forEach(Element::unwrap);
            inside.html("body", aside.html());
        }
        if (box.path("components").isEmpty()) {
            into.remove(into.size() - 1);
        }
    }

    private void table(Table table, String html) {
        Element found = Words.parsed(html).selectFirst("table");
        String cells = found == null ? "" : Words.table(found.outerHtml());
        if (!cells.isEmpty()) {
            component("htmltable").put("html", cells);
        }
        if (!table.caption().isEmpty()) {
            html("caption", inside(html, "figcaption"));
        }
    }
}
