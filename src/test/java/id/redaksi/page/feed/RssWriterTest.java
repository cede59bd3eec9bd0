package id.redaksi.page.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class RssWriterTest {
    private static Document written(FeedHead head, List<FeedItem> items) throws Exception {
        var out = new ByteArrayOutputStream();
        RssWriter.write(out, head, items);
        return FeedSamples.read(out.toByteArray());
    }

    @Test
    void an_item_says_all_that_a_reader_shows() throws Exception {
        Document rss = written(FeedSamples.RSS, List.of(FeedSamples.item("Harga & cabai")));

        var item = FeedSamples.element(rss, "item");
        assertEquals("Harga & cabai", item.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "https://www.contoh.id/ekonomi/harga-cabai.html",
                item.getElementsByTagName("link").item(0).getTextContent());
        assertEquals("urn:uuid:019aa000-0000-7000-8000-000000000001", FeedSamples.text(rss, "guid"));
        assertEquals("false", FeedSamples.element(rss, "guid").getAttribute("isPermaLink"));
        assertEquals("Tue, 24 Nov 2026 14:05:12 +0700", FeedSamples.text(rss, "pubDate"));
        assertEquals("2026-11-25T09:30:00+07:00", FeedSamples.text(rss, "atom:updated"));
        assertEquals(2, item.getElementsByTagName("dc:creator").getLength());
        assertEquals(2, item.getElementsByTagName("category").getLength());
        assertEquals("Harga &lt;naik&gt; &amp; \"turun\"", item.getElementsByTagName("description").item(0).getTextContent());
        assertEquals(
                "<p>Isi ]]> &amp; <a href=\"https://a.id/\">b</a></p>", FeedSamples.text(rss, "content:encoded"));
    }

    @Test
    void a_photo_comes_with_its_size_and_whose_it_is() throws Exception {
        Document rss = written(FeedSamples.RSS, List.of(FeedSamples.item("Judul")));

        var photo = FeedSamples.element(rss, "media:content");
        assertEquals("https://www.contoh.id/media/ab-960.jpg", photo.getAttribute("url"));
        assertEquals("image/jpeg", photo.getAttribute("type"));
        assertEquals("960", photo.getAttribute("width"));
        assertEquals("640", photo.getAttribute("height"));
        assertEquals("81234", photo.getAttribute("fileSize"));
        assertEquals("Antara/Rani", FeedSamples.text(rss, "media:credit"));
        assertEquals("Pasar “lama”", FeedSamples.text(rss, "media:description"));
    }

    @Test
    void the_feed_is_as_new_as_its_newest_correction() throws Exception {
        Document rss = written(FeedSamples.RSS, List.of(FeedSamples.items(1).getFirst(), FeedSamples.item("Judul")));

        assertEquals("Wed, 25 Nov 2026 09:30:00 +0700", FeedSamples.text(rss, "lastBuildDate"));
        assertEquals("https://www.contoh.id/ekonomi/", FeedSamples.text(rss, "link"));
        assertEquals("id", FeedSamples.text(rss, "language"));
        assertEquals("https://www.contoh.id/ekonomi/rss.xml", FeedSamples.element(rss, "atom:link").getAttribute("href"));
    }

    @Test
    void without_an_address_of_the_site_links_lead_from_the_feed_and_no_text_goes_along() throws Exception {
        Document rss = written(FeedSamples.withoutSite(FeedSamples.RSS), List.of(FeedSamples.item("Judul")));

        assertEquals(0, rss.getElementsByTagName("content:encoded").getLength());
        assertEquals("../ekonomi/harga-cabai.html", rss.getElementsByTagName("link").item(1).getTextContent());
    }

    @Test
    void a_feed_without_stories_is_a_feed() throws Exception {
        Document rss = written(FeedSamples.RSS, List.of());

        assertEquals(0, rss.getElementsByTagName("lastBuildDate").getLength());
        assertEquals("Contoh - Ekonomi", FeedSamples.text(rss, "title"));
    }

    @Test
    void no_address_is_written_with_a_blank_or_a_foreign_letter() throws Exception {
        FeedItem item = FeedSamples.item("Judul");
        var out = new ByteArrayOutputStream();
        RssWriter.write(
                out,
                FeedSamples.RSS,
                List.of(new FeedItem(
                        item.id(), "tag/harga é naik/a.html", item.words(), item.times(), List.of(), List.of(), List.of())));

        String xml = out.toString(StandardCharsets.UTF_8);
        assertFalse(xml.contains("harga é naik/"));
        assertEquals(
                "https://www.contoh.id/tag/harga%20%C3%A9%20naik/a.html",
                FeedSamples.read(out.toByteArray()).getElementsByTagName("link").item(1).getTextContent());
    }
}
