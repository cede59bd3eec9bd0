package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryAloneTest {
    private static final WordGraph WORDS = WordGraph.of(List.of("kata", "ini", "itu", "Paris", "BPS", "jum'at", "dan"));

    private static List<String> unknown(String inside, String text) {
        List<String> found = new ArrayList<>();
        char[] letters = text.toCharArray();
        new DictionaryAlone(WORDS, inside).unknown(letters, letters.length, (from, to) -> found.add(text.substring(from, to)));
        return found;
    }

    @Test
    void capitals_may_be_small_letters_and_small_letters_no_capitals() {
        assertEquals(List.of("paris", "bps", "iTu"), unknown("", "Kata KATA Paris PARIS paris BPS bps iTu"));
    }

    @Test
    void what_hyphens_join_is_known_piece_by_piece() {
        assertEquals(List.of("kata-kita"), unknown("-", "kata-kata, kata-kita"));
        assertEquals(List.of("kita"), unknown("", "kata-kata, kata-kita"));
    }

    @Test
    void words_with_figures_are_left_alone_and_apostrophes_are_as_the_dictionary_says() {
        assertEquals(List.of(), unknown("'", "ke2 F16 jum'at"));
        assertEquals(List.of("jum", "at"), unknown("", "jum'at"));
    }

    @Test
    void a_word_that_was_there_before_is_told_again() {
        assertEquals(List.of("kota", "kota", "kota"), unknown("", "kota ini kota itu kota"));
    }

    @Test
    void a_word_of_ten_thousand_letters_is_one_unknown_word() {
        assertEquals(1, unknown("-", "dan " + "a".repeat(10_000) + " dan").size());
        assertEquals(1, unknown("-", "dan " + "a-".repeat(5_000) + "b dan").size());
    }
}
