package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EditingTest {
    @Property
    void a_step_and_its_inverse_give_the_story_back(@ForAll long seed) {
        Story story = Samples.oneOfEach();
        Step step = RandomSteps.fitting(story, new SplittableRandom(seed));

        Story changed = step.apply(story).orElseThrow();

        assertEquals(story, step.invert(story).apply(changed).orElseThrow());
    }

    @Property(tries = 200)
    void undoing_all_gives_the_start_and_redoing_all_the_end(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        var random = new SplittableRandom(seed);
        var editing = new Editing(Samples.oneOfEach(), Samples.CLOCK);
        for (int i = 0; i < count; i++) {
            String key = random.nextBoolean() ? "ketik" : "";
            assertTrue(editing.apply(new Transaction(List.of(RandomSteps.fitting(editing.story(), random)), null, key)));
        }
        Story end = editing.story();

        while (editing.canUndo()) {
            editing.undo();
        }
        assertEquals(Samples.oneOfEach(), editing.story());
        while (editing.canRedo()) {
            editing.redo();
        }
        assertEquals(end, editing.story());
    }

    @Property
    void two_steps_and_the_one_they_become_do_the_same(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Story story = Samples.oneOfEach();
        BlockId block = story.body().blocks().getFirst().id();
        Step first = somewhere(story, block, random);
        Story between = first.apply(story).orElseThrow();
        Step second = somewhere(between, block, random);
        Story end = second.apply(between).orElseThrow();

        first.followedBy(second).ifPresent(one -> assertEquals(end, one.apply(story).orElseThrow()));
        second.invert(between)
                .followedBy(first.invert(story))
                .ifPresent(one -> assertEquals(story, one.apply(end).orElseThrow()));
    }

    /** Text in the place of a few characters of the block's first leaf. */
    private static Step somewhere(Story story, BlockId block, SplittableRandom random) {
        int length = story.body().find(block).orElseThrow().leaves().getFirst().length();
        int from = random.nextInt(length + 1);
        int to = Math.min(length, from + random.nextInt(6));
        Inline with = random.nextBoolean() ? Inline.of("ab").with(0, 1, Emphasis.BOLD) : Inline.EMPTY;
        return new ReplaceText(block, 0, from, to, with);
    }

    @Property
    void places_keep_their_order(@ForAll long seed) {
        Story story = Samples.oneOfEach();
        Block first = story.body().blocks().getFirst();
        Step step = new ReplaceText(first.id(), 0, 2, 2 + (int) (Math.floorMod(seed, 10L)), Inline.of("ab"));
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i <= first.leaves().getFirst().length(); i++) {
            offsets.add(step.map(new Position(first.id(), 0, i)).orElseThrow().offset());
        }

        assertEquals(offsets.stream().sorted().toList(), offsets);
    }

    @Test
    void typing_without_a_pause_is_one_act_and_a_moved_caret_parts_it() {
        Story story = Samples.story("Judul", "");
        BlockId block = story.body().blocks().getFirst().id();
        var editing = new Editing(story, Samples.CLOCK);
        for (int i = 0; i < 3; i++) {
            editing.apply(new Transaction(List.of(new ReplaceText(block, 0, i, i, Inline.of("a"))), null, "ketik"));
        }
        editing.select(Selection.caret(new Position(block, 0, 0)));
        editing.apply(new Transaction(List.of(new ReplaceText(block, 0, 0, 0, Inline.of("b"))), null, "ketik"));

        editing.undo();
        assertEquals("aaa", editing.story().body().text());
        editing.undo();
        assertEquals("", editing.story().body().text());
        assertFalse(editing.canUndo());
    }

    @Test
    void what_is_typed_without_a_pause_is_one_step_however_long_it_is() {
        Story story = Samples.story("Judul", "");
        BlockId block = story.body().blocks().getFirst().id();
        var editing = new Editing(story, Samples.CLOCK);
        for (int i = 0; i < 500; i++) {
            editing.apply(new Transaction(List.of(new ReplaceText(block, 0, i, i, Inline.of("a"))), null, "ketik"));
        }

        assertEquals(
                List.of(new ReplaceText(block, 0, 0, 0, Inline.of("a".repeat(500)))),
                editing.acts().all().getFirst().steps());
        editing.undo();
        assertEquals(story, editing.story());
    }

    @Test
    void former_acts_go_below_those_done_since_and_lose_what_was_undone_of_them() {
        Story story = Samples.story("Satu");
        var former = new Editing(story, Samples.CLOCK);
        former.apply(Transaction.of(new SetField<>(Field.HEADLINE, "Dua")));
        former.apply(Transaction.of(new SetField<>(Field.HEADLINE, "Tiga")));
        former.undo();
        var editing = new Editing(former.story(), Samples.CLOCK);
        editing.apply(Transaction.of(new SetField<>(Field.HEADLINE, "Empat")));

        assertTrue(former.acts().fit(former.story()));
        editing.takeUp(former.acts());

        assertEquals("Empat", editing.story().headline());
        assertFalse(editing.canRedo());
        editing.undo();
        assertEquals("Dua", editing.story().headline());
        editing.undo();
        assertEquals(story, editing.story());
    }

    @Test
    void former_acts_are_redone_too_where_nothing_was_done_since() {
        var former = new Editing(Samples.story("Satu"), Samples.CLOCK);
        former.apply(Transaction.of(new SetField<>(Field.HEADLINE, "Dua")));
        former.undo();
        var editing = new Editing(former.story(), Samples.CLOCK);

        editing.takeUp(former.acts());
        editing.redo();

        assertEquals("Dua", editing.story().headline());
    }

    @Test
    void what_is_typed_after_former_acts_were_taken_up_is_an_act_of_its_own() {
        Story story = Samples.story("Judul", "");
        BlockId block = story.body().blocks().getFirst().id();
        var typed = new Transaction(List.of(new ReplaceText(block, 0, 0, 0, Inline.of("a"))), null, "ketik");
        var former = new Editing(story, Samples.CLOCK);
        former.apply(typed);
        var editing = new Editing(former.story(), Samples.CLOCK);

        editing.takeUp(former.acts());
        editing.apply(typed);
        editing.undo();

        assertEquals(former.story(), editing.story());
    }

    @Test
    void acts_that_led_elsewhere_do_not_fit() {
        var other = new Editing(Samples.story("Judul", "abc"), Samples.CLOCK);
        BlockId block = other.story().body().blocks().getFirst().id();
        other.apply(Transaction.of(new ReplaceText(block, 0, 3, 3, Inline.of("def"))));

        assertTrue(other.acts().fit(other.story()));
        assertFalse(other.acts().fit(Samples.story("Judul", "abc")));
    }

    @Test
    void a_transaction_of_which_one_step_does_not_fit_changes_nothing() {
        var editing = new Editing(Samples.oneOfEach(), Samples.CLOCK);

        assertFalse(editing.apply(Transaction.of(
                new SetField<>(Field.HEADLINE, "Lain"),
                new ReplaceText(new BlockId("tidak-ada"), 0, 0, 0, Inline.of("a")))));
        assertEquals(Samples.oneOfEach(), editing.story());
        assertFalse(editing.canUndo());
    }
}
