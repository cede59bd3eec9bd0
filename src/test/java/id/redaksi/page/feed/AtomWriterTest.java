package id.redaksi.page.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomWriterTest {
    private static Document written(FeedHead head, List<FeedItem> items) throws Exception {
        var out = new ByteArrayOutputStream();
        AtomWriter.write(out, head, items);
        return FeedSamples.read(out.toByteArray());
    }

    @Test
    void an_entry_is_known_by_its_story_and_says_when_it_was_corrected() throws Exception {
        Document atom = written(FeedSamples.ATOM, List.of(FeedSamples.item("Judul")));

        var entry = FeedSamples.element(atom, "entry");
        assertEquals("urn:uuid:019aa000-0000-7000-8000-000000000001", child(entry, "id"));
        assertEquals("2026-11-24T14:05:12+07:00", child(entry, "published"));
        assertEquals("2026-11-25T09:30:00+07:00", child(entry, "updated"));
        assertEquals("<p>Isi ]]> &amp; <a href=\"https://a.id/\">b</a></p>", child(entry, "content"));
        assertEquals("html", FeedSamples.element(atom, "content").getAttribute("type"));
        assertEquals("2026-11-25T09:30:00+07:00", FeedSamples.text(atom, "updated"));
    }

    @Test
    void the_feed_and_each_entry_have_what_rfc_4287_asks_for() throws Exception {
        for (FeedHead head : List.of(FeedSamples.ATOM, FeedSamples.withoutSite(FeedSamples.ATOM))) {
            Document atom = written(head, FeedSamples.items(3));
            Element feed = atom.getDocumentElement();

            assertEquals("id", feed.getAttribute("xml:lang"));
            for (String name : List.of("id", "title", "updated", "author")) {
                assertTrue(!child(feed, name).isBlank(), name);
            }
            var entries = atom.getElementsByTagName("entry");
            for (int i = 0; i < entries.getLength(); i++) {
                for (String name : List.of("id", "title", "updated")) {
                    assertTrue(!child((Element) entries.item(i), name).isBlank(), name);
                }
            }
        }
    }

    @Test
    void a_feed_without_an_address_keeps_one_identity() throws Exception {
        FeedHead head = FeedSamples.withoutSite(FeedSamples.ATOM);

        String id = FeedSamples.text(written(head, List.of()), "id");

        assertEquals(id, FeedSamples.text(written(head, FeedSamples.items(2)), "id"));
        UUID.fromString(id.substring("urn:uuid:".length()));
    }

    @Test
    void what_a_caption_says_goes_with_its_picture() throws Exception {
        var links = written(FeedSamples.ATOM, List.of(FeedSamples.item("Judul"))).getElementsByTagName("link");
        var enclosure = (Element) links.item(links.getLength() - 1);
        assertEquals("enclosure", enclosure.getAttribute("rel"));
        assertEquals("Pasar “lama”", enclosure.getAttribute("title"));
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
