package id.redaksi.page.feed;

import id.redaksi.guard.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a feed as Atom 1.0 (RFC 4287): the same stories as {@link RssWriter}, with when each was last corrected. */
public final class AtomWriter implements AutoCloseable {
    private static final OffsetDateTime NOTHING_YET = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final FeedHead head;
    private final XmlWriter xml;

    private AtomWriter(FeedHead head, XmlWriter xml) {
        this.head = head;
        this.xml = xml;
    }

    /** Writes the first {@link RssWriter#MOST} of the items, which come newest first; the stream stays open. */
    public static void write(OutputStream out, FeedHead head, Iterable<FeedItem> items) throws IOException {
        List<FeedItem> first = FeedOrder.first(items, RssWriter.MOST);
        try (AtomWriter writer = begin(out, head, FeedOrder.latest(first))) {
            for (FeedItem item : first) {
                writer.item(item);
            }
        }
    }

    /** Begins a feed of any length, whose items come one by one; {@code latest} is when the last of them changed. */
    public static AtomWriter begin(OutputStream out, FeedHead head, Optional<OffsetDateTime> latest) throws IOException {
        var writer = new AtomWriter(head, new XmlWriter(out));
        writer.head(latest);
        return writer;
    }

    /** Ends the feed; the stream stays open. */
    @Override
    public void close() throws IOException {
        xml.end();
        xml.close();
    }

    private void head(Optional<OffsetDateTime> latest) throws IOException {
        xml.start("feed")
                .attribute("xmlns", "http://www.w3.org/2005/Atom")
                .attribute("xml:lang", head.language())
                .line();
        xml.element("id", id());
        xml.element("title", head.title());
        if (!head.description().isBlank()) {
            xml.element("subtitle", head.description());
        }
        xml.element("updated", date(latest.orElse(NOTHING_YET)));
        xml.start("author").element("name", head.title()).end().line();
        if (!head.site().isEmpty()) {
            link("self", "application/atom+xml", Address.of(head, head.self()));
        }
        link("alternate", "text/html", Address.of(head, head.page()));
    }

    /** For good, RFC 4287 section 4.2.6: the feed's address, or a name-based UUID while there is none. */
    private String id() {
        return head.site().isEmpty()
                ? "urn:uuid:"
                        + UUID.nameUUIDFromBytes((head.title() + '\n' + head.self()).getBytes(StandardCharsets.UTF_8))
                : Address.of(head, head.self());
    }

    public void item(FeedItem item) throws IOException {
        xml.start("entry").line();
        xml.element("id", "urn:uuid:" + item.id());
        xml.element("title", item.words().title());
        xml.element("published", date(item.times().published()));
        xml.element("updated", date(item.times().latest()));
        link("alternate", "text/html", Address.of(head, item.address()));
        for (String author : item.authors()) {
            xml.start("author").element("name", author).end().line();
        }
        for (String category : item.categories()) {
            xml.start("category").attribute("term", category).end().line();
        }
        if (!item.words().summary().isBlank()) {
            xml.element("summary", item.words().summary());
        }
        if (!item.words().content().isEmpty() && !head.site().isEmpty()) {
            xml.start("content").attribute("type", "html").markup(item.words().content()).end().line();
        }
        for (FeedPhoto photo : item.photos()) {
            xml.start("link").attribute("rel", "enclosure").attribute("type", photo.type());
            if (!photo.description().isBlank()) {
                xml.attribute("title", photo.description()); // RFC 4287 4.2.7.5; a label in a caption goes with its picture
            }
            if (photo.bytes() > 0) {
                xml.attribute("length", Long.toString(photo.bytes()));
            }
            xml.attribute("href", Address.of(head, photo.address())).end().line();
        }
        xml.end().line();
    }

    private void link(String relation, String type, String address) throws IOException {
        xml.start("link")
                .attribute("rel", relation)
                .attribute("type", type)
                .attribute("href", address)
                .end()
                .line();
    }

    private static String date(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
    }
}
