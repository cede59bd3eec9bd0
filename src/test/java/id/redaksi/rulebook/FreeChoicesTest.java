package id.redaksi.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FreeChoicesTest {
    @Test
    void honest_patterns_have_none_or_hardly_any() {
        for (String regex : new String[] {
            "\\bdi ?mana\\b", "(\\d+) ?%", "(?<=kata )\\w+ng\\b", "(?:nya|lah|)kah?", "(a+)+$", "[a|b]{3,}(?i)x(?-i:y)?", "^\\s*(?<at>-)\\s",
            "(?:[^]a-z])?\\p{Lu}{2,5}\\d*", "\\Q(|)\\E\\(\\|\\)"
        }) {
            assertEquals(0, FreeChoices.of(regex), regex);
        }
    }

    @Test
    void what_may_go_on_in_two_ways_without_a_sign_is_counted() {
        assertEquals(3, FreeChoices.of("(|)(||)(?!)"));
        assertEquals(1, FreeChoices.of("(?:a?)?b"));
        assertEquals(40, FreeChoices.of("(?:|){40}(?!)"));
        assertEquals(2, FreeChoices.of("(?:\\b|^|(?=a))x"));
        assertEquals(FreeChoices.MOST, FreeChoices.of("((?:|){40}){40}"));
        assertEquals(1, FreeChoices.of("(?<n>(?:a?|b*))x"));
        assertEquals(2, FreeChoices.of("\\b?(\\1)*"));
    }

    @Provide
    Arbitrary<String> regexes() {
        return Arbitraries.of("(", ")", "(?:", "(?=", "(?<!", "(?<n>", "(?i)", "(?i:", "(?>", "[", "]", "[^", "|", "?", "*", "+", "{2}", "{1,}", "\\", "\\Q", "a", "\\p{L}", "{", "}")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void every_pattern_is_read_to_its_end(@ForAll("regexes") String regex) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return;
        }
        assertTrue(FreeChoices.of(regex) >= 0);
    }
}
