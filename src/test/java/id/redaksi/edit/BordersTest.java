package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Characters, words and the order in which they are seen. */
class BordersTest {
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    private static final String FLAG = "\ud83c\uddee\ud83c\udde9";
    private static final String WAVE = "\ud83d\udc4b\ud83c\udffd";

    private static List<String> clusters(String text) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int to = Clusters.after(text, at);
            found.add(text.substring(at, to));
            at = to;
        }
        return found;
    }

    @Test
    void a_character_is_what_a_person_takes_for_one() {
        assertEquals(List.of("a", FAMILY, FLAG, FLAG, WAVE, "1\ufe0f\u20e3"), clusters("a" + FAMILY + FLAG + FLAG + WAVE + "1\ufe0f\u20e3"));
        assertEquals(List.of("e\u0301", "\u0628\u0650", "\u0915\u094d\u0937", "\u0e19\u0e49\u0e33"), clusters("e\u0301\u0628\u0650\u0915\u094d\u0937\u0e19\u0e49\u0e33"));
    }

    @Test
    void backspace_takes_an_emoji_whole_and_of_a_letter_the_last_mark() {
        for (String emoji : List.of(FAMILY, FLAG, WAVE, "1\ufe0f\u20e3", "\u2764\ufe0f")) {
            assertEquals(1, Clusters.erased("a" + emoji, 1 + emoji.length()), emoji);
        }
        assertEquals(1, Clusters.erased("e\u0301", 2));
        assertEquals(1, Clusters.erased("\u0628\u0650", 2));
        assertEquals(2, Clusters.erased("\u0915\u094d\u0937", 3));
        assertEquals(0, Clusters.erased("\ud835\udc00", 2));
    }

    @Property
    void going_back_and_forth_over_characters_meets_the_same_places(@ForAll String text) {
        List<Integer> forth = new ArrayList<>(List.of(0));
        while (forth.getLast() < text.length()) {
            forth.add(Clusters.after(text, forth.getLast()));
        }
        List<Integer> back = new ArrayList<>(List.of(text.length()));
        while (back.getLast() > 0) {
            back.add(Clusters.before(text, back.getLast()));
        }
        assertEquals(forth, back.reversed());
        forth.forEach(at -> assertEquals(at, Clusters.nearest(text, at)));
    }

    private static List<String> words(String text) {
        var borders = new WordBorders(text);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Stretch word = borders.around(at);
            found.add(text.substring(word.from(), word.to()));
            at = word.to();
        }
        return found;
    }

    @Test
    void a_hyphen_keeps_a_word_together_and_a_dash_parts_two() {
        assertEquals(List.of("anak-anak", "—", "kata", " ", "iNews.id", " ", "Rp1.000", "–", "2.000"), words("anak-anak—kata iNews.id Rp1.000–2.000"));
    }

    @Test
    void thai_japanese_and_emoji_have_words() {
        assertEquals(List.of("ภาษา", "ไทย"), words("ภาษาไทย"));
        assertEquals(List.of("日本語", "の", "テキスト"), words("日本語のテキスト"));
        assertEquals(List.of("x", FAMILY, "y"), words("x" + FAMILY + "y"));
    }

    @Test
    void steps_by_word_go_over_what_stands_between() {
        var borders = new WordBorders("satu, dua! ");
        assertEquals(4, borders.endAfter(0));
        assertEquals(9, borders.endAfter(4));
        assertEquals(11, borders.endAfter(9));
        assertEquals(6, borders.startAfter(0));
        assertEquals(11, borders.startAfter(6));
        assertEquals(6, borders.startBefore(11));
        assertEquals(0, borders.startBefore(6));
    }

    @Property
    void the_word_at_a_place_holds_it(@ForAll @StringLength(min = 1) String text, @ForAll int seed) {
        int at = Math.floorMod(seed, text.length());
        Stretch word = new WordBorders(text).around(at);
        assertTrue(word.from() <= at && at < word.to());
    }

    private static final String MIXED = "abc \u05d0\u05d1\u05d2 def";

    @Test
    void a_caret_goes_through_two_directions_from_left_to_right() {
        assertEquals(List.of(0, 1, 2, 3, 4, 6, 5, 7, 8, 9, 10, 11), new VisualOrder(MIXED, false).places(0, 11));
        assertEquals(List.of(11, 9, 10, 8, 7, 6, 5, 4, 3, 1, 2, 0), new VisualOrder(MIXED, true).places(0, 11));
        assertEquals(List.of(3, 2, 1, 0), new VisualOrder("\u05d0\u05d1\u05d2", true).places(0, 3));
    }

    @Test
    void numbers_inside_arabic_run_to_the_right() {
        String text = "\u0627 12 \u0628";
        assertEquals(List.of(6, 5, 4, 3, 2, 1, 0).size(), new VisualOrder(text, true).places(0, 6).size());
        assertEquals(List.of(6, 5, 4, 3, 2, 1, 0), new VisualOrder(text, true).places(0, 6));
    }

    @Test
    void the_first_letter_with_a_direction_decides() {
        assertTrue(VisualOrder.isRightToLeft("“1 \u0627\u0628 abc"));
        assertFalse(VisualOrder.isRightToLeft("“1 abc \u0627\u0628"));
        assertFalse(VisualOrder.isRightToLeft("123 “”"));
        assertTrue(VisualOrder.isPlain("Kata “biasa” 日本"));
        assertFalse(VisualOrder.isPlain(MIXED));
    }

    @Property
    void every_place_is_met_once(@ForAll String text, @ForAll boolean rightToLeft) {
        List<Integer> places = new VisualOrder(text, rightToLeft).places(0, text.length());
        assertEquals(text.length() + 1, new HashSet<>(places).size());
        assertEquals(text.length() + 1, places.size());
    }
}
