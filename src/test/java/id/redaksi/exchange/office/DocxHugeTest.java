package id.redaksi.exchange.office;

import static id.redaksi.exchange.office.WordFile.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.story.Block;
import id.redaksi.story.Story;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents made to take memory or time; each takes minutes where what is read is copied for every piece of it. */
class DocxHugeTest {
    private static final String TOP = p("Title", "Judul");

    private static Story read(String body) throws ImportFailed {
        return new WordFile(TOP + body).stored().read().stories().getFirst();
    }

    private static String many(int count, String one) {
        return one.repeat(count);
    }

    @Test
    void a_box_of_thirty_thousand_lines_keeps_them_all() throws Exception {
        Story story = read(p("JudulKotak", "Kotak") + many(30_000, p("IsiKotak", "baris")));

        assertEquals(30_001, story.body().blocks().stream().flatMap(block -> block.leaves().stream()).filter(leaf -> !leaf.isEmpty()).count());
    }

    @Test
    void thirty_thousand_lines_of_code_or_of_one_cell_are_all_there() throws Exception {
        assertEquals(30_000, words(read(many(30_000, p("Kode", "kode")))));
        assertEquals(30_000, words(read("<w:tbl><w:tr><w:tc>" + many(30_000, p("isi")) + "</w:tc></w:tr></w:tbl>")));
    }

    private static long words(Story story) {
        return story.body().blocks().stream().map(Block::text).flatMap(String::lines).filter(line -> !line.isBlank()).count();
    }

    @Test
    void a_paragraph_of_thirty_thousand_notes_and_marks_is_read() throws Exception {
        String runs = many(
                15_000,
                "<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r><w:r><w:t>b</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>");
        Story story = new WordFile(TOP + "<w:p>" + runs + "</w:p>")
                .with("footnotes", "<w:footnotes><w:footnote w:id='1'>" + p("Catatan") + "</w:footnote></w:footnotes>")
                .stored()
                .read()
                .stories()
                .getFirst();

        assertEquals(45_000 + "\nCatatan".length(), story.body().text().length());
    }

    @Test
    void styles_based_on_each_other_without_end_are_not_followed_without_end() throws Exception {
        String styles = IntStream.range(0, 5_000)
                .mapToObj(i -> "<w:style w:styleId='s" + i + "'><w:basedOn w:val='s" + (i + 1) % 5_000 + "'/></w:style>")
                .collect(Collectors.joining());
        String body = IntStream.range(0, 5_000).mapToObj(i -> p("s" + i, "teks")).collect(Collectors.joining());

        assertEquals(
                5_000,
                new WordFile(TOP + body).stored().with("styles", "<w:styles>" + styles + "</w:styles>").read().stories().getFirst().body().blocks().size());
    }

    @Test
    void a_bomb_and_a_text_past_every_measure_are_refused() {
        assertThrows(ImportFailed.class, () -> new WordFile(many(3_000_000, "<w:p/>")).read());
        var random = new Random(7);
        byte[] noise = new byte[70_000_000];
        random.nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        var file = new WordFile("").bytes("word/document.xml", noise);

        assertTrue(assertThrows(ImportFailed.class, file::read).explanation().key().startsWith("guard."));
    }
}
