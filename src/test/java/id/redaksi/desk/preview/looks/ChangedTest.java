package id.redaksi.desk.preview.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChangedTest {
    @Property
    void the_list_becomes_the_other(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> now) {
        var shown = FXCollections.observableArrayList(before);

        Changed.into(shown, now);

        assertEquals(now, shown);
    }

    @Test
    void what_stays_is_not_touched() {
        var shown = FXCollections.observableArrayList("a", "b", "c", "d");
        List<String> touched = new ArrayList<>();
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.addAll(change.getRemoved());
                touched.addAll(change.getAddedSubList());
            }
        });

        Changed.into(shown, List.of("a", "x", "c", "d"));

        assertEquals(List.of("b", "x"), touched);
    }
}
