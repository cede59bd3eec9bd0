package id.redaksi.desk.stories.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacetRowsTest {
    @Test
    void newer_counts_leave_every_row_in_its_place() {
        var listed = List.of(new Known("Sport", 9), new Known("Techno", 5), new Known("Finance", 2));
        var newer = List.of(new Known("Finance", 8), new Known("Nasional", 6), new Known("Sport", 1));

        assertEquals(
                List.of(new Known("Sport", 1), new Known("Techno", 0), new Known("Finance", 8), new Known("Nasional", 6)),
                FacetRows.after(listed, newer, 20));
    }

    @Test
    void no_more_are_listed_than_there_is_room_for() {
        var listed = List.of(new Known("a", 9), new Known("b", 5));

        assertEquals(
                List.of(new Known("a", 0), new Known("b", 0), new Known("c", 3)),
                FacetRows.after(listed, List.of(new Known("c", 3), new Known("d", 2)), 3));
    }
}
