package id.redaksi.page.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** What holds for each kind of feed and sitemap, whatever its stories say. */
class EveryFeedTest {
    private interface Writing {
        void write(OutputStream out, FeedItem item) throws IOException;
    }

    private static final String SITE = "https://www.contoh.id/";

    private static final Map<String, Writing> ALL = Map.of(
            "rss", (out, item) -> RssWriter.write(out, FeedSamples.RSS, List.of(item)),
            "rss without a site",
                    (out, item) -> RssWriter.write(out, FeedSamples.withoutSite(FeedSamples.RSS), List.of(item)),
            "atom", (out, item) -> AtomWriter.write(out, FeedSamples.ATOM, List.of(item)),
            "atom without a site",
                    (out, item) -> AtomWriter.write(out, FeedSamples.withoutSite(FeedSamples.ATOM), List.of(item)),
            "sitemap",
                    (out, item) -> SitemapWriter.urls(
                            out,
                            SITE,
                            List.of(new SitemapEntry(item.address(), item.times().corrected())).iterator()),
            "index of sitemaps",
                    (out, item) -> SitemapWriter.index(
                            out, SITE, List.of(new SitemapEntry(item.address(), null)).iterator()),
            "news sitemap",
                    (out, item) -> NewsSitemapWriter.write(
                            out,
                            new NewsHead(SITE, "Contoh", "id-ID"),
                            item.times().published().toInstant(),
                            List.of(new NewsEntry(
                                    item.address(), item.words().title(), item.times().published()))));

    private static byte[] written(Writing writing, FeedItem item) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.write(out, item);
        return out.toByteArray();
    }

    private static Stream<DynamicTest> each(ThrowingTest test) {
        return ALL.entrySet().stream().map(one -> dynamicTest(one.getKey(), () -> test.run(one.getValue())));
    }

    private interface ThrowingTest {
        void run(Writing writing) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> the_same_stories_give_the_same_bytes_in_any_language_of_the_computer() {
        return each(writing -> {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.ENGLISH);
                byte[] first = written(writing, FeedSamples.item("Judul"));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertArrayEquals(first, written(writing, FeedSamples.item("Judul")));
            } finally {
                Locale.setDefault(before);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_is_in_utf_8_and_ends_whole() {
        return each(writing -> {
            String xml = new String(written(writing, FeedSamples.item("Judul")), StandardCharsets.UTF_8);
            assertEquals("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", xml.lines().findFirst().orElse(""));
            FeedSamples.read(xml.getBytes(StandardCharsets.UTF_8));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_stream_stays_open_for_its_owner() {
        return each(writing -> writing.write(
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        throw new AssertionError("closed");
                    }
                },
                FeedSamples.item("Judul")));
    }

    @Property(tries = 300)
    void whatever_a_story_says_every_reader_accepts_the_file(@ForAll("texts") String text, @ForAll("texts") String other)
            throws Exception {
        var item = new FeedItem(
                FeedSamples.id(1),
                "tag/" + text + "/" + other + ".html",
                new FeedItem.Words(text, other, "<p>" + text + "]]>" + other + "</p>"),
                new FeedItem.Times(FeedSamples.PUBLISHED, FeedSamples.CORRECTED),
                List.of(text, other),
                List.of(other, text),
                List.of(new FeedPhoto("media/a.jpg", "image/jpeg", 1, 1, 0, text, other)));

        for (Writing writing : ALL.values()) {
            byte[] xml = written(writing, item);
            FeedSamples.read(xml);
            streamed(xml);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028\ufffe\uffff").ofMaxLength(8),
                Arbitraries.strings().withChars("\ud83d\udc4d\ud800\udfff").ofMaxLength(8),
                Arbitraries.strings().withChars("<>&\"'![]CDATA-?").ofMaxLength(20),
                Arbitraries.strings().withChars("\u202e\u200fשלום مرحبا").ofMaxLength(12));
    }

    private static void streamed(byte[] xml) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    @Test
    void the_reader_of_these_tests_refuses_what_the_writer_takes_out() {
        byte[] xml = "<a>\u0001</a>".getBytes(StandardCharsets.UTF_8);

        assertThrows(SAXException.class, () -> FeedSamples.read(xml));
    }

    @TestFactory
    Stream<DynamicTest> emoji_and_right_to_left_text_arrive_as_they_were() {
        String title = "Harga 👍🏽 שלום “naik”";
        return Stream.of("rss", "atom", "news sitemap").map(name -> dynamicTest(name, () -> {
            var document = FeedSamples.read(written(ALL.get(name), FeedSamples.item(title)));
            String element = name.equals("news sitemap") ? "news:title" : "title";
            var titles = document.getElementsByTagName(element);
            assertEquals(title, titles.item(titles.getLength() - 1).getTextContent());
        }));
    }

    @Test
    void a_feed_holds_the_thirty_newest_and_asks_for_no_more() throws Exception {
        var items = FeedSamples.items(40).iterator();
        var out = new ByteArrayOutputStream();

        RssWriter.write(out, FeedSamples.RSS, () -> items);

        assertEquals(30, FeedSamples.read(out.toByteArray()).getElementsByTagName("item").getLength());
    }
}
