package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HintsTest {
    @Test
    void a_word_is_found_wherever_it_stands() {
        Hints hints = Hints.of("advertorial", "iklan", "paid", "119", "hak jawab");
        for (String word : List.of("iklan", "IKLAN", "paid", "119", "Hak Jawab", "advertorial")) {
            for (String before : List.of("", "a", "i", "ik", "pa", "Ini \u201cpai\u201d ")) {
                assertTrue(hints.in(before + word), before + word);
                assertTrue(hints.in(before + word + "nya."), before + word);
            }
        }
        assertFalse(hints.in(""));
        assertFalse(hints.in("i"));
        assertFalse(hints.in("ikla pai 11 hak  jawab advertoria"));
    }

    @Test
    void it_says_what_a_look_for_each_word_says() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<String> words = List.of(letters(random, 2 + random.nextInt(3)), letters(random, 2 + random.nextInt(5)));
            String text = letters(random, random.nextInt(12));
            boolean any = words.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);

            assertEquals(any, Hints.of(words.toArray(String[]::new)).in(text), words + " in " + text);
        }
    }

    private static String letters(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("abc 1\u00e1".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    @Test
    void one_letter_is_no_hint() {
        assertThrows(IllegalArgumentException.class, () -> Hints.of("iklan", "x"));
        assertThrows(IllegalArgumentException.class, Hints::of);
    }
}
