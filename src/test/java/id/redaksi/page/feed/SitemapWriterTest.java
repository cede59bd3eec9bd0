package id.redaksi.page.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class SitemapWriterTest {
    private static final String SITE = "https://www.contoh.id/";
    private static final Path SCHEMAS = Path.of("..", "shared", "schemas", "sitemap");
    private static final OffsetDateTime MOMENT = FeedSamples.PUBLISHED;

    private static Iterator<SitemapEntry> entries(int number) {
        return IntStream.range(0, number).mapToObj(i -> new SitemapEntry("e/" + i + ".html", MOMENT)).iterator();
    }

    private static void validate(byte[] xml, String... schemas) throws Exception {
        assumeTrue(
                Files.exists(SCHEMAS.resolve(schemas[0])),
                "The schemas of sitemaps are not on this machine, so nothing was validated.");
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Source[] sources = Stream.of(schemas)
                .map(name -> new StreamSource(SCHEMAS.resolve(name).toFile()))
                .toArray(Source[]::new);
        factory.newSchema(sources).newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Test
    void a_sitemap_is_as_its_schema_says() throws Exception {
        var out = new ByteArrayOutputStream();
        SitemapWriter.urls(
                out,
                SITE,
                List.of(new SitemapEntry("index.html", null), new SitemapEntry("e/a&b <c>.html", MOMENT)).iterator());

        validate(out.toByteArray(), "sitemap-0.9.xsd");
        assertEquals(SITE, FeedSamples.text(FeedSamples.read(out.toByteArray()), "loc"));
    }

    @Test
    void an_index_is_as_its_schema_says() throws Exception {
        var out = new ByteArrayOutputStream();
        SitemapWriter.index(out, SITE, List.of(new SitemapEntry("sitemap-2026-11.xml", MOMENT)).iterator());

        validate(out.toByteArray(), "siteindex-0.9.xsd");
    }

    @Test
    void a_news_sitemap_is_as_its_schema_says() throws Exception {
        byte[] xml = news(MOMENT.toInstant(), List.of(new NewsEntry("e/a.html", "Judul & isi", MOMENT)));

        validate(xml, "sitemap-0.9.xsd", "sitemap-news-0.9.xsd");
        assertEquals("id", FeedSamples.text(FeedSamples.read(xml), "news:language"));
        assertEquals("2026-11-24T14:05:12+07:00", FeedSamples.text(FeedSamples.read(xml), "news:publication_date"));
    }

    @Test
    void the_schema_tells_good_from_bad() {
        byte[] bad = ("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><lastmod>kemarin</lastmod>"
                        + "</url></urlset>")
                .getBytes(StandardCharsets.UTF_8);
        assumeTrue(Files.exists(SCHEMAS.resolve("sitemap-0.9.xsd")));

        assertThrows(SAXException.class, () -> validate(bad, "sitemap-0.9.xsd"));
    }

    @Test
    void what_does_not_fit_into_one_file_stays_for_the_next() throws Exception {
        Iterator<SitemapEntry> entries = entries(SitemapWriter.MOST + 3);

        assertEquals(SitemapWriter.MOST, SitemapWriter.urls(OutputStream.nullOutputStream(), SITE, entries));
        assertTrue(entries.hasNext());
        assertEquals(3, SitemapWriter.urls(OutputStream.nullOutputStream(), SITE, entries));
        assertFalse(entries.hasNext());
    }

    @Test
    void a_site_without_an_address_has_no_sitemap() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SitemapWriter.urls(OutputStream.nullOutputStream(), "", entries(1)));
    }

    @Test
    void the_news_of_two_days_are_listed_and_nothing_older_or_later() throws Exception {
        Instant moment = MOMENT.toInstant();
        List<NewsEntry> entries = List.of(
                new NewsEntry("e/later.html", "Nanti", MOMENT.plusSeconds(1)),
                new NewsEntry("e/new.html", "Baru", MOMENT),
                new NewsEntry("e/two-days.html", "Dua hari", MOMENT.minusDays(2)),
                new NewsEntry("e/older.html", "Lama", MOMENT.minusDays(2).minusSeconds(1)));

        var titles = FeedSamples.read(news(moment, entries)).getElementsByTagName("news:title");

        assertEquals(2, titles.getLength());
        assertEquals("Baru", titles.item(0).getTextContent());
        assertEquals("Dua hari", titles.item(1).getTextContent());
    }

    @Test
    void no_more_than_a_thousand_news_are_in_one_file() throws Exception {
        List<NewsEntry> entries = IntStream.range(0, 1_200)
                .mapToObj(i -> new NewsEntry("e/" + i + ".html", "Judul", MOMENT.minusSeconds(i)))
                .toList();

        var listed = FeedSamples.read(news(MOMENT.toInstant(), entries)).getElementsByTagName("news:news");

        assertEquals(1_000, listed.getLength());
    }

    private static byte[] news(Instant moment, List<NewsEntry> entries) throws Exception {
        var out = new ByteArrayOutputStream();
        NewsSitemapWriter.write(out, new NewsHead(SITE, "Contoh", "id-ID"), moment, entries);
        return out.toByteArray();
    }
}
