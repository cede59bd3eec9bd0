package id.redaksi.page.feed;

import id.redaksi.guard.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes a feed as RSS 2.0 with the modules that readers know: content, dc, media, and atom for the feed's own address
 * and for corrections (RSS Best Practices Profile, sections 4 and 5). While the site has no address, items carry their
 * summaries and addresses as seen from the feed: nothing in a text could be found from a reader's program.
 */
public final class RssWriter implements AutoCloseable {
    /** How many of the newest stories a feed carries. */
    public static final int MOST = 30;

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private final FeedHead head;
    private final XmlWriter xml;

    private RssWriter(FeedHead head, XmlWriter xml) {
        this.head = head;
        this.xml = xml;
    }

    /** Writes the first {@link #MOST} of the items, which come newest first; the stream stays open. */
    public static void write(OutputStream out, FeedHead head, Iterable<FeedItem> items) throws IOException {
        List<FeedItem> first = FeedOrder.first(items, MOST);
        try (RssWriter writer = begin(out, head, FeedOrder.latest(first))) {
            for (FeedItem item : first) {
                writer.item(item);
            }
        }
    }

    /** Begins a feed of any length, whose items come one by one; {@code latest} is when the last of them changed. */
    public static RssWriter begin(OutputStream out, FeedHead head, Optional<OffsetDateTime> latest) throws IOException {
        var writer = new RssWriter(head, new XmlWriter(out));
        writer.xml.start("rss")
                .attribute("version", "2.0")
                .attribute("xmlns:atom", ATOM)
                .attribute("xmlns:content", CONTENT)
                .attribute("xmlns:dc", DC)
                .attribute("xmlns:media", MEDIA)
                .line();
        writer.channel(latest);
        return writer;
    }

    /** Ends the feed; the stream stays open. */
    @Override
    public void close() throws IOException {
        xml.end().line().end();
        xml.close();
    }

    private void channel(Optional<OffsetDateTime> latest) throws IOException {
        xml.start("channel").line();
        xml.element("title", head.title());
        xml.element("link", Address.of(head, head.page()));
        xml.element("description", head.description().isBlank() ? head.title() : head.description());
        xml.element("language", head.language());
        if (latest.isPresent()) {
            xml.element("lastBuildDate", date(latest.get()));
        }
        if (!head.site().isEmpty()) {
            xml.start("atom:link")
                    .attribute("rel", "self")
                    .attribute("type", "application/rss+xml")
                    .attribute("href", Address.of(head, head.self()))
                    .end()
                    .line();
        }
    }

    public void item(FeedItem item) throws IOException {
        xml.start("item").line();
        xml.element("title", item.words().title());
        xml.element("link", Address.of(head, item.address()));
        xml.start("guid").attribute("isPermaLink", "false").text("urn:uuid:" + item.id()).end().line();
        xml.element("pubDate", date(item.times().published()));
        OffsetDateTime corrected = item.times().corrected();
        if (corrected != null) {
            xml.element("atom:updated", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(corrected.withNano(0)));
        }
        for (String author : item.authors()) {
            xml.element("dc:creator", author);
        }
        for (String category : item.categories()) {
            xml.element("category", category);
        }
        xml.element("description", html(item.words().summary().isBlank() ? item.words().title() : item.words().summary()));
        if (!item.words().content().isEmpty() && !head.site().isEmpty()) {
            xml.start("content:encoded").markup(item.words().content()).end().line();
        }
        for (FeedPhoto photo : item.photos()) {
            photo(photo);
        }
        xml.end().line();
    }

    private void photo(FeedPhoto photo) throws IOException {
        xml.start("media:content")
                .attribute("url", Address.of(head, photo.address()))
                .attribute("type", photo.type())
                .attribute("medium", "image")
                .attribute("width", Integer.toString(photo.width()))
                .attribute("height", Integer.toString(photo.height()));
        if (photo.bytes() > 0) {
            xml.attribute("fileSize", Long.toString(photo.bytes()));
        }
        if (!photo.description().isBlank()) {
            xml.start("media:description").attribute("type", "plain").text(photo.description()).end();
        }
        if (!photo.credit().isBlank()) {
            xml.start("media:credit").attribute("role", "photographer").attribute("scheme", "urn:ebu");
            xml.text(photo.credit()).end();
        }
        xml.end().line();
    }

    /** Readers take a description for HTML (RSS Best Practices Profile, section 4.1.1.20.4). */
    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** RFC 822 as RFC 1123 mended it: English names, four digits of the year. */
    private static String date(OffsetDateTime moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment);
    }
}
