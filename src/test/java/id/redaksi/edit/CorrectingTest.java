package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CorrectingTest {
    private final Ids ids = Samples.ids();
    private final BlockId id = ids.block();

    private Editing editing(Inline text) {
        Story story = Story.blank(ids).withBody(new Body(List.of(new Paragraph(id, text))));
        return new Editing(story, Samples.CLOCK);
    }

    private Inline corrected(Inline text, int from, int to, String with) {
        Editing editing = editing(text);
        editing.apply(Correcting.apply(editing.story(), editing.selection(), new TextRange(id, 0, from, to), with)
                .orElseThrow());
        return editing.story().body().blocks().getFirst().leaves().getFirst();
    }

    @Test
    void only_the_letters_that_differ_are_replaced_so_that_marks_stay() {
        Inline text = Inline.of("itu karana dia").with(4, 7, Emphasis.BOLD).with(7, 10, Emphasis.ITALIC);

        assertEquals(
                Inline.of("itu karena dia").with(4, 7, Emphasis.BOLD).with(7, 10, Emphasis.ITALIC),
                corrected(text, 4, 10, "karena"));
    }

    @Test
    void new_letters_bear_the_marks_of_those_they_stand_behind() {
        assertEquals(
                Inline.of("larangan itu", Emphasis.BOLD),
                corrected(Inline.of("lrangan itu", Emphasis.BOLD), 0, 7, "larangan"));
    }

    @Test
    void a_fix_is_one_act_with_one_undo_and_leaves_the_caret_behind_it() {
        Editing editing = editing(Inline.of("yang yang dua"));
        Story before = editing.story();
        editing.apply(Correcting.apply(editing.story(), editing.selection(), new TextRange(id, 0, 0, 9), "yang")
                .orElseThrow());

        assertEquals("yang dua", editing.story().body().text());
        assertEquals(new Position(id, 0, 4), editing.selection().head());
        editing.undo();
        assertEquals(before, editing.story());
    }

    @Test
    void a_range_that_has_gone_is_not_corrected() {
        Editing editing = editing(Inline.of("pendek"));

        assertEquals(
                Optional.empty(),
                Correcting.apply(editing.story(), editing.selection(), new TextRange(id, 0, 3, 9), "x"));
    }

    @Property
    void what_a_change_names_makes_the_one_text_of_the_other(@ForAll String before, @ForAll String now) {
        Change change = Change.between(before, now);

        assertEquals(
                now,
                before.substring(0, change.from()) + now.substring(change.from(), change.until()) + before.substring(change.to()));
        assertTrue(change.from() <= change.to() && change.from() <= change.until());
        assertEquals(now.length() - before.length(), change.shift());
    }
}
