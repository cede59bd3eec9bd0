package id.redaksi.desk.stories.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.KeptSearch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptSearchesTest {
    private static final KeptSearch GOALS = new KeptSearch("Gol", "gol kanal:Sport");
    private static final KeptSearch BLOCKED = new KeptSearch("Blokir", "blokir*");
    private static final KeptSearch RICE = new KeptSearch("Beras", "\"harga beras\"");

    private final AtomicReference<Settings> settings = new AtomicReference<>(Settings.DEFAULT);
    private final KeptSearches kept = new KeptSearches(settings::get, settings::set);

    private void keepAll() {
        List.of(GOALS, BLOCKED, RICE).forEach(kept::keep);
    }

    @Test
    void what_is_kept_stands_in_the_settings_in_its_order() {
        keepAll();
        assertEquals(List.of(GOALS, BLOCKED, RICE), settings.get().searching().kept());
        assertEquals(Optional.of(GOALS), kept.of(" gol kanal:Sport "));
        assertEquals(Optional.empty(), kept.of("gol"));
    }

    @Test
    void one_of_the_same_name_takes_the_place_of_the_former() {
        keepAll();
        var other = new KeptSearch("Blokir", "pemblokiran");
        kept.keep(other);
        kept.rename(RICE, "Gol");
        assertEquals(List.of(other, new KeptSearch("Gol", RICE.typed())), kept.allProperty().get());
    }

    @Test
    void one_is_moved_as_far_as_there_is_room() {
        keepAll();
        kept.move(RICE, -1);
        kept.move(GOALS, -1);
        kept.move(BLOCKED, 1);
        assertEquals(List.of(GOALS, RICE, BLOCKED), kept.allProperty().get());
    }

    @Test
    void one_that_was_taken_out_comes_back_to_its_place() {
        keepAll();
        Runnable back = kept.remove(BLOCKED);
        assertEquals(List.of(GOALS, RICE), kept.allProperty().get());
        back.run();
        back.run();
        assertEquals(List.of(GOALS, BLOCKED, RICE), kept.allProperty().get());
    }

    @Test
    void what_has_no_name_or_is_too_long_cannot_be_kept() {
        assertFalse(KeptSearch.isKept(" ", "gol"));
        assertFalse(KeptSearch.isKept("Gol", " "));
        assertFalse(KeptSearch.isKept("Gol", "x".repeat(KeptSearch.LONGEST + 1)));
        assertTrue(KeptSearch.isKept("Gol", "x".repeat(KeptSearch.LONGEST)));
    }
}
