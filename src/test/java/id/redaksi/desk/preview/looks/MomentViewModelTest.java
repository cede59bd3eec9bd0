package id.redaksi.desk.preview.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.PageAt.When;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentViewModelTest {
    private final MomentViewModel model = new MomentViewModel(Samples.CLOCK);
    private final Story story = Samples.story("Judul")
            .with(Field.TIMES, new Workflow.Times(null, "2026-11-25T06:00:00+07:00", null, null));

    @Test
    void the_page_is_looked_at_from_now_until_another_moment_is_chosen() {
        assertEquals(Optional.empty(), model.of(story));

        model.choose(When.EMBARGO);

        assertEquals(Optional.of(Instant.parse("2026-11-24T23:00:00Z")), model.of(story));
    }

    @Test
    void a_story_that_does_not_name_the_moment_is_seen_as_now() {
        model.choose(When.PUBLICATION);

        assertEquals(Optional.empty(), model.of(story));
    }

    @Test
    void a_typed_moment_begins_at_the_next_hour_in_the_computers_zone() {
        model.choose(When.CHOSEN);

        assertEquals("2026-11-24 15:00", model.typed());
        assertTrue(model.type("2026-12-01 07.30"));
        assertEquals(Optional.of(Instant.parse("2026-12-01T00:30:00Z")), model.of(story));
        assertTrue(model.type("2026-12-02"));
        assertEquals("2026-12-02 00:00", model.typed());
    }

    @Test
    void what_is_no_moment_changes_nothing() {
        model.choose(When.CHOSEN);
        Optional<Instant> before = model.of(story);

        for (String wrong : List.of("besok", "2026-13-01 00:00", "2026-02-30", "")) {
            assertFalse(model.type(wrong), wrong);
        }
        assertEquals(before, model.of(story));
    }

    @Test
    void who_looks_is_told_of_another_moment() {
        List<When> told = new ArrayList<>();
        model.onChange(() -> told.add(model.chosenProperty().get().when()));

        model.choose(When.EMBARGO);

        assertEquals(List.of(When.EMBARGO), told);
    }
}
