package id.redaksi.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final String LONG = "Kata pengantar yang panjang sekali. ".repeat(30);

    private static Snippet of(String typed, String headline, String text) {
        return new Snippets(Query.read(typed, LocalDate.EPOCH)).of(headline, text);
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.inText().stream()
                .map(range -> snippet.text().substring(range.from(), range.to()))
                .toList();
    }

    @Test
    void exact_words_other_forms_and_beginnings_are_marked() {
        Snippet snippet = of("blokir tele", "Irak Buka Blokir Telegram", "Pemblokiran lewat telegram.");

        assertEquals(List.of(new Range(10, 16), new Range(17, 25)), snippet.inHeadline());
        assertEquals(List.of("Pemblokiran", "telegram"), marked(snippet));
    }

    @Test
    void the_piece_is_where_most_of_it_stands_together() {
        Snippet snippet = of("cabai rawit", "x", "Cabai. " + LONG + "Harga cabai rawit naik. " + LONG);

        assertEquals(List.of("cabai", "rawit"), marked(snippet));
        assertTrue(snippet.text().startsWith("… ") && snippet.text().endsWith(" …"));
    }

    @Test
    void a_phrase_is_marked_as_one_and_only_where_it_stands() {
        Snippet snippet = of("\"harga cabai\"", "x", "Cabai dan harga. Harga cabai naik.");

        assertEquals(List.of("Harga cabai"), marked(snippet));
    }

    @Test
    void excluded_words_are_not_marked() {
        assertEquals(List.of(), marked(of("-cabai harga", "x", "Soal cabai.")));
    }

    @Test
    void without_words_the_text_begins_at_its_beginning() {
        assertTrue(of("kanal:x", "Judul", LONG).text().startsWith("Kata pengantar"));
    }

    @Test
    void a_text_without_blanks_is_cut_between_signs() {
        Snippet snippet = of("x", "x", "😀".repeat(200));

        assertEquals(0, snippet.text().codePoints().filter(sign -> sign == 0xD83D).count());
    }
}
