package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The signs that stand in words and are no letters: those that nobody sees, apostrophes, hyphens, marks, other scripts. */
class WordSignsTest {
    private static final WordGraph KNOWN = WordGraph.of(List.of("kata", "karena", "jum'at", "café", "anak-anak", "ini", "dan"));

    private static Spelling spelling() {
        WordSet none = _ -> false;
        var lexicon = new Lexicon(
                new Lexicon.Own(KNOWN, none, none),
                new Lexicon.Foreign(none, none),
                new Suggester(List.of(KNOWN), new Frequencies(List.of(List.of("karena", "dan")))));
        return new Spelling("id", lexicon, new Spelling.Spared(true, false));
    }

    private static List<String> unknown(String text) {
        Story story = Samples.story("", text);
        return new Checker(List.of(spelling())).check(story).all().map(Finding::text).toList();
    }

    private static List<String> words(String text) {
        return new Passage(Samples.story("", text).body().blocks().getFirst(), 0, "id").words().stream().map(Word::text).toList();
    }

    @Test
    void what_nobody_sees_is_no_part_of_a_word() {
        for (String sign : List.of("\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF")) {
            assertEquals(List.of("ini", "karena"), words("ini ka" + sign + "rena"), sign);
            assertEquals(List.of(), unknown("ini ka" + sign + "rena"), sign);
        }
        assertEquals(List.of("ini", "ka", "rena"), words("ini ka\u2003rena"), "control: a wide blank parts words");
        assertEquals(List.of("ka\u00ADrana"), unknown("ini ka\u00ADrana"), "control: a slip is one with it too");
    }

    @Test
    void every_apostrophe_and_hyphen_is_the_one_of_the_dictionary() {
        for (String sign : List.of("'", "’", "‘", "\u02BC")) {
            assertEquals(List.of(), unknown("ini jum" + sign + "at"), sign);
        }
        for (String sign : List.of("-", "\u2010", "\u2011")) {
            assertEquals(List.of(), unknown("ini anak" + sign + "anak"), sign);
        }
        assertEquals(List.of("jum", "at"), words("jum\"at"), "control");
        assertEquals(List.of("kata"), words("‘kata’"), "quotation marks are none of the word");
    }

    @Test
    void composed_and_combined_letters_are_the_same() {
        assertEquals(List.of(), unknown("ini café"));
        assertEquals(List.of(), unknown("ini cafe\u0301"));
        assertEquals(List.of("cafe\u0302"), unknown("ini cafe\u0302"), "control");
    }

    @Test
    void words_of_other_scripts_are_left_alone() {
        assertEquals(List.of(), unknown("ini Москва سدوم ꦗꦮꦶ 系統 한국 กรุงเทพ"));
        assertEquals(List.of("ꦗꦮꦶ"), words("ꦗꦮꦶ"), "with the marks around its letters");
        assertEquals(List.of("karana"), unknown("ini karana"), "control");
    }

    @Test
    void a_word_of_ten_thousand_letters_is_told_in_short() {
        List<Finding> found = new Checker(List.of(spelling()))
                .check(Samples.story("", "ini " + "x".repeat(3_000))).all().toList();

        assertEquals(1, found.size());
        assertEquals(3_000, found.getFirst().text().length());
        assertTrue(String.valueOf(found.getFirst().message().values().getFirst()).length() <= 60);
        assertEquals(List.of(), spelling().fixes(found.getFirst()));
    }

    @Test
    void a_fix_of_a_word_with_such_signs_is_written_plainly() {
        Finding found = new Checker(List.of(spelling())).check(Samples.story("", "ini ka\u00ADrana")).all().findFirst().orElseThrow();

        assertEquals("karena", spelling().fixes(found).getFirst());
    }
}
