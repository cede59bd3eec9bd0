package id.redaksi.exchange.newsml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.wire.IptcSchema;
import id.redaksi.exchange.wire.Sent;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class NewsMlTest {
    private static byte[] write(Story... stories) throws Exception {
        return Sent.alone(new NewsMlFormat(), stories).firstEntry().getValue();
    }

    private static Source source(byte[] bytes) {
        return new Source("butir.xml", bytes, Instant.EPOCH);
    }

    private static Imported read(String xml) throws ImportFailed {
        Source source = source(xml.getBytes(StandardCharsets.UTF_8));
        assertTrue(new NewsMlImporter().reads(source));
        return new NewsMlImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static void validate(byte[] xml) throws Exception {
        IptcSchema.NEWSML.validate(xml);
    }

    @Test
    void a_story_with_its_photos_beside_it_is_valid_and_names_each_of_them() throws Exception {
        SequencedMap<String, byte[]> files = Sent.withPhotos(new NewsMlFormat(), Samples.oneOfEachSettled());
        String item = new String(files.firstEntry().getValue(), StandardCharsets.UTF_8);

        assertTrue(files.size() > 2);
        files.keySet().stream().skip(1).forEach(photo -> assertTrue(item.contains("\"" + photo + "\""), photo));
        validate(files.firstEntry().getValue());
    }

    @Test
    void one_story_is_valid_by_the_schema() throws Exception {
        validate(write(Samples.oneOfEachSettled()));
        validate(write(Samples.story("Judul", "Teks")));
        validate(write(Samples.story("Judul", "Teks").with(Field.LANGUAGE, "bukan bahasa")
                .with(Field.TIMES, new Workflow.Times(null, "2026-11-25T06:00+07:00[Asia/Jakarta]", null, "2026-12-25T06:00Z"))));
    }

    @Test
    void several_stories_are_a_message_with_a_package_valid_by_the_schema() throws Exception {
        byte[] message = write(Samples.oneOfEachSettled(), Samples.story("Judul kedua", "Teks"));
        validate(message);
        Imported imported = new NewsMlImporter().read(source(message), new Reading("2026-11-24", Samples.ids()));

        assertEquals(
                List.of(Samples.oneOfEachSettled().headline(), "Judul kedua"),
                imported.stories().stream().map(Story::headline).toList());
        assertTrue(new String(message, StandardCharsets.UTF_8).contains("<packageItem "));
    }

    @Test
    void a_message_of_another_house_is_read_with_its_picture() throws Exception {
        Imported imported = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-24T08:00:00Z</sent></header>
                <itemSet>
                <newsItem guid="tag:contoh.id,2026:1" version="2" standard="NewsML-G2" standardversion="2.18" xml:lang="id">
                 <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CTH"/>
                  <versionCreated>2026-11-24T08:00:00Z</versionCreated><pubStatus qcode="stat:usable"/>
                  <edNote>Mohon cek ejaan</edNote><memberOf qcode="xyz:seri1"/></itemMeta>
                 <contentMeta><urgency>4</urgency><located qcode="city:JKT"><name>Jakarta</name></located>
                  <creator qcode="p:1"><name>Budi</name></creator><subject type="cpnat:person" literal="Siti"/>
                  <subject type="cpnat:abstract" qcode="medtop:20000170"><name xml:lang="id">ekonomi</name></subject>
                  <subject qcode="xyz:77"/><headline>Harga
                     beras</headline><by>Oleh Budi</by></contentMeta>
                 <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
                  <head><title>x</title></head><body><p>JAKARTA, iNews.id - Satu <b>tebal</b> &amp; dua.</p><ul><li>a</li></ul></body>
                  </html></inlineXML></contentSet></newsItem>
                <newsItem guid="tag:contoh.id,2026:2" standard="NewsML-G2" standardversion="2.18">
                 <itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
                 <contentMeta><creditline>Foto Budi</creditline><description>Beras di pasar</description></contentMeta>
                 <contentSet><remoteContent href="http://contoh.id/a.jpg"/></contentSet></newsItem>
                </itemSet></newsMessage>""");
        Story story = imported.stories().getFirst();

        assertEquals(1, imported.stories().size());
        assertEquals("Harga beras", story.headline());
        assertEquals("JAKARTA", story.dateline().city());
        assertEquals("Satu tebal & dua.", story.body().blocks().getFirst().text());
        assertEquals(List.of(new Contributor("Budi", Role.REPORTER)), story.contributors());
        assertEquals(List.of("Siti"), story.topics().people());
        assertEquals(List.of(), story.topics().tags());
        assertEquals(
                List.of(new SaidTopic(false, "20000170", "ekonomi")), imported.topics().get(story.id()));
        assertEquals("Beras di pasar", story.lead().caption().text());
        assertEquals(
                List.of("exchange.wire.source", "exchange.wire.note", "exchange.wire.photo"),
                imported.told().stream().map(Message::key).toList());
        assertEquals(List.of("memberOf: xyz:seri1", "subject: xyz:77"), imported.leftOut());
    }

    @Test
    void nitf_inside_is_read_and_prefixes_do_not_matter() throws Exception {
        Story story = read("""
                <n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="x"><n:itemMeta/>
                <n:contentMeta><n:headline>Judul</n:headline></n:contentMeta><n:contentSet><n:inlineXML>
                <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>Satu <em class="bold">dua</em></p>
                <hl2>Latar</hl2></body.content></body></nitf></n:inlineXML></n:contentSet></n:newsItem>""").stories().getFirst();

        assertEquals(List.of("paragraph", "heading"), story.body().blocks().stream().map(block -> block.kind()).toList());
        assertEquals("Satu dua", story.body().blocks().getFirst().text());
    }

    @Test
    void what_only_lists_or_is_hostile_is_refused_with_a_sentence() {
        String head = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='x'>";
        for (String xml : List.of(
                "<packageItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='x'/>",
                "<!DOCTYPE newsItem [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + head + "&e;</newsItem>",
                head + "<a>".repeat(100_000),
                head)) {
            assertThrows(ImportFailed.class, () -> read(xml));
        }
        assertFalse(new NewsMlImporter().reads(source("<rss><channel/></rss>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_kill_is_canceled() throws Exception {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);

        assertTrue(new String(write(killed), StandardCharsets.UTF_8).contains("stat:canceled"));
    }

    private static String item(String guid, String kind, String meta, String content) {
        return "<newsItem guid=\"" + guid + "\" version=\"1\"><itemMeta><itemClass qcode=\"ninat:" + kind
                + "\"/></itemMeta><contentMeta>" + meta + "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
    }

    @Test
    void a_picture_beside_the_one_text_of_a_package_is_that_texts_and_another_is_told_with_its_words() throws Exception {
        String nitf = "<inlineXML><nitf><body><body.head><hedline><hl1>Judul lain</hl1></hedline></body.head>"
                + "<body.content><p>Isi dua</p></body.content><body.end><tagline>Ekor</tagline></body.end></body></nitf></inlineXML>";
        Imported imported = read("<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
                + "<packageItem guid=\"p\"><groupSet><group><itemRef residref=\"t1\"/><itemRef residref=\"f1\"/></group></groupSet></packageItem>"
                + item("t1", "text", "<headline>Satu</headline>", "<inlineData>Isi satu</inlineData>")
                + item("f1", "picture", "<description>Warga</description><creditline>Budi</creditline>", "<remoteContent href=\"a.jpg\"/>")
                + item("t2", "text", "<headline>Dua</headline>", nitf)
                + item("f2", "picture", "<headline>Lepas</headline><description>Sendiri</description>", "")
                + "</itemSet></newsMessage>");
        assertEquals("Warga", imported.stories().getFirst().lead().caption().text());
        assertEquals("Budi", imported.stories().getFirst().lead().credit().text());
        assertEquals(List.of("picture: Lepas | Sendiri", "headline: Judul lain", "tagline: Ekor"), imported.leftOut());
    }

    private static Imported content(String content) throws ImportFailed {
        return read(item("urn:x:1", "text", "<headline>Judul</headline>", content));
    }

    @Test
    void another_text_of_an_item_is_told_and_another_form_of_the_same_is_not() throws Exception {
        String first = "<inlineXML><html><body><p>Harga <b>beras</b> naik</p></body></html></inlineXML>";
        Imported imported = content(first
                + "<inlineXML xml:lang=\"en\"><html><body><p>Rice costs more</p></body></html></inlineXML><inlineData>Harga beras naik.</inlineData>");

        assertEquals("Harga beras naik", imported.stories().getFirst().body().text());
        assertEquals(List.of("inlineXML en: Rice costs more"), imported.leftOut());
    }

    @Test
    void a_text_without_a_root_or_written_as_a_text_is_read() throws Exception {
        assertEquals("Satu\nDua", content("<inlineXML><p>Satu</p><p>Dua</p></inlineXML>").stories().getFirst().body().text());
        assertEquals(
                "Satu dua",
                content("<inlineXML contenttype=\"text/html\">&lt;p&gt;Satu &lt;b&gt;dua&lt;/b&gt;&lt;/p&gt;</inlineXML>").stories().getFirst().body().text());
    }

    @Test
    void what_a_package_says_of_items_elsewhere_is_told() throws Exception {
        Imported imported = read("<newsMessage><itemSet>" + item("urn:x:1", "text", "<headline>Judul</headline>", "")
                + "<packageItem><groupSet><group><itemRef residref=\"urn:x:1\"><title>Judul</title></itemRef><itemRef residref=\"urn:x:2\">"
                + "<title>Berita lain</title></itemRef></group></groupSet></packageItem></itemSet></newsMessage>");

        assertEquals(List.of("itemRef: Berita lain"), imported.leftOut());
    }

    @Test
    void an_editors_note_within_nitf_is_told_and_another_note_is_text() throws Exception {
        Imported imported = content("<inlineXML><nitf><body><body.content><p>Isi</p><note noteclass=\"editorsnote\"><body.content><p>Hubungi Doni</p>"
                + "</body.content></note><note><body.content><p>Bacalah</p></body.content></note></body.content></body></nitf></inlineXML>");

        assertEquals("Isi\nBacalah", imported.stories().getFirst().body().text());
        assertTrue(imported.told().contains(Message.of("exchange.wire.note", "Hubungi Doni")));
    }
}
