package id.redaksi.page.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.story.Graphemes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CutTest {
    @Test
    void a_text_that_fits_stays_whole() {
        Cut cut = Cut.of("  Harga cabai\n naik ", new Room.Characters(16));

        assertFalse(cut.isCut());
        assertEquals("Harga cabai naik", cut.shown());
        assertEquals("", cut.lost());
    }

    @Test
    void a_long_text_is_cut_behind_a_word_and_says_so() {
        Cut cut = Cut.of("Harga cabai naik lagi di Pasar Senen", new Room.Characters(19));

        assertEquals("Harga cabai naik\u00A0…", cut.shown());
        assertEquals("lagi di Pasar Senen", cut.lost());
    }

    @Test
    void no_sign_that_belongs_to_the_next_word_is_left_behind() {
        assertEquals("Presiden\u00A0…", Cut.of("Presiden: “Kita akan pergi ke sana”", new Room.Characters(13)).shown());
    }

    @Test
    void a_word_that_is_longer_than_the_room_is_cut_inside() {
        assertEquals("Mempertang\u00A0…", Cut.of("Mempertanggungjawabkannya", new Room.Characters(12)).shown());
    }

    @Test
    void characters_are_counted_as_a_reader_counts_them() {
        assertFalse(Cut.of("👩‍👩‍👧‍👦".repeat(10), new Room.Characters(10)).isCut());
        assertEquals(11, Cut.of("👩‍👩‍👧‍👦".repeat(11), new Room.Characters(10)).characters());
    }

    @Test
    void wide_letters_are_cut_earlier_than_narrow_ones() {
        Room title = Spot.SEARCH_TITLE_DESKTOP.room();

        assertFalse(Cut.of("i".repeat(130), title).isCut());
        assertTrue(Cut.of("W".repeat(32), title).isCut());
    }

    /** The title that was found to stand in 600 px had 73 characters. */
    @Test
    void a_width_is_that_of_arial() {
        assertEquals(20 * 0.667 + 20 * 0.278, ArialWidth.of("AI", 20), 0.001);
        assertEquals(ArialWidth.of("cafe", 14), ArialWidth.of("café", 14), 0.001);
        assertEquals(28, ArialWidth.of("新闻", 14), 0.001);
    }

    @Property
    void what_is_shown_always_fits_and_is_a_beginning(@ForAll String text, @ForAll @IntRange(min = 1, max = 200) int most) {
        Cut cut = Cut.of(text, new Room.Characters(most));

        assertTrue(cut.text().startsWith(cut.kept()));
        assertTrue(Graphemes.count(cut.kept()) <= most);
        assertEquals(cut.isCut(), !cut.kept().equals(cut.text()));
    }

    @Property
    void what_is_shown_at_a_width_is_no_wider(@ForAll String text) {
        Cut cut = Spot.SEARCH_TITLE_DESKTOP.cut(text);

        assertTrue(ArialWidth.of(cut.shown(), 20) <= 600 + 0.001);
    }
}
