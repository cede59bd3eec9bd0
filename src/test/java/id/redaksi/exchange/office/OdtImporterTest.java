package id.redaksi.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Sha256;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnotes;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.wording.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** OpenDocument texts in the shapes that LibreOffice writes. */
class OdtImporterTest {
    private static final String NAMES = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
    private static final String TOP = "<text:p text:style-name='Title'>Banjir surut di Demak</text:p>";

    private static byte[] odt(String styles, String body) throws IOException {
        return zip("<office:document-content " + NAMES + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>");
    }

    private static byte[] zip(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry("mimetype");
            var sum = new CRC32();
            sum.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCompressedSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Pictures/a.png"));
            zip.write(PNG);
        }
        return bytes.toByteArray();
    }

    private static Imported read(byte[] bytes) throws ImportFailed {
        var source = new Source("naskah.odt", bytes, Instant.EPOCH);
        assertTrue(new OdtImporter().reads(source));
        assertFalse(new DocxImporter().reads(source));
        return new OdtImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static Story story(String styles, String body) throws Exception {
        return read(odt(styles, TOP + body)).stories().getFirst();
    }

    private static List<String> texts(Story story) {
        return story.body().blocks().stream().map(Block::text).toList();
    }

    private static String p(String text) {
        return "<text:p text:style-name='Standard'>" + text + "</text:p>";
    }

    @Test
    void a_story_gets_its_fields_and_marks() throws Exception {
        Story story = story(
                "<style:style style:name='T1' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>",
                p("Oleh: Dini Listiyani") + p("DEMAK, iNews.id - Air <text:span text:style-name='T1'>surut</text:span>.\n   Warga<text:s text:c='2'/>pulang.")
                        + "<text:h text:style-name='Heading_20_2' text:outline-level='2'>Bagian</text:h><text:p text:style-name='Quotations'>Kami lega.</text:p>");

        assertEquals("Banjir surut di Demak", story.headline());
        assertEquals("Dini Listiyani", story.contributors().getFirst().name());
        assertEquals("DEMAK", story.dateline().city());
        assertEquals(List.of("Air surut. Warga  pulang.", "Bagian", "Kami lega.\n"), texts(story));
        assertEquals(List.of(new Span(4, 9, Emphasis.BOLD)), story.body().blocks().getFirst().leaves().getFirst().spans());
    }

    @Test
    void what_was_deleted_stays_out_and_comments_are_counted() throws Exception {
        Imported imported = read(odt(
                "",
                "<text:tracked-changes><text:changed-region><text:deletion><office:change-info/>" + p("RAHASIA")
                        + "</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>" + TOP
                        + p("Air <office:annotation>" + p("RAHASIA") + "</office:annotation>surut")));

        assertEquals(List.of("Air surut"), texts(imported.stories().getFirst()));
        assertTrue(imported.told().containsAll(
                List.of(Message.of("exchange.office.tracked", 1, 1, 0), Message.of("exchange.office.comments", 1))));
        assertFalse(imported.toString().contains("RAHASIA"));
    }

    @Test
    void a_field_hides_its_paragraph_where_it_says_so() throws Exception {
        String field = "<text:hidden-paragraph text:condition='ooow:x' text:is-hidden='%s'/>";
        Imported imported = read(odt("", TOP + p(field.formatted("true") + "gaib") + p(field.formatted("false") + "Tampak ")
                + p("Ada <text:hidden-text text:is-hidden='false' text:string-value='kata'>kata</text:hidden-text><text:hidden-text text:is-hidden='true' text:string-value='bisik'/>")));

        assertEquals(List.of("Tampak", "Ada kata"), texts(imported.stories().getFirst()));
        assertEquals(List.of("gaib", "bisik"), imported.leftOut());
    }

    @Test
    void hidden_text_is_told() throws Exception {
        Imported imported = read(odt(
                "<style:style style:name='T2' style:family='text'><style:text-properties text:display='none'/></style:style>",
                TOP + p("Tampak<text:span text:style-name='T2'> gaib</text:span>") + "<text:section text:display='none'>" + p("bagian gaib") + "</text:section>"));

        assertEquals(List.of("Tampak"), texts(imported.stories().getFirst()));
        assertEquals(List.of("gaib", "bagian gaib"), imported.leftOut());
    }

    @Test
    void lists_tables_notes_boxes_and_pictures_are_read() throws Exception {
        Imported imported = read(odt(
                "<text:list-style style:name='L1'><text:list-level-style-bullet text:level='1'/><text:list-level-style-number text:level='2'/></text:list-style>",
                TOP + p("Air<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>" + p("Kata BNPB") + "</text:note-body></text:note> surut")
                        + "<text:list text:style-name='L1'><text:list-item>" + p("satu") + "<text:list><text:list-item>" + p("dua") + "</text:list-item></text:list></text:list-item></text:list>"
                        + "<table:table><table:table-header-rows><table:table-row><table:table-cell>" + p("Tahun") + "</table:table-cell><table:table-cell>" + p("Harga")
                        + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned='2'>" + p("sama")
                        + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table>"
                        + p("<draw:frame><draw:text-box>" + p("Isi kotak") + "</draw:text-box></draw:frame>")
                        + p("<draw:frame><draw:image xlink:href='Pictures/a.png'/><svg:desc>Perahu</svg:desc></draw:frame>")
                        + p("<draw:frame><draw:image xlink:href='http://penjejak.example/x.png'/></draw:frame>")));
        Story story = imported.stories().getFirst();

        assertEquals(
                List.of("paragraph", "list", "table", "paragraph", "figure", "figure", "footnotes"),
                story.body().blocks().stream().map(Block::kind).toList());
        ListBlock list = (ListBlock) story.body().blocks().get(1);
        assertEquals(List.of(ListBlock.Marker.BULLET, ListBlock.Marker.NUMBER), list.items().stream().map(ListBlock.Item::marker).toList());
        assertEquals(List.of("Tahun", "Harga", "sama", ""), ((Table) story.body().blocks().get(2)).cells().stream().map(one -> one.text()).toList());
        assertEquals(List.of(Sha256.of(PNG)), List.copyOf(imported.photos().keySet()));
        assertEquals("Kata BNPB", ((Footnotes) story.body().blocks().getLast()).notes().getFirst().text().text());
        assertTrue(imported.told().contains(Message.of("exchange.office.elsewhere", 1, "http://penjejak.example/x.png")));
    }

    @Test
    void hostile_xml_is_refused() throws Exception {
        for (String hostile : List.of("<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>", "<x>", "<x/>", "<x>".repeat(100_000))) {
            byte[] bytes = zip(hostile);
            assertThrows(ImportFailed.class, () -> read(bytes));
        }
    }

    private static final String MATH = "<math xmlns='http://www.w3.org/1998/Math/MathML'><semantics><mrow><mi>E</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac>"
            + "<msup><mi>c</mi><mn>2</mn></msup><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt></mrow><annotation>E = c^2</annotation></semantics></math>";

    @Test
    void a_formula_stands_in_its_line_and_is_told() throws Exception {
        Imported read = read(odt("", TOP + p("Rumus <draw:frame><draw:object>" + MATH + "</draw:object><draw:image xlink:href='./x'/></draw:frame> itu.")));

        assertEquals(List.of("Rumus E=1/2c^2√(x+1) itu."), texts(read.stories().getFirst()));
        assertEquals(List.of("exchange.office.formulas"), read.told().stream().map(one -> one.key()).toList());
    }

    @Test
    void words_in_shapes_of_any_kind_are_read_behind_their_paragraph() throws Exception {
        Imported read = read(odt("", TOP + p("<draw:rect>" + p("Kotak") + "</draw:rect><draw:g><draw:line>" + p("Garis") + "</draw:line><draw:ellipse>"
                + p("Elips") + "</draw:ellipse></draw:g>Kalimat.")));

        assertEquals(List.of("Kalimat.", "Kotak", "Garis", "Elips"), texts(read.stories().getFirst()));
    }

    @Test
    void what_a_condition_hides_and_what_only_programs_read_stays_out() throws Exception {
        Imported read = read(odt(
                "",
                TOP + "<text:section text:display='condition' text:is-hidden='true'>" + p("RAHASIA 1") + "</text:section>"
                        + p("Ada <text:script>RAHASIA 2</text:script>kata.")
                        + "<table:table><table:table-row><table:table-cell>" + p("A") + "</table:table-cell></table:table-row><table:table-row table:visibility='collapse'><table:table-cell>"
                        + p("RAHASIA 3") + "</table:table-cell></table:table-row></table:table>"));

        assertFalse(read.stories().getFirst().body().text().contains("RAHASIA"));
        assertEquals(List.of("RAHASIA 1", "RAHASIA 2", "RAHASIA 3"), read.leftOut());
    }

    @Test
    void an_item_of_two_paragraphs_has_one_number_and_a_list_that_begins_elsewhere_is_told() throws Exception {
        Imported read = read(odt(
                "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='1'/></text:list-style>",
                TOP + "<text:list text:style-name='L1'><text:list-item text:start-value='5'>" + p("lima") + p("lanjutan") + "</text:list-item><text:list-item>" + p("enam")
                        + "</text:list-item></text:list>"));

        assertEquals(
                List.of("lima\nlanjutan", "enam"),
                ((id.redaksi.story.ListBlock) read.stories().getFirst().body().blocks().getFirst()).items().stream().map(item -> item.content().text()).toList());
        assertEquals(List.of("exchange.office.numbers"), read.told().stream().map(one -> one.key()).toList());
    }

    @Test
    void one_that_was_packed_anew_is_known_by_its_name() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<office:document-content " + NAMES + "><office:body><office:text>" + TOP + p("Isi.") + "</office:text></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(List.of("Isi."), texts(read(bytes.toByteArray()).stories().getFirst()));
        assertFalse(new OdtImporter().reads(new Source("lain.zip", bytes.toByteArray(), Instant.EPOCH)));
    }
}
