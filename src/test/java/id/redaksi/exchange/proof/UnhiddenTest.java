package id.redaksi.exchange.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnhiddenTest {
    private static final String WORD = "narasumber";
    private static final Runs WORDS = new Runs(List.of(WORD));

    private static boolean mayHold(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return Unhidden.mayHold(file, Unhidden.signs(file), WORDS);
    }

    @Property(tries = 5000)
    void no_word_is_denied_that_can_be_read(@ForAll("texts") String text) {
        var all = new StringBuilder();
        var untagged = new StringBuilder();
        PlainWords.each(text, taker(all), taker(untagged));
        if (all.indexOf(WORD) >= 0 || untagged.indexOf(WORD) >= 0) {
            assertTrue(mayHold(text));
        }
    }

    /** Pieces of the word between all that may stand within it, so that every third text says it. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> between = Arbitraries.of(
                "", "", "", "", "<b>", "<i class=\"x\"/>", "<", ">", "<" + "x".repeat(1999) + "é>", "<" + "é".repeat(1500) + ">", "&amp;", "\\", " ");
        Arbitrary<List<String>> six = between.list().ofSize(6);
        return Arbitraries.of("nara|sum|ber", "NARA|sum|ber", "n|arasum&#98;|er", "nara|\\u0073um|ber", "nara|sum\\n|ber", "\\nara|su|mber")
                .flatMap(word -> six.map(signs -> {
                    String[] parts = word.split("\\|");
                    return signs.get(0) + signs.get(1) + parts[0] + signs.get(2) + parts[1] + signs.get(3) + parts[2] + signs.get(4) + signs.get(5);
                }));
    }

    @Test
    void a_text_without_the_word_is_denied_it() {
        assertFalse(mayHold("<p>Nama nara <b>sumber</b> &amp; lain</p>"));
    }

    @Test
    void many_signs_that_begin_no_tag_cost_no_more_than_one_look() {
        assertFalse(mayHold("<".repeat(2_000_000) + ">"));
    }

    @Test
    void of_all_signs_beyond_ascii_two_become_letters_of_it() {
        String found = IntStream.rangeClosed(128, Character.MAX_CODE_POINT)
                .filter(sign -> PlainWords.of(Character.toString(sign)).matches("[a-z0-9]+"))
                .mapToObj(sign -> Character.getName(sign) + ", " + mayHold(Character.toString(sign)))
                .collect(Collectors.joining("; "));
        assertEquals("LATIN CAPITAL LETTER I WITH DOT ABOVE, true; KELVIN SIGN, true", found);
    }

    private static PlainWords.Taker taker(StringBuilder said) {
        return new PlainWords.Taker() {
            @Override
            void take(char sign) {
                said.append(sign);
            }
        };
    }
}
