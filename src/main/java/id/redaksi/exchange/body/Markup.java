package id.redaksi.exchange.body;

import id.redaksi.guard.XmlNode;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.XmlWords;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** HTML inside of XML, in the three ways that feeds have it: escaped, as elements, or not at all. */
public final class Markup {
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "source", "wbr", "col");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private Markup() {}

    /** A text construct of Atom (RFC 4287 section 3.1) as HTML. */
    public static String html(XmlTree construct) {
        return switch (construct.attribute("type")) {
            case "html", "text/html" -> construct.text();
            case "xhtml", "application/xhtml+xml" -> {
                var out = new StringBuilder();
                inside(construct, out);
                yield out.toString();
            }
            default -> "<p>" + StoryHtml.escaped(construct.text()).replaceAll("\\n\\s*\\n", "</p><p>") + "</p>";
        };
    }

    /** The same as one line of words. */
    public static String words(XmlTree construct) {
        return switch (construct.attribute("type")) {
            case "html", "text/html" -> textOf(construct.text());
            default -> construct.line();
        };
    }

    /** The words of HTML in one line. */
    public static String textOf(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip().replaceAll("\\s+", " ")
                : Jsoup.parse(html).text().strip();
    }

    /** Many escape a title twice; what then still looks like a sign by its name is that sign. */
    public static String unescaped(String text) {
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static void inside(XmlTree tree, StringBuilder out) {
        for (XmlNode node : tree.nodes()) {
            switch (node) {
                case XmlWords(var text) -> out.append(StoryHtml.escaped(text));
                case XmlTree inner -> {
                    out.append('<').append(inner.name());
                    inner.attributes().forEach((name, value) -> {
                        if (name.matches("[a-zA-Z-]+")) {
                            out.append(' ').append(name).append("=\"").append(StoryHtml.escaped(value)).append('"');
                        }
                    });
                    out.append('>');
                    inside(inner, out);
                    if (!EMPTY.contains(inner.name())) {
                        out.append("</").append(inner.name()).append('>');
                    }
                }
            }
        }
    }
}
