package id.redaksi.exchange.wire;

import id.redaksi.guard.XmlNode;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.XmlWords;
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
        switch (element.name()) {
            case "p", "ul", "ol", "li", "sub", "sup", "pre", "table", "tr", "td", "th", "caption", "thead", "tbody", "q" ->
                wrapped(element.name(), element);
            case "hl1", "hl2" -> wrapped(element.attribute("class").matches("h[34]") ? element.attribute("class") : "h2", element);
            case "em" -> wrapped(emphasis(element.attribute("class")), element);
            case "br", "hr" -> html.append('<').append(element.name()).append('>');
            case "a" -> {
                html.append("<a href=\"").append(Entities.escape(element.attribute("href"))).append("\">");
                inside(element);
                html.append("</a>");
            }
            case "bq" -> wrapped("blockquote", element);
            case "credit" -> wrapped("footer", element);
            case "media" -> media(element);
            // An element that names somebody or something inside running text is its words.
            default -> inside(element);
        }
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
            default -> "em";
        };
    }

    /** The first picture leads, others are figures in the text. */
    private void media(XmlTree media) {
        String caption = String.join(" ", media.lines("media-caption"));
        String credit = media.line("media-producer");
        String alt = media.first("media-reference").map(one -> one.attribute("alternate-text")).orElse("");
        media.all("media-reference")
                .map(one -> one.attribute("source"))
                .filter(address -> !address.isEmpty() && !address.startsWith("urn:uuid:"))
                .findFirst()
                .ifPresent(story::picture);
        if (media.attribute("class").equals("figure") || !story.lead(caption, credit, alt)) {
            html.append("<figure><figcaption>").append(Entities.escape(caption));
            if (!credit.isEmpty()) {
                html.append(" <span class=\"credit\">(Foto: ").append(Entities.escape(credit)).append(")</span>");
            }
            html.append("</figcaption></figure>");
        }
    }
}
