package id.redaksi.desk.preview;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** A rendered page as the preview shows it: without scripts, in the reader's colours and on the reader's medium. */
final class PageDocument {
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
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.filter((NodeFilter) (node, _) -> isLeftOut(node)
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE);
        style.adapt(document);
        return new PageDocument(html, document);
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

    String html() {
        return document.outerHtml();
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
