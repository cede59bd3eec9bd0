package id.redaksi.exchange.wire;

import id.redaksi.guard.XmlNode;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.XmlWords;
import id.redaksi.guard.XmlWriter;
import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Between HTML as text and as elements of an XML document. */
public final class Markup {
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr", "col");

    private Markup() {}

    /** Writes HTML of our own as elements of the document; its default namespace must be XHTML's there. */
    public static void write(String html, XmlWriter xml) throws IOException {
        Element body = new Element("body");
        body.appendChildren(Parser.parseFragment(html, body, ""));
        inside(body, xml);
    }

    /** Writes what stands in an element of HTML, likewise. */
    public static void inside(Element element, XmlWriter xml) throws IOException {
        for (Node node : element.childNodes()) {
            write(node, xml);
        }
    }

    private static void write(Node node, XmlWriter xml) throws IOException {
        if (node instanceof TextNode text) {
            xml.text(text.getWholeText());
        } else if (node instanceof Element element) {
            boolean empty = EMPTY.contains(element.normalName());
            if (empty) {
                xml.empty(element.normalName());
            } else {
                xml.start(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                xml.attribute(attribute.getKey(), attribute.getValue());
            }
            if (!empty) {
                inside(element, xml);
                xml.end();
            }
        }
    }

    /** What stands in an element, as HTML: names without prefixes, attributes without namespaces. */
    public static String html(XmlTree element) {
        var html = new StringBuilder();
        element.nodes().forEach(node -> html(node, html));
        return html.toString();
    }

    private static void html(XmlNode node, StringBuilder html) {
        switch (node) {
            case XmlWords(var text) -> html.append(Entities.escape(text));
            case XmlTree element -> {
                html.append('<').append(element.name());
                element.attributes().forEach((name, value) -> {
                    if (name.indexOf('{') < 0) {
                        html.append(' ').append(name).append("=\"").append(Entities.escape(value)).append('"');
                    }
                });
                html.append('>');
                element.nodes().forEach(one -> html(one, html));
                if (!EMPTY.contains(element.name())) {
                    html.append("</").append(element.name()).append('>');
                }
            }
        }
    }
}
