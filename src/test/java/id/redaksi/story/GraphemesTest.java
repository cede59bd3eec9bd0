package id.redaksi.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "Irak,4",
        "'dua kata',8",
        "caf\u00e9,4",
        "cafe\u0301,4",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67,1",
        "\uD83C\uDDEE\uD83C\uDDE9\uD83C\uDDEE\uD83C\uDDF6,2",
        "\uD83D\uDC4D\uD83C\uDFFD!,2",
        "\u2764\uFE0F\u2764\uFE0F,2",
        "\u0628\u0650\u0633\u0652\u0645,3"
    })
    void an_emoji_or_a_letter_with_its_accents_is_one(String text, int characters) {
        assertEquals(characters, Graphemes.count(text));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef,6,abcdef", "abcdef,3,abc…", "'ab cdef',3,ab…", "'',5,''",
        "ab\uD83D\uDE00cd,3,ab…", "ab\uD83D\uDE00cd,4,ab\uD83D\uDE00…",
        "cafe\u0301 baru,4,caf…", "cafe\u0301 baru,5,cafe\u0301…",
        "a\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67b,6,a…",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67b,3,\uD83D\uDC68\u200D…",
        "\uD83D\uDE00\uD83D\uDE00,1,…"
    })
    void what_is_cut_for_show_ends_with_a_whole_character(String text, int most, String shown) {
        assertEquals(shown, Shortened.to(text, most));
    }

    /** The law of every cut: a border, not past the limit, and no other border lies between. */
    @Property
    void the_border_before_and_behind_a_place_are_the_nearest(@ForAll("mixed") String text, @ForAll int place) {
        int at = text.isEmpty() ? 0 : Math.floorMod(place, text.length() + 1);
        var borders = new java.util.TreeSet<Integer>(java.util.Set.of(0));
        for (int characters = 1; characters <= Graphemes.count(text); characters++) {
            borders.add(Graphemes.end(text, characters));
        }
        assertEquals(borders.floor(at), Graphemes.before(text, at));
        assertEquals(borders.ceiling(at), Graphemes.behind(text, at));
    }

    @org.junit.jupiter.api.Test
    void a_limit_never_parts_a_character() {
        String text = "ab" + FAMILY + "c";

        assertEquals(2, Graphemes.end(text, 2));
        assertEquals(2 + FAMILY.length(), Graphemes.end(text, 3));
        assertEquals(text.length(), Graphemes.end(text, 4));
        assertEquals(text.length(), Graphemes.end(text, 400));
    }

    /** Letters, signs that join, and what joins them, in every order. */
    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of(
                        "a", " ", "\n", "\r", "\u00ad", "\u0301", "\u200D", "\uFE0F", "\uD83D\uDC68", "\uD83C\uDFFD",
                        "\uD83C\uDDEE", "\u0915", "\u094D", "\u1100", "\u1161", "\uD83D", "\u00A9", "\u0600")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void it_counts_as_the_platform_does(@ForAll("mixed") String text) {
        var breaks = BreakIterator.getCharacterInstance();
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }

        assertEquals(count, Graphemes.count(text));
    }

    @Property
    void what_fits_has_as_many_characters_as_the_limit(@ForAll("mixed") String text) {
        for (int most = 0; most <= Graphemes.count(text); most++) {
            assertEquals(most, Graphemes.count(text.substring(0, Graphemes.end(text, most))));
        }
        assertTrue(Graphemes.end(text, Graphemes.count(text)) == text.length());
    }
}
