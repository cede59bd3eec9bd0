package id.redaksi.exchange.ninjs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Dateline;
import id.redaksi.story.Heading;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items in the shape of IPTC's examples and of Superdesk's output. */
class NinjsImporterTest {
    private static Source source(String json) {
        return new Source("butir.json", json.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
    }

    private static Imported read(String json) throws ImportFailed {
        assertTrue(new NinjsImporter().reads(source(json)));
        return new NinjsImporter().read(source(json), new Reading("2026-11-24", Samples.ids()));
    }

    private static List<String> told(Imported imported) {
        return imported.told().stream().map(Message::key).toList();
    }

    @Test
    void the_flat_kind_is_read() throws ImportFailed {
        Imported imported = read("""
                {"uri": "http://contoh.id/123", "type": "text", "version": "3", "versioncreated": "2026-11-24T08:00:00Z",
                 "pubstatus": "usable", "urgency": 4, "language": "id-ID", "headline": "Harga beras naik",
                 "byline": "Oleh Dini Listiyani dan Budi Santoso", "located": "Jakarta", "slugline": "beras-harga",
                 "description_text": "Teras berita.", "embargoed": "2026-11-25T06:00:00+0700",
                 "body_html": "<p>JAKARTA, iNews.id - Harga <b>beras</b> naik.</p><h2>Latar</h2><p>Kedua.</p>",
                 "subject": [{"code": "medtop:20000170", "name": "ekonomi"}, {"code": "medtop:04000000"}],
                 "person": [{"name": "Siti"}], "place": [{"name": "Jakarta"}], "ednote": "Foto menyusul",
                 "copyrightnotice": "Hak cipta 2026", "associations": {"utama": {"uri": "http://contoh.id/f", "type": "picture",
                 "description_text": "Beras di pasar", "byline": "Foto Budi",
                 "renditions": {"kecil": {"href": "http://contoh.id/k.jpg", "width": 100},
                                "besar": {"href": "http://contoh.id/b.jpg", "width": 2000}}}}}""");
        Story story = imported.stories().getFirst();

        assertEquals("Harga beras naik", story.headline());
        assertEquals("Teras berita.", story.titles().standfirst());
        assertEquals(new Dateline("JAKARTA", "iNews.id", "", "JAKARTA, iNews.id -"), story.dateline());
        assertEquals(
                List.of(new Contributor("Dini Listiyani", Role.REPORTER), new Contributor("Budi Santoso", Role.REPORTER)),
                story.contributors());
        assertEquals(List.of(), story.topics().tags());
        assertEquals(
                List.of(new SaidTopic(false, "20000170", "ekonomi"), new SaidTopic(false, "04000000", "")),
                imported.topics().get(story.id()));
        assertEquals("2026-11-25T06:00:00+07:00", story.workflow().times().embargo());
        assertEquals(4, story.workflow().urgency());
        assertEquals("id-ID", story.labels().language());
        assertEquals(List.of(Paragraph.class, Heading.class, Paragraph.class),
                story.body().blocks().stream().<Class<?>>map(Object::getClass).toList());
        assertEquals("Beras di pasar", story.lead().caption().text());
        assertEquals(List.of("exchange.wire.source", "exchange.wire.note", "exchange.wire.photo"), told(imported));
        assertTrue(imported.told().toString().contains("b.jpg"));
        assertEquals(List.of("copyrightnotice: Hak cipta 2026"), imported.leftOut());
    }

    @Test
    void the_second_kind_is_read() throws ImportFailed {
        Story story = read("""
                {"uri": "urn:contoh:1", "pubstatus": "canceled", "headlines": [{"role": "main", "value": "Judul"}],
                 "descriptions": [{"contenttype": "text/html", "value": "<p>Te<b>ras</b></p>"}],
                 "bodies": [{"contenttype": "text/plain", "value": "Polos"},
                            {"contenttype": "application/xhtml+xml", "value": "<p>Satu</p><p>Dua</p>"}],
                 "organisations": [{"name": "BPS"}], "located": "Bandung"}""").stories().getFirst();

        assertEquals("Judul", story.headline());
        assertEquals("Teras", story.titles().standfirst());
        assertEquals("Satu\nDua", story.body().text());
        assertEquals("Bandung", story.dateline().city());
        assertEquals(Workflow.Status.KILLED, story.workflow().status());
    }

    @Test
    void the_third_kind_is_read_by_words_where_it_has_no_markup() throws ImportFailed {
        Story story = read("""
                {"uri": "urn:contoh:1", "headlines": [{"value": "Judul"}], "by": "Sari",
                 "bodies": [{"contentType": "text/plain", "value": "Satu <b>\\n\\nDua & tiga"}],
                 "infoSources": [{"name": "Antara"}, {"name": "Budi", "role": "photographer"}]}""").stories().getFirst();

        assertEquals("Satu <b>\nDua & tiga", story.body().text());
        assertEquals(List.of(new Contributor("Budi", Role.PHOTOGRAPHER)), story.contributors());
    }

    @Test
    void what_superdesk_writes_is_read() throws ImportFailed {
        Imported imported = read("""
                {"guid": "urn:newsml:localhost:2026:abc", "version": "2", "type": "text", "priority": 5, "profile": "Story",
                 "service": [{"name": "Ekonomi", "code": "e"}], "genre": [{"name": "Article", "code": "Article"}],
                 "headline": "Judul", "slugline": "beras", "keywords": ["beras", "pangan"], "urgency": 3,
                 "body_html": "<p>Satu</p>\\n<!-- EMBED START Image {id: \\"editor_0\\"} --><figure><img src=\\"http://x.id/a.jpg\\" alt=\\"A\\"><figcaption>Takarir</figcaption></figure><!-- EMBED END -->",
                 "authors": [{"name": "Budi", "role": "editor", "code": "b"}], "extra": {"subtitle": "Anak judul"},
                 "associations": {"featuremedia": {"guid": "tag:1", "type": "picture", "body_text": "Alternatif",
                    "description_text": "Takarir utama", "byline": "Sari"}, "cadangan": null}}""");
        Story story = imported.stories().getFirst();

        assertEquals("Ekonomi", story.topics().channel());
        assertEquals(List.of("beras", "pangan"), story.topics().tags());
        assertEquals(List.of(new Contributor("Budi", Role.EDITOR)), story.contributors());
        assertEquals("Alternatif", story.lead().alt());
        assertEquals(List.of("paragraph", "figure"), story.body().blocks().stream().map(block -> block.kind()).toList());
        assertTrue(told(imported).contains("exchange.html.picture"));
        assertTrue(imported.leftOut().getFirst().startsWith("extra: "));
    }

    @Test
    void an_item_of_another_house_gets_an_identity_of_its_own() throws ImportFailed {
        String other = "01890a5d-ac96-7b3c-8d5e-0123456789ab";
        Story story = read("{\"uri\": \"urn:uuid:" + other + "\", \"headline\": \"Judul\"}").stories().getFirst();

        assertFalse(story.id().value().equals(other));
    }

    @Test
    void what_is_no_news_or_broken_is_refused() {
        for (String json : List.of("{}", "[]", "{\"uri\": \"x\"", "{\"uri\": \"x\", \"type\": \"text\"}", "1", "",
                "{\"headline\":" + "[".repeat(5000), "{\"headline\": \"a\", \"headline\": \"b\"}")) {
            assertThrows(
                    ImportFailed.class,
                    () -> new NinjsImporter().read(source(json), new Reading("2026-11-24", Samples.ids())),
                    json);
        }
    }

    @Test
    void a_paragraph_with_a_hundred_thousand_marks_is_read() throws ImportFailed {
        String body = "<b>x</b> y ".repeat(100_000).strip();
        Story story = read("{\"uri\": \"x\", \"headline\": \"a\", \"body_html\": \"<p>" + body + "</p>\"}").stories().getFirst();

        assertEquals(100_000, story.body().blocks().getFirst().leaves().getFirst().spans().size());
    }

    @Test
    void a_body_that_nests_deep_keeps_its_words() throws ImportFailed {
        String body = "<div class='x'>".repeat(20_000) + "dalam" + "</div>".repeat(20_000);
        Story story = read("{\"uri\": \"x\", \"headline\": \"a\", \"body_html\": \"" + body + "\"}").stories().getFirst();

        assertEquals("dalam", story.body().text());
    }

    @Test
    void json_of_others_is_left_to_others() {
        for (String json : List.of("{\"db\": [{\"meta\": {}}]}", "[{\"uri\": 1}]", "{\"name\": \"x\", \"version\": \"1\"}")) {
            assertFalse(new NinjsImporter().reads(source(json)), json);
        }
    }

    @Test
    void bodies_of_other_roles_and_rights_of_pictures_are_told_and_keywords_are_tags() throws Exception {
        Imported imported = read("""
                {"uri":"tag:situs.example,2026:1","type":"text","headline":"Beras","keyword":["beras"],
                 "contributors":[{"name":"Ani","roles":[{"name":"editor"}]}],
                 "bodies":[{"role":"main","contentType":"text/html","value":"<p>Isi</p>"},{"role":"main","contentType":"text/plain","value":"Isi"},
                  {"role":"box","contentType":"text/plain","value":"Kotak"}],
                 "associations":[{"name":"m","type":"picture","description_text":"Pasar","copyrightnotice":"Hak Doni"}]}""");
        assertEquals(List.of("beras"), imported.stories().getFirst().topics().tags());
        assertEquals(
                List.of(new Contributor("Ani", Contributor.Role.EDITOR)), imported.stories().getFirst().contributors());
        assertEquals(List.of("body box: Kotak", "copyrightnotice: Hak Doni"), imported.leftOut());
        assertEquals("exchange.wire.sourceAlone", imported.told().getFirst().key());
    }

    @Test
    void words_of_items_beside_and_of_other_forms_are_told() throws Exception {
        Imported imported = read("""
                {"uri":"urn:x:1","type":"text","headline":"Beras","body_html":"<p>Harga <b>naik</b></p>","body_text":"Harga naik.",
                 "body_xhtml":"<p>Harga turun</p>","associations":{"sisi":{"type":"text","headline":"Kotak","body_html":"<p>Isi kotak</p>"},
                 "utama":{"type":"picture","headline":"Pasar pagi","description_text":"Beras di pasar"}}}""");

        assertEquals("Harga naik", imported.stories().getFirst().body().text());
        assertEquals(List.of("body_xhtml: Harga turun", "association sisi: Isi kotak", "association utama: Pasar pagi"), imported.leftOut());
    }
}
