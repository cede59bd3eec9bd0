package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryAloneTest {
    private static final WordGraph WORDS = WordGraph.of(List.of("kata", "ini", "itu", "Paris", "BPS", "jum'at", "dan", "café", "系統"));

    private static List<String> unknown(String inside, String text) {
        List<String> found = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new DictionaryAlone(WORDS, inside)
                .unknown(bytes, (from, to) -> found.add(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
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
    void letters_of_two_and_three_bytes_belong_to_words_and_other_signs_end_them() {
        assertEquals(List.of("kafé", "système", "統系"), unknown("", "café—Café, “kafé” système 系統 統系…"));
        assertEquals(List.of("jum’at"), unknown("'", "jum’at jum'at’"));
        assertEquals(List.of("jum", "at"), unknown("", "jum’at"));
        assertEquals(List.of("kota"), unknown("", "😀kata😀kota"));
    }

    @Test
    void what_is_no_utf_8_ends_a_word_and_nothing_is_read_behind_the_end() {
        for (int last : new int[] {0x80, 0xC3, 0xE7, 0xF0, 0xFF}) {
            List<Integer> found = new ArrayList<>();
            byte[] bytes = {'k', 'o', 't', (byte) last, 'd', 'a', 'n', (byte) last};
            new DictionaryAlone(WORDS, "'-").unknown(bytes, (from, to) -> found.addAll(List.of(from, to)));
            assertEquals(List.of(0, 3), found, "byte " + last);
        }
    }

    @Test
    void a_word_that_was_there_before_is_told_again() {
        assertEquals(List.of("kota", "kota", "kota"), unknown("", "kota ini kota itu kota"));
    }

    @Test
    void a_word_of_ten_thousand_letters_is_one_unknown_word() {
        assertEquals(1, unknown("-", "dan " + "a".repeat(10_000) + " dan").size());
        assertEquals(1, unknown("-", "dan " + "é".repeat(10_000) + " dan").size());
        assertEquals(1, unknown("-", "dan " + "a-".repeat(5_000) + "b dan").size());
    }
}
