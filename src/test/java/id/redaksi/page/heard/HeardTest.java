package id.redaksi.page.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.page.heard.HeardLine.Heading;
import id.redaksi.page.heard.HeardLine.Landmark;
import id.redaksi.page.heard.HeardLine.Language;
import id.redaksi.page.heard.HeardLine.ListOf;
import id.redaksi.page.heard.HeardLine.Picture;
import id.redaksi.page.heard.HeardLine.Plain;
import id.redaksi.page.heard.HeardLine.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeardTest {
    /** The lines of a body, without those that speak of the page. */
    private static List<HeardLine> body(String html) {
        List<HeardLine> lines = Heard.of("<html lang=id><title>T</title><body>" + html).lines();
        return lines.subList(2, lines.size());
    }

    private static List<Trouble> troubles(String html) {
        return body(html).stream().flatMap(line -> line.problem().stream()).toList();
    }

    private static HeardLine line(HeardLine.What what, String words, int depth) {
        return new HeardLine(what, words, depth, "", null);
    }

    @Test
    void a_page_opens_with_its_title_and_language() {
        List<HeardLine> lines = Heard.of("<html lang=id><title>Judul</title><p>x").lines();

        assertEquals(line(Plain.PAGE, "Judul", 0), lines.get(0));
        assertEquals(line(new Language("id"), "", 0), lines.get(1));
    }

    @Test
    void a_page_without_a_language_is_a_fault() {
        assertEquals(Trouble.NO_LANGUAGE, Heard.of("<title>x</title>").lines().getFirst().trouble());
    }

    @Test
    void regions_headings_and_text_come_in_reading_order() {
        assertEquals(
                List.of(
                        line(new Landmark("banner"), "", 0),
                        line(new Landmark("navigation"), "Kanal", 1),
                        line(new ListOf(1, false), "", 2),
                        line(Plain.LINK, "Ekonomi", 3),
                        line(new Landmark("main"), "", 0),
                        line(new Heading(1), "Judul", 1),
                        line(Plain.TEXT, "Satu dua.", 1)),
                body("<header><nav aria-label=Kanal><ul><li><a href=/e>Ekonomi</a></ul></nav></header>"
                        + "<main><h1>Judul</h1><p>Satu <b>dua</b>.</p></main>"));
    }

    @Test
    void links_inside_a_text_are_named_below_it() {
        assertEquals(
                List.of(line(Plain.TEXT, "Baca kisah lain hari ini.", 0), line(Plain.LINK, "kisah lain", 1)),
                body("<p>Baca <a href=/x>kisah lain</a> hari ini.</p>"));
    }

    @Test
    void marks_inside_a_text_part_no_words_and_join_none() {
        assertEquals(
                List.of(line(Plain.TEXT, "JAKARTA - Harga naik tajam", 0)),
                body("<p><b>JAKARTA - </b>Har<i>ga</i><b> naik</b><br>tajam</p>"));
    }

    @Test
    void a_picture_without_a_text_is_a_fault_and_one_of_the_theme_is_passed_over() {
        assertEquals(List.of(Trouble.NO_ALTERNATIVE), troubles("<figure><img src=a alt=''></figure>"));
        assertEquals(List.of(Trouble.NO_ALTERNATIVE), troubles("<p><img src=a></p>"));
        assertEquals(List.of(), troubles("<div><img src=a alt=''></div>"));
        assertEquals(List.of(line(new Picture(true), "Pasar", 0)), body("<img src=a alt=Pasar>"));
    }

    @Test
    void faults_of_headings_are_found() {
        assertEquals(List.of(Trouble.LEVEL_SKIPPED), troubles("<h1>a</h1><h3>b</h3>"));
        assertEquals(List.of(), troubles("<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>"));
        assertEquals(List.of(Trouble.SECOND_HEADLINE), troubles("<h1>a</h1><h1>b</h1>"));
        assertEquals(List.of(Trouble.EMPTY_HEADING), troubles("<h1> </h1>"));
    }

    @Test
    void faults_of_links_are_found() {
        assertEquals(List.of(Trouble.VAGUE_LINK), troubles("<p>Untuk lengkapnya <a href=/x>klik di sini</a>."));
        assertEquals(List.of(Trouble.VAGUE_LINK), troubles("<p><a href=/x>Baca selengkapnya…</a>"));
        assertEquals(List.of(Trouble.EMPTY_LINK), troubles("<p><a href=/x></a>"));
        assertEquals(List.of(Trouble.EMPTY_LINK), troubles("<p>Lihat <a href=/x><img src=a alt=''></a>."));
        assertEquals(List.of(), troubles("<p><a href=/x aria-label='Harga cabai'>klik di sini</a>"));
    }

    @Test
    void a_table_tells_its_size_and_heads() {
        List<HeardLine> lines = body(
                "<table><caption>Harga</caption><tr><th>Tahun<th>Harga<tr><td>2026<td>Rp1.000</table>");

        assertEquals(line(new Table(2, 2, 2), "Harga", 0), lines.get(0));
        assertEquals(line(Plain.HEADERS, "Tahun; Harga", 1), lines.get(1));
        assertEquals(line(Plain.ROW, "2026; Rp1.000", 1), lines.get(2));
        assertEquals(List.of(Trouble.NO_HEADER), troubles("<table><tr><td>1</table>"));
    }

    @Test
    void nested_lists_are_counted_each() {
        assertEquals(
                List.of(
                        line(new ListOf(2, false), "", 0),
                        line(Plain.TEXT, "satu", 1),
                        line(new ListOf(1, true), "", 1),
                        line(Plain.ENTRY, "dua", 2),
                        line(Plain.ENTRY, "tiga", 1)),
                body("<ul><li>satu<ol><li>dua</ol><li>tiga</ul>"));
    }

    @Test
    void another_language_is_announced() {
        assertEquals(
                List.of(line(new Language("en"), "", 0), line(Plain.TEXT, "Breaking news", 1)),
                body("<p lang=en>Breaking news"));
        assertEquals(
                List.of(line(Plain.TEXT, "Kata breaking itu.", 0), line(new Language("en"), "breaking", 1)),
                body("<p>Kata <i lang=en>breaking</i> itu."));
    }

    @Test
    void what_is_hidden_is_not_heard() {
        assertEquals(List.of(), body("<p hidden>a</p><script>b</script><style>c</style>"));
        assertEquals(List.of(line(Plain.SKIPPED, "»", 0)), body("<p aria-hidden=true>»</p>"));
        assertEquals(List.of(line(Plain.TEXT, "Rp90", 0), line(Plain.SKIPPED, "↑", 1)),
                body("<p>Rp90<span aria-hidden=true> ↑</span>"));
    }

    @Test
    void a_line_knows_which_part_of_the_story_it_belongs_to() {
        List<HeardLine> lines = body("<figure data-key=b1><img src=a alt=x><figcaption>Takarir</figcaption></figure>");

        assertEquals(List.of("b1", "b1"), lines.stream().map(HeardLine::key).toList());
        assertEquals(Plain.CAPTION, lines.get(1).what());
    }

    @Test
    void a_card_that_is_one_link_is_a_link_with_its_heading() {
        assertEquals(
                List.of(line(Plain.LINK, "Judul lain", 0), line(new Heading(2), "Judul lain", 1)),
                body("<h1>x</h1><a href=/x><img src=a alt=''><h2>Judul lain</h2></a>").subList(1, 3));
    }

    @Test
    void fields_and_buttons_have_names() {
        assertEquals(List.of(line(Plain.FIELD, "Cari", 0)), body("<label for=q>Cari</label><input id=q>").subList(1, 2));
        assertEquals(List.of(Trouble.NO_NAME, Trouble.NO_NAME), troubles("<input><button></button>"));
    }

    @Test
    void a_page_of_great_depth_is_still_read() {
        assertTrue(body("<div>".repeat(5_000) + "dalam").stream().anyMatch(line -> line.words().equals("dalam")));
    }
}
