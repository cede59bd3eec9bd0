package id.redaksi.exchange.applenews;

import id.redaksi.guard.XmlWriter;
import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/** Text as components take it: the few tags of HTML that Apple News knows ("Using HTML with Apple News Format"). */
final class Words {
    private static final Safelist TEXT = Safelist.none()
            .addTags("p", "strong", "em", "a", "ul", "ol", "li", "blockquote", "pre", "code", "br", "sub", "sup")
            .addAttributes("a", "href");

    private static final Safelist TABLE = Safelist.none()
            .addTags("table", "thead", "tbody", "tr", "th", "td", "strong", "em", "a", "code", "br", "sub", "sup")
            .addAttributes("a", "href");

    /** No blank more or less than was written. */
    private static final Document.OutputSettings AS_IT_IS =
            new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);

    private Words() {}

    static Document parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(AS_IT_IS);
        return document;
    }

    /** HTML of a page as HTML of a component; empty where it says nothing. */
    static String text(String html) {
        return cleaned(html, TEXT);
    }

    static String table(String html) {
        return cleaned(html, TABLE);
    }

    private static String cleaned(String html, Safelist allowed) {
        Document document = parsed(Jsoup.clean(html, "", allowed, AS_IT_IS));
        document.select("a").stream().filter(link -> !isFollowed(link.attr("href"))).forEach(Element::unwrap);
        boolean silent = document.text().isBlank();
        return silent ? "" : document.body().html();
    }

    static boolean isFollowed(String href) {
        try {
            return href.matches("(?i)(https?://.+|mailto:.+|tel:.+)") && !new URI(href).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A line of words without marks. */
    static String line(String text) {
        return XmlWriter.allowed(text).replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }
}
