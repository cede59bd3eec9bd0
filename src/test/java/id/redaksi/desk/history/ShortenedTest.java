package id.redaksi.desk.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.compare.Run;
import id.redaksi.compare.Runs;
import id.redaksi.story.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortenedTest {
    private static final String LONG = "kata lain ".repeat(50_000);

    @Test
    void a_usual_paragraph_is_shown_whole() {
        List<Run> runs = Runs.of(Inline.of("Satu dua tiga."), Inline.of("Satu dua empat."));

        assertEquals(runs, Shortened.of(runs));
    }

    @Test
    void what_stayed_far_from_a_change_is_left_out() {
        List<Run> runs = Runs.of(Inline.of(LONG + "satu " + LONG), Inline.of(LONG + "dua " + LONG));

        List<Run> shown = Shortened.of(runs);

        assertEquals(runs.stream().map(Run::kind).toList(), shown.stream().map(Run::kind).toList());
        assertTrue(shown.stream().mapToInt(run -> run.after().length()).sum() < 3 * Shortened.BESIDE);
        assertTrue(shown.getFirst().after().text().startsWith(" … "));
        assertTrue(shown.getLast().after().text().endsWith(" … "));
    }

    @Test
    void a_change_that_no_window_holds_shows_its_beginning() {
        List<Run> shown = Shortened.of(Runs.of(Inline.EMPTY, Inline.of(LONG)));

        assertTrue(shown.getFirst().after().length() < Shortened.MOST + 10);
        assertTrue(shown.getFirst().after().text().startsWith("kata lain"));
    }

    @Test
    void no_pair_of_surrogates_is_parted() {
        String signs = "\uD83D\uDE00".repeat(20_000);

        Inline shown = Shortened.of(Runs.of(Inline.EMPTY, Inline.of("x" + signs))).getFirst().after();

        assertEquals(shown.text(), new String(shown.text().getBytes(UTF_8), UTF_8));
    }
}
