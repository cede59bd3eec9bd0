package id.redaksi.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LiteralTest {
    @Test
    void the_longest_run_that_must_be_there_is_read_off() {
        assertEquals("mana", Literal.of("\\bdi ?mana\\b"));
        assertEquals("kata ", Literal.of("kata (?:ia|dia)"));
        assertEquals("Rp.", Literal.of("Rp\\.\\d+"));
        assertEquals("tahu", Literal.of("tahun?"));
        assertEquals("a", Literal.of("a+b*"));
    }

    @Test
    void where_nothing_is_sure_nothing_is_read_off() {
        assertEquals("", Literal.of("kata|bilang"));
        assertEquals("", Literal.of("(?i)kata"));
        assertEquals("", Literal.of("\\Qkata\\E"));
        assertEquals("", Literal.of("[]kata"));
        assertEquals("", Literal.of("(?<satu>kata)[a-z[0-9]]\\d"));
        assertEquals("", Literal.of("\\u0041\\x41\\0101\\pL\\p{Lu}\\cA"));
    }

    @Provide
    Arbitrary<String> regexes() {
        return Arbitraries.of(
                        "a", "b", "ab", " ", "(", ")", "(?:", "(?=", "(?!", "(?<=", "(?<n>", "[", "]", "^", "[^", "|", "?", "*", "+", "{2}", "{0,1}",
                        "\\", "\\.", "\\b", "\\w", "\\x61", "\\u0061", "\\pL", "\\p{L}", "\\k<n>", "\\1", "\\Q", "\\E", ".", "$", "&&", "(?i)", "(?x)", "-", "\\061",
                        "\\N{LATIN SMALL LETTER A}", "\\cA", "{", "}", "#")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "ab", " ", "aa", ".", "-", "#", "1", "]", "|", "A", "{", "}").list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property(tries = 20_000)
    void a_text_without_it_has_nothing_that_the_pattern_finds(@ForAll("regexes") String regex, @ForAll("texts") String text) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            assertTrue(text.contains(Literal.of(regex)), () -> regex + " finds something in '" + text + "' without " + Literal.of(regex));
        }
    }
}
