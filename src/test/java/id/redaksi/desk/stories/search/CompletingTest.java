package id.redaksi.desk.stories.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.archive.SearchField;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletingTest {
    /** The caret is where the bar stands. */
    private static Optional<Completing> at(String typed) {
        int caret = typed.indexOf('|');
        return Completing.at(typed.replace("|", ""), caret);
    }

    private static String taken(String typed, Offer offer) {
        Completing.Completed completed = at(typed).orElseThrow().with(offer, typed.replace("|", ""));
        return completed.typed().substring(0, completed.caret()) + "|" + completed.typed().substring(completed.caret());
    }

    private static Offer value(String typed) {
        return new Offer(typed, typed, "", false);
    }

    @Test
    void a_filters_value_is_completed_wherever_the_caret_stands_in_it() {
        assertEquals(Optional.of(new Completing(Optional.of(SearchField.CHANNEL), 10, 12, "Sp")), at("gol kanal:Sp|"));
        assertEquals(Optional.of(new Completing(Optional.of(SearchField.CHANNEL), 6, 11, "Sp")), at("kanal:Sp|ort gol"));
        assertEquals(Optional.of(new Completing(Optional.of(SearchField.TAG), 4, 12, "timnas ")), at("tag:\"timnas |"));
        assertEquals(Optional.of(new Completing(Optional.of(SearchField.TAG), 5, 5, "")), at("-tag:|"));
    }

    @Test
    void behind_the_dots_of_a_range_its_end_is_completed() {
        assertEquals(Optional.of(new Completing(Optional.of(SearchField.DATE), 17, 21, "2026")), at("tanggal:2026-08..2026|"));
    }

    @Test
    void two_letters_of_a_word_may_become_the_name_of_a_filter() {
        assertEquals(Optional.of(new Completing(Optional.empty(), 0, 2, "ka")), at("ka|"));
        assertEquals(Optional.of(new Completing(Optional.empty(), 5, 7, "ta")), at("gol -ta|"));
        assertEquals(Optional.empty(), at("k|"));
        assertEquals(Optional.empty(), at("ka|nal"));
        assertEquals(Optional.empty(), at("\"ka|"));
    }

    @Test
    void what_is_finished_is_left_alone() {
        assertEquals(Optional.empty(), at("tag:\"timnas u-23\"|"));
        assertEquals(Optional.empty(), at("kanal:Sport |"));
        assertEquals(Optional.empty(), at("ka|nal:Sport"));
        assertEquals(Optional.empty(), at("|"));
    }

    @Test
    void what_is_taken_stands_in_the_place_of_what_was_begun_and_one_goes_on_behind_it() {
        assertEquals("gol kanal:Sport |", taken("gol kanal:Sp|", value("Sport")));
        assertEquals("kanal:Sport |gol", taken("kanal:Sp|or gol", value("Sport")));
        assertEquals("tag:\"timnas u-23\" |", taken("tag:\"tim|", value("\"timnas u-23\"")));
        assertEquals("tanggal:2026-08..2026-11 |", taken("tanggal:2026-08..2|", value("2026-11")));
        assertEquals("-kanal:|", taken("-ka|", new Offer("kanal:", "kanal:", "", true)));
    }
}
