package id.redaksi.desk.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** A rendered page as the preview shows it: without scripts, in the reader's colours and on the reader's medium. */
final class PageDocument {
    private static final String SHEET = "<style>";
    private static final Pattern SHEETS = Pattern.compile("(?s)<style\\b.*?</style>");
    private static final Pattern BEYOND = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private final String rendered;
    private final Document document;

    private PageDocument(String rendered, Document document) {
        this.rendered = rendered;
        this.document = document;
    }

    static PageDocument of(String html, Reader reader) {
        return of(html, new ReaderStyle(reader));
    }

    static PageDocument of(String html, ReaderStyle style) {
        Document document = parsed(html);
        document.outputSettings().prettyPrint(false);
        document.filter((NodeFilter) (node, _) -> isLeftOut(node)
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE);
        style.adapt(document);
        return new PageDocument(html, document);
    }

    /**
     * The page's tree. Its style sheet is two thirds of it and holds no elements, so it is put there whole and not read
     * sign by sign at every key: 0.2 ms of 0.37. Where the sheet's place is not beyond doubt everything is read.
     */
    static Document parsed(String html) {
        int from = html.indexOf(SHEET) + SHEET.length();
        int to = html.indexOf('<', from);
        if (from < SHEET.length() || !html.startsWith("</style>", to) || html.lastIndexOf("<!--", from) >= 0
                || html.lastIndexOf("<script", from) >= 0) {
            return Jsoup.parse(html);
        }
        Document document = Jsoup.parse(html.substring(0, from) + html.substring(to));
        Element sheet = document.head().selectFirst("style");
        if (sheet == null || sheet.childNodeSize() > 0) {
            return Jsoup.parse(html);
        }
        sheet.appendChild(new DataNode(html.substring(from, to)));
        return document;
    }

    /** What a page does or says to programs; its scripts never ran here, and what they say nobody would see. */
    private static boolean isLeftOut(Node node) {
        return node instanceof Comment
                || node instanceof Element element
                        && (element.nameIs("script")
                                || element.nameIs("base")
                                || element.nameIs("link") && !element.attr("rel").equalsIgnoreCase("stylesheet")
                                || element.nameIs("meta") && !isSeen(element));
    }

    /** What of a page's head changes how it looks or what it may do. */
    private static boolean isSeen(Element meta) {
        return meta.hasAttr("charset")
                || meta.attr("name").equalsIgnoreCase("viewport")
                || meta.attr("http-equiv").equalsIgnoreCase("content-security-policy");
    }

    /** The same page as somebody else reads it. */
    PageDocument readBy(Reader other) {
        return of(rendered, other);
    }

    Document document() {
        return document;
    }

    /** What a WebView loads. It reads a sign beyond 16 bits (an emoji) as six broken ones, so those are numbers. */
    String html() {
        String html = document.outerHtml();
        return BEYOND.matcher(html).find() ? numbered(html) : html;
    }

    private static String numbered(String html) {
        var out = new StringBuilder(html.length() + 64);
        Matcher sheets = SHEETS.matcher(html);
        int at = 0;
        while (sheets.find()) {
            numbered(html.substring(at, sheets.start()), "&#x%X;", out);
            numbered(sheets.group(), "\\%06X", out); // six digits need no blank behind them (CSS Syntax 3, 4.3.7)
            at = sheets.end();
        }
        numbered(html.substring(at), "&#x%X;", out);
        return out.toString();
    }

    private static void numbered(String text, String number, StringBuilder out) {
        text.codePoints().forEach(sign -> {
            if (Character.isSupplementaryCodePoint(sign)) {
                out.append(number.formatted(sign));
            } else {
                out.appendCodePoint(sign);
            }
        });
    }

    /** How many nodes the body holds, by which an open page shows that it is still the one that was patched. */
    int size() {
        return count(document.body());
    }

    private static int count(Node node) {
        int count = 0;
        for (Node child : node.childNodes()) {
            count += 1 + count(child);
        }
        return count;
    }
}
