package id.redaksi.page.feed;

import id.redaksi.story.StoryId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.helpers.DefaultHandler;

/** What the tests of feeds write, and how they read it back. */
final class FeedSamples {
    static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-11-24T14:05:12.345+07:00");
    static final OffsetDateTime CORRECTED = OffsetDateTime.parse("2026-11-25T09:30+07:00");
    static final FeedHead RSS = new FeedHead(
            "Contoh - Ekonomi", "Kabar ekonomi", "id", "https://www.contoh.id/", "ekonomi/index.html", "ekonomi/rss.xml");
    static final FeedHead ATOM = new FeedHead(
            "Contoh - Ekonomi", "Kabar ekonomi", "id", "https://www.contoh.id/", "ekonomi/index.html", "ekonomi/atom.xml");

    private FeedSamples() {}

    static FeedHead withoutSite(FeedHead head) {
        return new FeedHead(head.title(), head.description(), head.language(), "", head.page(), head.self());
    }

    static FeedItem item(String title) {
        return new FeedItem(
                id(1),
                "ekonomi/harga-cabai.html",
                new FeedItem.Words(title, "Harga <naik> & \"turun\"", "<p>Isi ]]> &amp; <a href=\"https://a.id/\">b</a></p>"),
                new FeedItem.Times(PUBLISHED, CORRECTED),
                List.of("Dini Listiyani", "Sari"),
                List.of("Ekonomi", "Cabai & Bawang"),
                List.of(new FeedPhoto("media/ab-960.jpg", "image/jpeg", 960, 640, 81_234, "Pasar “lama”", "Antara/Rani")));
    }

    static List<FeedItem> items(int number) {
        List<FeedItem> items = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            items.add(new FeedItem(
                    id(number - i),
                    "s/" + i + ".html",
                    new FeedItem.Words("Judul " + i, "", ""),
                    new FeedItem.Times(PUBLISHED.minusHours(i), null),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return items;
    }

    static StoryId id(int number) {
        return new StoryId("019aa000-0000-7000-8000-%012x".formatted(number));
    }

    /** Strictly, as a reader that knows namespaces does; fails for what is not well-formed. */
    static Document read(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // fails as well, and prints nothing
        return builder.parse(new ByteArrayInputStream(xml));
    }

    /** The text of the first element of that qualified name. */
    static String text(Document document, String name) throws IOException {
        var found = document.getElementsByTagName(name);
        if (found.getLength() == 0) {
            throw new IOException("no " + name);
        }
        return found.item(0).getTextContent();
    }

    static Element element(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }
}
