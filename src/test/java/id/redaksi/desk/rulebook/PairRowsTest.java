package id.redaksi.desk.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.redaksi.rulebook.HouseRule.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairRowsTest {
    private static final Pair FIRST = new Pair("apotik", "apotek");
    private static final Pair SECOND = new Pair("ijin", "izin");

    private final PairRows rows = new PairRows(() -> {});

    @Test
    void an_empty_line_waits_at_the_end_for_the_next_word() {
        rows.rows().getLast().fromProperty().set("apotik");

        assertEquals(2, rows.rows().size());
        assertEquals(List.of(new Pair("apotik", "")), rows.pairs());
    }

    @Test
    void what_is_pasted_comes_behind_a_line_that_has_words_and_into_one_that_has_none() {
        assertEquals(0, rows.paste(0, List.of(FIRST)));
        assertEquals(1, rows.paste(0, List.of(SECOND)));

        assertEquals(List.of(FIRST, SECOND), rows.pairs());
    }

    @Test
    void a_line_that_was_taken_away_comes_back_without_touching_what_was_typed_since() {
        rows.set(List.of(FIRST, SECOND));
        rows.remove(0);
        rows.rows().getFirst().toProperty().set("perizinan");

        rows.undo();

        assertEquals(List.of(FIRST, new Pair("ijin", "perizinan")), rows.pairs());
        assertFalse(rows.canUndo());
    }

    @Test
    void the_empty_line_at_the_end_cannot_be_taken_away() {
        rows.remove(0);

        assertEquals(1, rows.rows().size());
    }
}
