package id.redaksi.exchange.office;

import static id.redaksi.exchange.office.WordFile.p;
import static id.redaksi.exchange.office.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Sha256;
import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Heading;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents in the shapes that Word, LibreOffice and Google Docs write. */
class DocxImporterTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2};
    private static final String TOP = p("Title", "Banjir surut di Demak");

    private static Story story(Imported imported) {
        return imported.stories().getFirst();
    }

    private static Story story(String body) throws ImportFailed {
        return story(new WordFile(body).read());
    }

    private static List<String> texts(Story story) {
        return story.body().blocks().stream().map(Block::text).toList();
    }

    private static List<String> kinds(Story story) {
        return story.body().blocks().stream().map(Block::kind).toList();
    }

    private static String drawing(String reference, String alt) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='x' descr='" + alt + "'/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id='0' name='x'/></pic:nvPicPr><pic:blipFill><a:blip " + reference
                + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    @Test
    void a_story_as_reporters_send_it_gets_its_fields() throws Exception {
        Story story = story(new WordFile(p("Judul", "Banjir surut di Demak") + p("Subjudul", "Warga mulai pulang") + p("Oleh: Dini Listiyani dan Sari Dewi")
                        + p("DEMAK, iNews.id - Air mulai surut.") + p("Judul2", "Warga pulang") + p("Kutipan", "Kami lega.") + p("Editor: Budi Santoso"))
                .style("Judul", "Title", "")
                .style("Subjudul", "Subtitle", "")
                .style("Judul2", "heading 2", "")
                .style("Kutipan", "Quote", "<w:rPr><w:i/></w:rPr>")
                .read());

        assertEquals("Banjir surut di Demak", story.headline());
        assertEquals("Warga mulai pulang", story.titles().standfirst());
        assertEquals(
                List.of(
                        new Contributor("Dini Listiyani", Contributor.Role.REPORTER),
                        new Contributor("Sari Dewi", Contributor.Role.REPORTER),
                        new Contributor("Budi Santoso", Contributor.Role.EDITOR)),
                story.contributors());
        assertEquals("DEMAK", story.dateline().city());
        assertEquals(List.of("Air mulai surut.", "Warga pulang", "Kami lega.\n"), texts(story));
        assertEquals(List.of("paragraph", "heading", "quote"), kinds(story));
        assertTrue(story.body().blocks().get(2).leaves().getFirst().spans().isEmpty());
    }

    @Test
    void styles_are_known_by_indonesian_names_too() throws Exception {
        Story story = story(new WordFile(p("A", "Kepala berita") + p("Teks yang panjang.") + p("B", "Bagian") + p("C", "Ujar seseorang") + p("D", "Bagian kecil"))
                .style("A", "Judul 1", "")
                .style("B", "Judul 2", "")
                .style("C", "Kutipan", "")
                .style("D", "Gaya rumah", "<w:basedOn w:val='B'/>")
                .read());

        assertEquals("Kepala berita", story.headline());
        assertEquals(List.of("paragraph", "heading", "quote", "heading"), kinds(story));
    }

    @Test
    void a_paragraph_that_begins_with_oleh_is_no_byline() throws Exception {
        Story story = story(TOP + p("Oleh karena itu warga pulang.") + p("Oleh Karena Itu, warga"));

        assertEquals(List.of(), story.contributors());
        assertEquals(2, story.body().blocks().size());
    }

    @Test
    void a_first_line_becomes_the_headline_and_that_is_told() throws Exception {
        Imported imported = new WordFile(p("Banjir surut di Demak") + p("Air mulai surut.")).read();

        assertEquals("Banjir surut di Demak", story(imported).headline());
        assertTrue(imported.told().contains(Message.of("exchange.office.firstLine")));
    }

    @Test
    void tracked_insertions_come_in_deletions_do_not_and_both_are_counted() throws Exception {
        Imported imported = new WordFile(TOP + "<w:p>" + r("Air ") + "<w:ins w:id='1'>" + r("mulai ") + "</w:ins><w:del w:id='2'><w:r><w:delText>tidak </w:delText></w:r></w:del>"
                        + r("surut") + "</w:p><w:p><w:pPr><w:rPr><w:moveFrom w:id='3'/></w:rPr></w:pPr><w:moveFrom w:id='4'>" + r("Pindah.") + "</w:moveFrom></w:p>"
                        + p("Tengah.") + "<w:p><w:moveTo w:id='5'>" + r("Pindah.") + "</w:moveTo></w:p>")
                .read();

        assertEquals(List.of("Air mulai surut", "Tengah.", "Pindah."), texts(story(imported)));
        assertTrue(imported.told().contains(Message.of("exchange.office.tracked", 1, 1, 1)));
    }

    @Test
    void a_paragraph_whose_end_was_deleted_goes_on_in_the_next() throws Exception {
        assertEquals(
                List.of("Satu dua"), texts(story(TOP + "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("Satu ") + "</w:p>" + p("dua"))));
    }

    @Test
    void comments_stay_out_and_are_counted() throws Exception {
        Imported imported = new WordFile(TOP + "<w:p><w:commentRangeStart w:id='0'/>" + r("Teks") + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r></w:p>")
                .with("comments", "<w:comments><w:comment w:id='0'>" + p("RAHASIA") + "</w:comment><w:comment w:id='1'>" + p("RAHASIA") + "</w:comment></w:comments>")
                .read();

        assertTrue(imported.told().contains(Message.of("exchange.office.comments", 2)));
        assertFalse(imported.toString().contains("RAHASIA"));
    }

    @Test
    void hidden_text_stays_out_and_is_told_by_run_style_or_paragraph_style() throws Exception {
        Imported imported = new WordFile(TOP + "<w:p>" + r("Tampak") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gaib satu</w:t></w:r></w:p>" + p("X", "gaib dua")
                        + "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Tampak juga</w:t></w:r></w:p>")
                .style("X", "Catatan dalam", "<w:rPr><w:vanish/></w:rPr>")
                .read();

        assertEquals(List.of("Tampak", "Tampak juga"), texts(story(imported)));
        assertEquals(List.of("gaib satu", "gaib dua"), imported.leftOut());
        assertTrue(imported.told().contains(Message.of("exchange.office.hidden", 2)));
    }

    @Test
    void a_text_box_is_read_once_though_word_writes_it_twice() throws Exception {
        String box = "<w:txbxContent>" + p("Isi kotak") + "</w:txbxContent>";
        Imported imported = new WordFile(TOP + "<w:p>" + r("Sebelum") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>" + box
                        + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box
                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("Sesudah"))
                .read();

        assertEquals(List.of("Sebelum", "Isi kotak", "Sesudah"), texts(story(imported)));
        assertTrue(imported.told().contains(Message.of("exchange.office.boxes", 1)));
    }

    @Test
    void a_drop_cap_joins_its_paragraph() throws Exception {
        assertEquals(
                List.of("Banjir surut."),
                texts(story(TOP + "<w:p><w:pPr><w:framePr w:dropCap='drop' w:lines='3'/></w:pPr>" + r("B") + "</w:p>" + p("anjir surut."))));
    }

    @Test
    void footnotes_keep_their_place_and_words() throws Exception {
        Story story = story(new WordFile(TOP + "<w:p>" + r("Air mulai surut") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r(" kemarin.") + "</w:p>")
                .with("footnotes", "<w:footnotes><w:footnote w:type='separator' w:id='-1'/><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>" + r(" Kata BNPB.")
                        + "</w:p></w:footnote></w:footnotes>")
                .read());

        assertEquals(List.of(new Span(10, 15, new Footnote("f1"))), story.body().blocks().getFirst().leaves().getFirst().spans());
        assertEquals("Kata BNPB.", ((Footnotes) story.body().blocks().getLast()).notes().getFirst().text().text());
    }

    @Test
    void a_table_keeps_its_columns_where_cells_are_merged() throws Exception {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r>%s<w:t>%s</w:t></w:r></w:p></w:tc>";
        String bold = "<w:rPr><w:b/></w:rPr>";
        Story story = story(TOP + "<w:tbl><w:tr>" + cell.formatted("", bold, "Tahun") + cell.formatted("", bold, "Harga") + cell.formatted("", bold, "Naik")
                + "</w:tr><w:tr>" + cell.formatted("<w:vMerge w:val='restart'/>", "", "2026") + cell.formatted("<w:gridSpan w:val='2'/>", "", "1.000")
                + "</w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" + cell.formatted("", "", "1.100") + cell.formatted("", "", "100")
                + "</w:tr></w:tbl>" + p("Caption", "Sumber: BPS"));
        Table table = (Table) story.body().blocks().getFirst();

        assertTrue(table.header());
        assertEquals(
                List.of("Tahun", "Harga", "Naik", "2026", "1.000", "", "", "1.100", "100"),
                table.cells().stream().map(one -> one.text()).toList());
        assertTrue(table.cells().getFirst().spans().isEmpty());
        assertEquals("Sumber: BPS", table.caption().text());
    }

    @Test
    void a_table_that_only_arranges_the_page_is_its_words() throws Exception {
        Story story = story(TOP + "<w:tbl><w:tr><w:tc>" + p("Alinea satu.") + p("Alinea dua.") + "</w:tc></w:tr></w:tbl>");

        assertEquals(List.of("Alinea satu.", "Alinea dua."), texts(story));
    }

    @Test
    void lists_are_what_numbering_says() throws Exception {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        Story story = story(new WordFile(TOP + item.formatted(0, 1, "satu") + item.formatted(1, 1, "dua") + item.formatted(0, 2, "lain") + item.formatted(0, 0, "teks"))
                .with("numbering", "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='lowerLetter'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num></w:numbering>")
                .read());

        assertEquals(List.of("list", "list", "paragraph"), kinds(story));
        ListBlock list = (ListBlock) story.body().blocks().getFirst();
        assertEquals(ListBlock.Marker.BULLET, list.items().get(0).marker());
        assertEquals(ListBlock.Marker.NUMBER, list.items().get(1).marker());
        assertEquals(1, list.items().get(1).level());
    }

    @Test
    void pictures_that_came_along_come_in_and_others_are_never_fetched() throws Exception {
        Imported imported = new WordFile(TOP + "<w:p>" + drawing("r:embed='p1'", "Perahu di Demak") + "</w:p>" + p("Caption", "Warga naik perahu") + p("Teks.")
                        + "<w:p>" + drawing("r:link='p2'", "") + "</w:p>" + "<w:p>" + drawing("r:embed='p3'", "grafik") + "</w:p>")
                .relation("p1", "image", "media/image1.jpeg", false)
                .relation("p2", "image", "http://penjejak.example/x.png", true)
                .relation("p3", "image", "media/image3.emf", false)
                .bytes("word/media/image1.jpeg", JPEG)
                .bytes("word/media/image3.emf", new byte[] {1, 0, 0, 0})
                .read();
        Story story = story(imported);

        assertEquals(Sha256.of(JPEG), story.lead().photo());
        assertEquals("Perahu di Demak", story.lead().alt());
        assertEquals("Warga naik perahu", story.lead().caption().text());
        assertEquals(List.of(Sha256.of(JPEG)), List.copyOf(imported.photos().keySet()));
        assertEquals(List.of("paragraph", "figure", "figure"), kinds(story));
        assertEquals("grafik", ((Figure) story.body().blocks().getLast()).alt());
        assertTrue(imported.told().contains(Message.of("exchange.office.elsewhere", 1, "http://penjejak.example/x.png")));
        assertTrue(imported.told().contains(Message.of("exchange.office.kinds", 1)));
    }

    @Test
    void links_come_as_elements_and_as_fields() throws Exception {
        Story story = story(new WordFile(TOP + "<w:p><w:hyperlink r:id='l1'><w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t>satu</w:t></w:r></w:hyperlink>" + r(" ")
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://dua.example\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("dua") + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>")
                .relation("l1", "hyperlink", "https://satu.example", true)
                .read());

        assertEquals(
                List.of(new Span(0, 4, new Link("https://satu.example")), new Span(5, 8, new Link("https://dua.example"))),
                story.body().blocks().getFirst().leaves().getFirst().spans());
    }

    @Test
    void macros_headers_and_templates_elsewhere_are_told() throws Exception {
        Imported imported = new WordFile(TOP + p("Teks."))
                .with("header", "<w:hdr>" + p("Draf internal") + "</w:hdr>")
                .with("settings", "<w:settings/>")
                .part("word/_rels/settings.xml.rels", "<Relationships><Relationship Id='t' Type='x/attachedTemplate' Target='https://jahat.example/t.dotm' TargetMode='External'/></Relationships>")
                .bytes("word/vbaProject.bin", new byte[] {1})
                .read();

        assertTrue(imported.told().contains(Message.of("exchange.office.macros")));
        assertTrue(imported.told().contains(Message.of("exchange.office.pages", 1)));
        assertTrue(imported.told().contains(Message.of("exchange.office.elsewhere", 1, "https://jahat.example/t.dotm")));
        assertEquals(List.of("Draf internal"), imported.leftOut());
    }

    @Test
    void the_strict_form_is_read_as_the_usual_one() throws Exception {
        Story story = story(new WordFile(TOP + "<w:p>" + r("Air ") + "<w:r><w:rPr><w:b w:val='true'/></w:rPr><w:t>surut</w:t></w:r></w:p>").strict().read());

        assertEquals("Banjir surut di Demak", story.headline());
        assertEquals(List.of(new Span(4, 9, Emphasis.BOLD)), story.body().blocks().getFirst().leaves().getFirst().spans());
    }

    @Test
    void words_in_content_controls_and_unknown_elements_are_kept() throws Exception {
        Story story = story(TOP + "<w:sdt><w:sdtContent>" + p("Dalam kendali") + "</w:sdtContent></w:sdt><w:asing>" + p("Dalam asing") + "</w:asing><w:p><w:smartTag>"
                + r("Jakarta") + "</w:smartTag><w:sdt><w:sdtContent>" + r(" Pusat") + "</w:sdtContent></w:sdt></w:p>");

        assertEquals(List.of("Dalam kendali", "Dalam asing", "Jakarta Pusat"), texts(story));
    }

    @Test
    void the_author_in_the_properties_counts_only_if_it_is_a_name() throws Exception {
        String core = "<p xmlns:dc='d'><dc:creator>%s</dc:creator></p>";

        assertEquals(
                List.of(new Contributor("Dini Listiyani", Contributor.Role.REPORTER)),
                story(new WordFile(TOP + p("Teks.")).part("docProps/core.xml", core.formatted("Dini Listiyani")).read()).contributors());
        for (String nobody : List.of("user", "ASUS", "Windows User", "Microsoft Office User", "admin123", "HP Laptop")) {
            assertEquals(
                    List.of(),
                    story(new WordFile(TOP + p("Teks.")).part("docProps/core.xml", core.formatted(nobody)).read()).contributors(), nobody);
        }
    }

    @Test
    void headings_below_the_headline_keep_their_order() throws Exception {
        Story story = story(p("Heading1", "Kepala") + p("Teks.") + p("Heading1", "Satu") + p("Heading3", "Tiga") + p("Heading6", "Enam"));

        assertEquals("Kepala", story.headline());
        assertEquals(
                List.of(2, 3, 4),
                story.body().blocks().stream().filter(Heading.class::isInstance).map(one -> ((Heading) one).level()).toList());
    }

    @Test
    void an_old_or_locked_file_is_refused_with_what_to_do() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};

        assertTrue(new DocxImporter().reads(new Source("naskah.doc", old, Instant.EPOCH)));
        assertEquals(
                "exchange.office.old",
                assertThrows(ImportFailed.class, () -> WordFile.read(old, "naskah.doc")).explanation().key());
    }

    @Test
    void hostile_xml_is_refused() {
        for (String hostile : List.of(
                "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:body>&x;</w:body></w:document>",
                "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><w>&b;</w>",
                "<w:document xmlns:w='w'><w:body>",
                "<w:document xmlns:w='w'><w:body>" + "<w:p>".repeat(100_000),
                "bukan xml")) {
            var file = new WordFile("").part("word/document.xml", hostile);
            assertThrows(ImportFailed.class, file::read);
        }
    }

    @Test
    void a_document_without_a_text_or_without_words_is_refused() {
        assertThrows(ImportFailed.class, () -> new WordFile("").read());
        assertThrows(ImportFailed.class, () -> WordFile.read("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), "x.docx"));
    }

    @Test
    void a_second_line_of_a_kind_does_not_take_the_place_of_the_first() throws Exception {
        Story story = story(new WordFile(TOP + p("Teks.") + p("Quote", "Kata") + p("SumberKutipan", "Ani") + p("SumberKutipan", "Budi")
                        + p("Foto", "[Foto]") + p("KreditFoto", "Antara") + p("KreditFoto", "Reuters"))
                .style("SumberKutipan", "Sumber kutipan", "")
                .style("Foto", "Foto", "")
                .style("KreditFoto", "Kredit foto", "")
                .read());

        assertEquals(List.of("Teks.", "Kata\nAni", "Budi", "\nAntara", "Reuters"), texts(story));
    }

    @Test
    void many_paragraphs_lose_no_word() throws Exception {
        var body = new StringBuilder(TOP);
        for (int i = 0; i < 20_000; i++) {
            body.append(p("Kalimat nomor " + i));
        }

        assertEquals(20_000, story(body.toString()).body().blocks().size());
    }

    @Test
    void signs_of_words_own_fonts_are_characters_and_a_reading_above_a_word_is_told() throws Exception {
        Imported read = new WordFile(TOP + "<w:p><w:r><w:t>Suhu 30</w:t></w:r><w:r><w:sym w:font='Symbol' w:char='F0B0'/></w:r><w:r><w:t>C </w:t></w:r>"
                        + "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Rumah' w:char='F041'/></w:r></w:p>"
                        + "<w:p><w:r><w:ruby><w:rt><w:r><w:t>cara baca</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Kata</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"
                        + "<w:altChunk r:id='x'/>")
                .read();

        assertEquals(List.of("Suhu 30°C ✓", "Kata"), texts(story(read)));
        assertEquals(List.of("cara baca"), read.leftOut());
        assertEquals(
                List.of("exchange.office.chunks", "exchange.office.symbols"),
                read.told().stream().map(Message::key).toList());
    }

    @Test
    void a_formula_between_paragraphs_is_a_line() throws Exception {
        Story story = story(TOP + "<m:oMathPara xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>"
                + p("Sesudahnya"));

        assertEquals(List.of("a=b", "Sesudahnya"), texts(story));
    }

    @Test
    void what_a_content_control_asks_for_is_told() throws Exception {
        String asking = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        Imported read = new WordFile(TOP + asking.formatted(p("Isi nama kota")) + "<w:p>" + r("Tetap") + asking.formatted(r("Isi tanggal")) + "</w:p>").read();

        assertEquals(List.of("Tetap"), texts(story(read)));
        assertEquals(List.of("Isi nama kota", "Isi tanggal"), read.leftOut());
    }

    @Test
    void words_of_a_chart_and_of_a_diagram_are_told() throws Exception {
        String drawing = "<w:p><w:r><w:drawing><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></w:drawing></w:r></w:p>";
        String chart = "<c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' r:id='grafik'/>";
        String diagram = "<d:relIds xmlns:d='http://schemas.openxmlformats.org/drawingml/2006/diagram' r:dm='bagan'/>";
        String words = "<x xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:p><a:r><a:t>%s</a:t></a:r><a:r><a:t> beras</a:t></a:r></a:p></x>";
        Imported read = new WordFile(TOP + drawing.formatted(chart) + drawing.formatted(diagram))
                .relation("grafik", "chart", "charts/1.xml", false)
                .relation("bagan", "diagramData", "diagrams/1.xml", false)
                .part("word/charts/1.xml", words.formatted("Harga"))
                .part("word/diagrams/1.xml", words.formatted("Jalur"))
                .read();

        assertEquals(List.of("Harga beras", "Jalur beras"), read.leftOut());
        assertEquals(List.of("exchange.office.objects"), read.told().stream().map(Message::key).toList());
    }

    @Test
    void a_formula_is_written_in_plain_signs_and_told() throws Exception {
        String formula = "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:f><m:num><m:r><m:t>a+1</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
                + "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
                + "<m:rad><m:deg/><m:e><m:r><m:t>y</m:t></m:r></m:e></m:rad></m:oMath>";
        Imported read = new WordFile(TOP + "<w:p><w:r><w:t xml:space='preserve'>Rumus </w:t></w:r>" + formula + "</w:p>").read();

        assertEquals(List.of("Rumus (a+1)/bx^2√y"), texts(story(read)));
        assertEquals(List.of("exchange.office.formulas"), read.told().stream().map(Message::key).toList());
    }

    @Test
    void a_watermark_is_no_sentence_and_other_word_art_is() throws Exception {
        Imported read = new WordFile(TOP + "<w:p><w:r><w:pict><v:shape id='PowerPlusWaterMarkObject1'><v:textpath string='RAHASIA'/></v:shape></w:pict></w:r></w:p>"
                        + "<w:p><w:r><w:pict><v:shape id='x'><v:textpath string='TAMPAK'/></v:shape></w:pict></w:r></w:p>")
                .read();

        assertEquals(List.of("TAMPAK"), texts(story(read)));
        assertEquals(List.of("RAHASIA"), read.leftOut());
    }

    @Test
    void the_day_of_a_draft_is_told_and_hides_no_dateline() throws Exception {
        Imported read = new WordFile(TOP + p("Date", "20 November 2026") + p("DEMAK, iNews.id - Air surut.")).style("Date", "Date", "").read();

        assertEquals("DEMAK", story(read).dateline().city());
        assertEquals(List.of("20 November 2026"), read.leftOut());
    }

    private static String sign(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String asks(String instruction) {
        return "<w:r><w:instrText xml:space='preserve'>" + instruction + "</w:instrText></w:r>";
    }

    @Test
    void what_a_field_asks_for_is_not_shown_though_another_field_says_it() throws Exception {
        Imported read = new WordFile(TOP + "<w:p>" + sign("begin") + asks(" IF ") + sign("begin") + asks(" MERGEFIELD nama ") + sign("separate")
                        + WordFile.r("RAHASIA") + sign("end") + asks(" = 1 ") + sign("separate") + WordFile.r("hasil") + sign("end") + WordFile.r(" tampak") + "</w:p>")
                .read();

        assertEquals(List.of("hasil tampak"), texts(story(read)));
        assertEquals(List.of("RAHASIA"), read.leftOut());
    }

    @Test
    void a_field_that_nobody_closed_ends_with_its_paragraph() throws Exception {
        Story story = story(TOP + "<w:p>" + sign("begin") + asks(" HYPERLINK \"https://a.example/\" ") + sign("separate") + WordFile.r("tautan") + "</w:p>"
                + p("Sesudahnya.") + "<w:p>" + sign("begin") + asks(" DATE ") + "</w:p>" + p("Akhir."));

        assertEquals(List.of("tautan", "Sesudahnya.", "Akhir."), texts(story));
        assertEquals(List.of(new Span(0, 6, new Link("https://a.example/"))), story.body().blocks().getFirst().leaves().getFirst().spans());
        assertEquals(List.of(), story.body().blocks().get(1).leaves().getFirst().spans());
    }

    @Test
    void typed_dots_are_a_list_and_one_alone_is_a_sentence() throws Exception {
        Story story = story(TOP + p("Awal kalimat di sini.") + p("•\tsatu") + p("•\tdua") + p("•\ttiga") + p("Tengah.") + p("• sendiri"));

        assertEquals(List.of("paragraph", "list", "paragraph", "paragraph"), kinds(story));
        assertEquals(
                List.of("satu", "dua", "tiga"),
                ((ListBlock) story.body().blocks().get(1)).items().stream().map(item -> item.content().text()).toList());
        assertEquals("• sendiri", texts(story).getLast());
    }
}
