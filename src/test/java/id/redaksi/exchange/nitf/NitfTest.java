package id.redaksi.exchange.nitf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.wire.IptcSchema;
import id.redaksi.exchange.wire.Sent;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.topics.SaidTopic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class NitfTest {
    private static byte[] write(Story story) throws Exception {
        return Sent.alone(new NitfFormat(), story).firstEntry().getValue();
    }

    private static Imported read(String xml) throws ImportFailed {
        var source = new Source("butir.xml", xml.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        assertTrue(new NitfImporter().reads(source));
        return new NitfImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static void validate(byte[] xml) throws Exception {
        IptcSchema.NITF.validate(xml);
    }

    @Test
    void a_story_with_its_photos_beside_it_is_valid_and_names_each_of_them() throws Exception {
        SequencedMap<String, byte[]> files = Sent.withPhotos(new NitfFormat(), Samples.oneOfEachSettled());
        String item = new String(files.firstEntry().getValue(), StandardCharsets.UTF_8);

        assertTrue(files.size() > 2);
        files.keySet().stream().skip(1).forEach(photo -> assertTrue(item.contains("\"" + photo + "\""), photo));
        validate(files.firstEntry().getValue());
    }

    @Test
    void stories_are_valid_by_the_schema() throws Exception {
        validate(write(Samples.oneOfEachSettled()));
        validate(write(Samples.story("Judul", "Teks")));
        validate(write(Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED)));
    }

    @Test
    void boxes_cards_and_galleries_keep_their_kinds() {
        List<Block> all = Samples.oneOfEachSettled().body().blocks().stream()
                .filter(block -> List.of("gallery", "embed", "related", "infobox", "pullquote", "table", "code", "figure", "list")
                        .contains(block.kind()))
                .toList();
        var losses = new NitfFormat().losses(Samples.story("Judul", "Teks").withBody(new Body(all)), Choices.USUAL);

        assertTrue(losses.all().stream().noneMatch(loss -> loss.what().startsWith("block:")), losses.toString());
    }

    @Test
    void what_agencies_send_is_read_without_its_namespace_and_with_elements_inside_words() throws Exception {
        Imported imported = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <nitf version="-//IPTC//DTD NITF 3.2//EN" change.date="October 10, 2003" change.time="19:30"><head>
                <title>Beras</title><tobject tobject.type="news"><tobject.subject tobject.subject.refnum="04000000"
                tobject.subject.type="Ekonomi"/></tobject>
                <docdata management-status="embargoed"><doc-id id-string="abc-1"/><urgency ed-urg="4"/>
                <date.release norm="20261123T100000+0700"/><ed-msg info="Foto menyusul"/><key-list><keyword key="beras"/></key-list>
                <fixture fix-id="Kolom"/></docdata></head><body><body.head><hedline><hl1>Harga beras</hl1><hl2>Anak judul</hl2></hedline>
                <byline>Oleh <person>Budi</person><byttl>Wartawan</byttl></byline>
                <dateline><location><city>BANDUNG</city></location>, 24 November</dateline></body.head>
                <body.content><p lede="true"><person>Siti</person> di <location>Bandung</location> membeli <em class="bold">beras</em>.</p>
                <block><p>Dalam blok.</p></block><bq><block><p>Mahal</p></block><credit>Siti</credit></bq>
                <media media-type="image"><media-reference mime-type="image/jpeg" source="http://contoh.id/a.jpg"/>
                <media-caption>Pasar</media-caption><media-producer>Foto Budi</media-producer></media></body.content>
                <body.end><tagline>Red/01</tagline></body.end></body></nitf>""");
        Story story = imported.stories().getFirst();

        assertEquals("Harga beras", story.headline());
        assertEquals("Anak judul", story.titles().standfirst());
        assertEquals(new Dateline("BANDUNG", "", "", "BANDUNG, 24 November"), story.dateline());
        assertEquals(List.of(new Contributor("Budi", Role.REPORTER)), story.contributors());
        assertEquals("2026-11-23T10:00:00+07:00", story.workflow().times().embargo());
        assertEquals(List.of("beras"), story.topics().tags());
        assertEquals(List.of(new SaidTopic(true, "04000000", "Ekonomi")), imported.topics().get(story.id()));
        assertEquals(Inline.of("Pasar"), story.lead().caption());
        assertEquals("Siti di Bandung membeli beras.\nDalam blok.\nMahal\nSiti", story.body().text());
        assertEquals(List.of("fixture: Kolom", "byttl: Wartawan", "body.end: Red/01"), imported.leftOut());
        assertTrue(imported.told().toString().contains("Foto menyusul"));
        assertTrue(imported.told().toString().contains("a.jpg"));
    }

    @Test
    void a_time_of_release_that_holds_nothing_back_is_no_embargo() throws Exception {
        String story = "<nitf><head><docdata management-status=\"usable\"><date.issue norm=\"20261123T100000+0700\"/>"
                + "<date.release norm=\"%s\"/></docdata></head><body><body.content><p>x</p></body.content></body></nitf>";

        assertEquals(null, read(story.formatted("20261123T100000+0700")).stories().getFirst().workflow().times().embargo());
        assertEquals(
                "2026-11-23T12:00:00+07:00",
                read(story.formatted("20261123T120000+0700")).stories().getFirst().workflow().times().embargo());
    }

    @Test
    void a_document_type_is_refused_with_a_sentence() {
        assertThrows(ImportFailed.class, () -> read(
                "<!DOCTYPE nitf SYSTEM 'nitf-3-2.dtd'><nitf><body><body.content><p>x</p></body.content></body></nitf>"));
        assertThrows(ImportFailed.class, () -> read("<nitf><head/></nitf>"));
        assertThrows(ImportFailed.class, () -> read("<nitf><body>" + "<block>".repeat(100_000)));
    }

    @Test
    void nitf_inside_newsml_is_left_to_newsml() {
        var source = new Source("a", "<newsItem><nitf ></nitf></newsItem>".getBytes(StandardCharsets.UTF_8), Instant.EPOCH);

        assertFalse(new NitfImporter().reads(source));
    }

    @Test
    void a_fraction_stays_apart_from_its_number_and_notes_and_terms_from_one_another() throws Exception {
        Imported imported = read("""
                <nitf><body><body.head><hedline><hl1>Kopi</hl1></hedline>
                <byline>By <person>Ani</person><byttl>Penulis Agensi</byttl></byline></body.head><body.content><block>
                <p>Harga <num>1<frac><frac-num>1</frac-num><frac-sep>/</frac-sep><frac-den>2</frac-den></frac></num> kali.</p>
                <fn>Catatan</fn><dl><dt>Istilah</dt><dd>Arti</dd></dl></block></body.content></body></nitf>""");
        assertEquals(
                List.of("Harga 1 1/2 kali.", "Catatan", "Istilah", "Arti"),
                imported.stories().getFirst().body().blocks().stream().map(Block::text).toList());
        assertEquals(List.of("byttl: Penulis Agensi"), imported.leftOut());
    }
}
