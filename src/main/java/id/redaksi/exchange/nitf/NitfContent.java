package id.redaksi.exchange.nitf;

import id.redaksi.exchange.Reading;
import id.redaksi.exchange.wire.NitfBody;
import id.redaksi.exchange.wire.WireStory;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.SplittableRandom;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XHTML of ours as a body.content of NITF, which has one kind of heading, one element for all emphasis, and blocks for
 * what has no element: their classes say which they are, and {@link NitfBody} finds them again.
 */
final class NitfContent {
    private final XmlWriter xml;

    NitfContent(XmlWriter xml) {
        this.xml = xml;
    }

    /** Into NITF and out again: what a receiver of our own would see. */
    static String through(String html) {
        var bytes = new ByteArrayOutputStream();
        try (var xml = new XmlWriter(bytes)) {
            xml.start("body.content");
            new NitfContent(xml).write(html);
            xml.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            var ids = new Ids(Clock.systemUTC(), new SplittableRandom(1));
            return NitfBody.html(XmlTree.read(bytes.toByteArray()), new WireStory(new Reading("", ids)));
        } catch (Refused e) {
            return ""; // too large to be read again, which is told as a loss of all
        }
    }

    void write(String html) throws IOException {
        Element body = new Element("body");
        body.appendChildren(Parser.parseFragment(html, body, ""));
        children(body);
    }

    private void children(Element element) throws IOException {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                // Between blocks NITF allows no text.
                if (!text.isBlank() || isText(element)) {
                    xml.text(text.getWholeText());
                }
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private static boolean isText(Element element) {
        return switch (element.normalName()) {
            case "body", "ul", "ol", "table", "tr", "thead", "tbody", "blockquote", "div", "aside", "figure" -> false;
            default -> true;
        };
    }

    private void element(Element element) throws IOException {
        switch (element.normalName()) {
            case "p", "ul", "ol", "li", "tr", "td", "th", "thead", "tbody", "br", "hr" -> as(element.normalName(), "", element);
            case "h2" -> as("hl2", "", element);
            case "h3", "h4" -> as("hl2", element.normalName(), element);
            case "em" -> as("em", "", element);
            case "strong" -> as("em", "bold", element);
            case "u" -> as("em", "underline", element);
            case "s" -> as("em", "strikethrough", element);
            case "code" -> as("em", "code", element);
            case "sup" -> as("em", "superscript", element);
            case "sub" -> as("em", "subscript", element);
            case "a" -> {
                xml.start("a").attribute("href", element.attr("href"));
                children(element);
                xml.end();
            }
            case "pre" -> {
                xml.start("pre");
                String kind = element.select("code").attr("class");
                if (!kind.isEmpty()) {
                    xml.attribute("class", kind);
                }
                xml.text(element.wholeText()).end().line();
            }
            case "blockquote" -> quote("", element, element.selectFirst("> footer"));
            case "figure" -> figure(element);
            case "aside" -> block(element.className(), element);
            case "div" -> {
                if (element.className().equals("gallery") || element.className().equals("embed")) {
                    block(element.className(), element);
                } else {
                    children(element);
                }
            }
            default -> children(element);
        }
    }

    private void as(String name, String kind, Element element) throws IOException {
        xml.start(name);
        String own = kind.isEmpty() && name.equals("p") ? element.className() : kind;
        if (!own.isEmpty()) {
            xml.attribute("class", own);
        }
        children(element);
        xml.end();
        if (name.equals("p") || name.equals("hl2")) {
            xml.line();
        }
    }

    private void block(String kind, Element element) throws IOException {
        xml.start("block").attribute("class", kind);
        children(element);
        xml.end().line();
    }

    private void quote(String kind, Element quote, @Nullable Element by) throws IOException {
        xml.start("bq");
        if (!kind.isEmpty()) {
            xml.attribute("class", kind);
        }
        xml.start("block");
        for (Element paragraph : quote.select("> p")) {
            element(paragraph);
        }
        xml.end();
        if (by != null) {
            xml.start("credit");
            children(by);
            xml.end();
        }
        xml.end().line();
    }

    private void figure(Element figure) throws IOException {
        Element quote = figure.selectFirst("> blockquote");
        Element table = figure.selectFirst("table");
        Element caption = figure.selectFirst("> figcaption");
        if (quote != null) {
            quote("pull", quote, caption);
        } else if (table != null) {
            xml.start("table");
            if (caption != null) {
                xml.start("caption");
                children(caption);
                xml.end();
            }
            children(table);
            xml.end().line();
        } else {
            picture(figure.selectFirst("> img"), caption);
        }
    }

    /** A picture beside the item, and what is said about it; or only that, of one that stays at home. */
    private void picture(@Nullable Element image, @Nullable Element caption) throws IOException {
        xml.start("media").attribute("class", "figure").attribute("media-type", "image");
        String source = image == null ? "" : image.attr("src");
        xml.start("media-reference").attribute("mime-type", source.endsWith(".png") ? "image/png" : "image/jpeg");
        if (image != null) {
            xml.attribute("source", source);
            if (!image.attr("alt").isBlank()) {
                xml.attribute("alternate-text", image.attr("alt"));
            }
        }
        xml.end();
        if (caption != null) {
            Element credit = caption.selectFirst("span.credit");
            if (credit != null) {
                credit.remove();
            }
            xml.start("media-caption");
            children(caption);
            xml.end();
            if (credit != null) {
                xml.start("media-producer");
                children(credit);
                xml.end();
            }
        }
        xml.end().line();
    }
}
