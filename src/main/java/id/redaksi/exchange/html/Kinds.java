package id.redaksi.exchange.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What an element is to a reader of a story, by its name and its style. */
final class Kinds {
    /** Elements that are never words of a story. */
    private static final Set<String> NO_TEXT = Set.of(
            "script", "style", "template", "head", "title", "meta", "link", "noscript", "svg", "math", "canvas", "map");

    /** Elements that hold what a page offers, told when they are left out. */
    private static final Set<String> OFFERS = Set.of(
            "nav", "form", "input", "select", "textarea", "button", "iframe", "object", "embed", "video", "audio");

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "main", "header", "footer", "aside", "address", "center", "dl", "dt", "dd",
            "details", "summary", "fieldset", "hgroup", "body", "html", "tr", "td", "th", "tbody", "thead", "tfoot",
            "caption", "legend", "figcaption", "figure", "li");

    private Kinds() {}

    static boolean hasNoText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    static boolean isOffer(Element element) {
        return OFFERS.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isList(@Nullable Element element) {
        return element != null && (element.normalName().equals("ul") || element.normalName().equals("ol"));
    }

    static boolean isHidden(Element element, Style style) {
        return style.hides() || element.hasAttr("hidden");
    }

    static boolean hasWords(Element element) {
        return element.nodeStream(TextNode.class).anyMatch(text -> !text.getWholeText().isBlank());
    }

    /** Whether a quotation holds more than running text; jsoup counts the quotation itself among those it holds. */
    static boolean isFrame(Element quote) {
        return quote.select("ul, ol, table, h1, h2, h3, h4, img, pre, blockquote").size() > 1
                || quote.selectFirst("ul, ol, table, h1, h2, h3, h4, img, pre") != null;
    }
}
