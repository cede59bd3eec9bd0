package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.guard.Hidden.Kind;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HiddenTest {
    private static List<Kind> kinds(String text) {
        return Hidden.in(text).stream().map(Hidden::kind).toList();
    }

    @Test
    void plain_text_hides_nothing() {
        assertEquals(List.of(), Hidden.in("Kata “menteri”: Rp1.000 — naik\t10%…\nbaris"));
    }

    @Test
    void each_kind_is_told_apart() {
        assertEquals(List.of(Kind.BLANK, Kind.BLANK, Kind.BLANK), kinds("a\u00a0b\u202fc\u2007d"));
        assertEquals(List.of(Kind.SOFT_HYPHEN), kinds("ke\u00admen"));
        assertEquals(
                List.of(Kind.WIDTHLESS, Kind.WIDTHLESS, Kind.WIDTHLESS, Kind.WIDTHLESS, Kind.WIDTHLESS),
                kinds("a\u200bb\u2060c\ufeffd\u200ce\u200df"));
        assertEquals(List.of(Kind.CONTROL, Kind.CONTROL, Kind.CONTROL), kinds("a\u0007b\u0085c\u2028d"));
        assertEquals(
                List.of(Kind.BROKEN, Kind.BROKEN, Kind.BROKEN, Kind.BROKEN),
                kinds("a\ud800b\udc00c\uffffd\ufdd0e"));
        assertEquals(List.of(Kind.TAG, Kind.TAG), kinds("a\udb40\udc41\udb40\udc42"));
    }

    @Test
    void every_character_that_turns_the_order_is_found() {
        IntStream.of(0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069)
                .forEach(code -> assertEquals(
                        List.of(new Hidden(1, 1, code, Kind.DIRECTION)), Hidden.in("a" + Character.toString(code) + "b")));
    }

    @Test
    void what_emoji_and_scripts_need_is_left_to_them() {
        assertEquals(List.of(), Hidden.in("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f 1\ufe0f\u20e3"));
        assertEquals(List.of(), Hidden.in("\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80 \ud83c\uddee\ud83c\udde9"));
        assertEquals(
                List.of(),
                Hidden.in("\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f"));
        assertEquals(List.of(), Hidden.in("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937"));
        assertEquals(List.of(), Hidden.in("\u2620\ufe0e \u8fbb\udb40\udd00"));
    }

    @Test
    void selectors_and_joiners_that_select_and_join_nothing_are_found() {
        assertEquals(List.of(Kind.WIDTHLESS, Kind.WIDTHLESS), kinds("a\ufe0f\udb40\udd00"));
        assertEquals(List.of(Kind.WIDTHLESS), kinds("\ud83d\ude00\ufe0f\ufe0e"));
        assertEquals(List.of(Kind.WIDTHLESS), kinds("\ud83d\ude00\u200d."));
    }

    @Test
    void only_typography_is_not_foul() {
        assertEquals(List.of(), Hidden.foul("«\u00a0mot\u00a0» ke\u00admen"));
        assertEquals("U+202E", Hidden.foul("a\u202eb").getFirst().number());
        assertEquals("RIGHT-TO-LEFT OVERRIDE", Hidden.foul("a\u202eb").getFirst().name());
        assertEquals("", Hidden.foul("\ud800").getFirst().name());
    }

    @Test
    void a_text_without_them_says_the_same() {
        assertEquals("abc d «\u00a0e\u00a0»", Hidden.without("a\u202eb\u200bc\u2028d «\u00a0e\u00a0»\ud800"));
    }

    @Property
    void what_is_left_holds_none(@ForAll String text) {
        assertEquals(List.of(), Hidden.foul(Hidden.without(Hidden.without(text))));
    }

    @Property
    void they_lie_in_the_text_in_order(@ForAll String text) {
        int end = 0;
        for (Hidden one : Hidden.in(text)) {
            assertTrue(one.at() >= end);
            end = one.at() + one.length();
            assertEquals(one.code(), text.codePointAt(one.at()));
        }
        assertFalse(end > text.length());
    }
}
