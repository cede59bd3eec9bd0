package id.redaksi.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTest {
    private final Inline text = Inline.of("satu dua tiga");

    @Test
    void touching_bold_is_one_bold() {
        Inline bold = text.with(0, 4, Emphasis.BOLD).with(4, 8, Emphasis.BOLD);

        assertEquals(List.of(new Span(0, 8, Emphasis.BOLD)), bold.spans());
    }

    @Test
    void a_link_replaces_the_link_it_covers() {
        Inline linked = text.with(0, 8, new Link("https://a.example")).with(5, 8, new Link("https://b.example"));

        assertEquals(new Link("https://a.example"), linked.at(0, new Link("x")).orElseThrow());
        assertEquals(new Link("https://b.example"), linked.at(6, new Link("x")).orElseThrow());
    }

    @Test
    void slices_put_together_are_the_whole() {
        Inline bold = text.with(2, 10, Emphasis.BOLD).with(5, 8, Emphasis.ITALIC);

        assertEquals(bold, bold.slice(0, 6).plus(bold.slice(6, bold.length())));
    }

    @Test
    void taking_a_mark_from_the_middle_leaves_both_sides() {
        Inline bold = text.with(0, 13, Emphasis.BOLD).without(5, 8, Emphasis.BOLD);

        assertTrue(bold.everywhere(0, 5, Emphasis.BOLD));
        assertFalse(bold.everywhere(4, 6, Emphasis.BOLD));
        assertEquals(2, bold.spans().size());
    }

    @Test
    void a_span_past_the_end_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Inline("a", List.of(new Span(0, 2, Emphasis.BOLD))));
    }
}
