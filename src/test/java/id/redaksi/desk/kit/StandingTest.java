package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.kit.Notices.Notice;
import id.redaksi.desk.kit.Notices.Weight;
import id.redaksi.wording.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Standing standing = new Standing();

    private static Notice notice(Weight weight) {
        return new Notice(Message.of("desk.bug", "1"), weight, null);
    }

    private List<String> keys() {
        return standing.entriesProperty().get().stream().map(Standing.Entry::key).toList();
    }

    @Test
    void the_worst_stands_on_top_and_of_equals_the_oldest() {
        standing.put("backup", notice(Weight.WARNING));
        standing.put("cloud", notice(Weight.WARNING));
        standing.put("save", notice(Weight.ERROR));
        standing.put("kept", notice(Weight.SAFE));

        assertEquals(List.of("save", "backup", "cloud", "kept"), keys());
    }

    @Test
    void what_is_put_again_changes_in_its_place() {
        standing.put("backup", notice(Weight.WARNING));
        standing.put("cloud", notice(Weight.WARNING));
        var other = new Notice(Message.of("desk.dismiss"), Weight.WARNING, null);

        standing.put("backup", other);

        assertEquals(List.of("backup", "cloud"), keys());
        assertEquals(other, standing.find("backup").orElseThrow());
    }

    @Test
    void it_stands_until_it_is_removed() {
        standing.put("save", notice(Weight.ERROR));
        standing.remove("other");
        assertEquals(List.of("save"), keys());

        standing.remove("save");

        assertTrue(standing.entriesProperty().get().isEmpty());
    }

    @Test
    void saying_the_same_again_draws_nothing_anew() {
        standing.put("save", notice(Weight.ERROR));
        List<Standing.Entry> before = standing.entriesProperty().get();

        standing.put("save", notice(Weight.ERROR));

        assertTrue(before == standing.entriesProperty().get());
    }
}
