package id.redaksi.page.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a page in one piece as a tagged PDF (PDF/UA): its language, title, headings, lists, tables and alternative texts
 * are there for a screen reader. Nothing is fetched: what is not in the page is not in the PDF. Any thread.
 */
public final class PdfWriter {
    /** What a browser does by itself and CSS 2.1 does not say. */
    private static final String BROWSER = """
            @page { size: A4; margin: 18mm }
            figure { display: block } figcaption, main, article, section, header, footer, aside, nav { display: block }
            nav { display: none } pre, code, kbd, samp, tt { font-family: Inter }
            img { max-width: 100%; height: auto } svg { display: none }
            """;

    static {
        XRLog.setLoggingEnabled(false); // it would write what a page says into logs
    }

    private PdfWriter() {}

    /** Writes the page; says whether the fonts have all its signs, of which others stand there as "#". */
    public static boolean write(String html, OutputStream out) throws IOException {
        Document page = paper(html);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Redaksi");
        builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:"), priority);
        }
        PaperFont.ALL.forEach(font -> font.register(builder));
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        var first = new ByteArrayOutputStream();
        builder.toStream(first);
        builder.run();
        PdfText.write(first.toByteArray(), out);
        return PaperFont.have(page.body().text());
    }

    private static Document paper(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("script, noscript, template, link, [hidden], form, .skip").remove();
        page.select("meta[http-equiv]").remove();
        for (Element link : page.select("a[href]:not([title])")) {
            link.attr("title", link.text().isBlank() ? link.attr("href") : link.text());
        }
        var css = new StringBuilder();
        for (Element style : page.select("style")) {
            css.append(style.data()).append('\n');
            style.remove();
        }
        page.select("[style]").removeAttr("style");
        String printed = PaperFont.families(PaperCss.printed(css.toString(), page));
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(BROWSER + printed));
        return page;
    }
}
