package id.redaksi.exchange.saved;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A document that Google Docs saved as a web page: its comments stand behind the text like any paragraph, though only
 * those who work on it see them, and its title is a paragraph. Comments are taken out and told.
 */
final class GoogleDocument {
    private GoogleDocument() {}

    static void prepare(Document document, Account account) {
        int comments = 0;
        for (Element back : document.select("a[href^=#cmnt_ref]")) {
            Element box = back.closest("div");
            Element comment = box == null || box.select("a[href^=#cmnt_ref]").size() != 1 ? back.closest("p") : box;
            if (comment != null && comment.parent() != null) {
                account.leaveOut(comment.text());
                comment.remove();
                comments++;
            }
        }
        if (comments > 0) {
            document.select("a[href^=#cmnt]").remove();
            account.tell("exchange.office.comments", comments);
        }
        Element title = document.selectFirst("body.doc-content > p.title");
        if (title != null && document.selectFirst("h1") == null) {
            title.tagName("h1");
        }
    }
}
