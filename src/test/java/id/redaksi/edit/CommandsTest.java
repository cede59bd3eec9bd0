package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Divider;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final Ids ids = Samples.ids();
    private final Typing typing = new Typing(ids);
    private final Kinds kinds = new Kinds(ids);
    private final Arranging arranging = new Arranging(ids);
    private final InputRules rules = new InputRules(ids);
    private final Clip clip = new Clip(ids);
    private final Pasting pasting = new Pasting(ids);
    private final Footnoting footnoting = new Footnoting(ids);

    private Editing editing(Block... blocks) {
        Story story = Story.blank(ids).withBody(new Body(List.of(blocks)));
        return new Editing(story, Samples.CLOCK);
    }

    private Paragraph p(String text) {
        return new Paragraph(ids.block(), Inline.of(text));
    }

    private static void caret(Editing editing, int block, int leaf, int offset) {
        editing.select(Selection.caret(place(editing, block, leaf, offset)));
    }

    private static Position place(Editing editing, int block, int leaf, int offset) {
        return new Position(editing.story().body().blocks().get(block).id(), leaf, offset);
    }

    private static void run(Editing editing, Optional<Transaction> transaction) {
        assertTrue(editing.apply(transaction.orElseThrow()));
    }

    /** The body in a few signs: a kind's first letter, its leaves, and a bar for the caret. */
    private static String shown(Editing editing) {
        List<String> lines = new ArrayList<>();
        Position head = editing.selection().head();
        for (Block block : editing.story().body().blocks()) {
            List<String> leaves = new ArrayList<>();
            for (int i = 0; i < block.leaves().size(); i++) {
                String text = block.leaves().get(i).text();
                boolean here = head.block().equals(block.id()) && head.leaf() == i;
                leaves.add(here ? text.substring(0, head.offset()) + "|" + text.substring(head.offset()) : text);
            }
            lines.add(block.kind().charAt(0) + ":" + String.join("/", leaves));
        }
        return String.join(" ", lines);
    }

    @Test
    void enter_splits_a_paragraph() {
        var editing = editing(p("satu dua"));
        caret(editing, 0, 0, 5);

        run(editing, typing.enter(editing.story(), editing.selection()));

        assertEquals("p:satu  p:|dua", shown(editing));
        editing.undo();
        assertEquals("p:satu |dua", shown(editing));
    }

    @Test
    void backspace_at_a_paragraphs_start_joins_it_to_the_one_before() {
        var editing = editing(p("satu"), p("dua"));
        caret(editing, 1, 0, 0);

        run(editing, typing.backspace(editing.story(), editing.selection()));

        assertEquals("p:satu|dua", shown(editing));
    }

    @Test
    void backspace_takes_back_a_mark_and_delete_the_letter_with_it() {
        Editing editing = editing(p("ke\u0301"));
        caret(editing, 0, 0, 3);
        run(editing, typing.backspace(editing.story(), editing.selection()));
        assertEquals("ke", editing.story().body().text());

        run(editing, typing.insert(editing.story(), editing.selection(), Inline.of("\u0301")));
        caret(editing, 0, 0, 1);
        run(editing, typing.delete(editing.story(), editing.selection()));
        assertEquals("k", editing.story().body().text());
    }

    @Test
    void backspace_takes_a_whole_character_that_a_reader_sees() {
        var editing = editing(p("a👨‍👩‍👧é"));
        caret(editing, 0, 0, editing.story().body().text().length());

        run(editing, typing.backspace(editing.story(), editing.selection()));
        run(editing, typing.backspace(editing.story(), editing.selection()));

        assertEquals("p:a|", shown(editing));
    }

    @Test
    void deleting_across_a_photo_removes_it_and_joins_the_text() {
        var editing = editing(p("satu"), Figure.empty(ids.block()), p("dua"));
        editing.select(new Selection(place(editing, 2, 0, 1), place(editing, 0, 0, 2)));

        run(editing, Deleting.selected(editing.story(), editing.selection()));

        assertEquals("p:sa|ua", shown(editing));
    }

    @Test
    void deleting_into_a_caption_trims_it_and_keeps_the_photo() {
        var editing = editing(p("satu"), new Figure(ids.block(), Inline.of("takarir"), Inline.of("A"), "", null));
        editing.select(new Selection(place(editing, 0, 0, 2), place(editing, 1, 0, 3)));

        run(editing, Deleting.selected(editing.story(), editing.selection()));

        assertEquals("p:sa| f:arir/A", shown(editing));
    }

    @Test
    void an_empty_item_leaves_the_list() {
        var item = new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("a"));
        var empty = new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.EMPTY);
        var editing = editing(new ListBlock(ids.block(), List.of(item, empty, item)));
        caret(editing, 0, 1, 0);

        run(editing, typing.enter(editing.story(), editing.selection()));

        assertEquals("l:a p:| l:a", shown(editing));
    }

    @Test
    void a_heading_becomes_a_paragraph_before_it_is_joined() {
        var editing = editing(p("satu"), new Heading(ids.block(), 2, Inline.of("dua")));
        caret(editing, 1, 0, 0);

        run(editing, typing.backspace(editing.story(), editing.selection()));

        assertEquals("p:satu p:|dua", shown(editing));
    }

    @Test
    void paragraphs_become_one_list_and_come_back() {
        var editing = editing(p("a"), p("b"), p("c"));
        editing.select(new Selection(place(editing, 0, 0, 0), place(editing, 1, 0, 1)));

        run(editing, kinds.toggle(editing.story(), editing.selection(), Kind.BULLETS));
        assertEquals("l:a/b| p:c", shown(editing));
        run(editing, kinds.toggle(editing.story(), editing.selection(), Kind.BULLETS));

        assertEquals("p:a p:b| p:c", shown(editing));
    }

    @Test
    void a_quotation_keeps_its_speaker_when_it_becomes_paragraphs() {
        var editing = editing(new Quote(ids.block(), Inline.of("kata"), Inline.of("orang")));

        run(editing, kinds.become(editing.story(), editing.selection(), Kind.PARAGRAPH));

        assertEquals("p:|kata p:orang", shown(editing));
    }

    @Test
    void two_signs_and_a_blank_make_a_heading_that_one_undo_takes_back() {
        var editing = editing(p("##judul"));
        caret(editing, 0, 0, 2);
        run(editing, typing.insert(editing.story(), editing.selection(), Inline.of(" ")));

        run(editing, rules.afterBlank(editing.story(), editing.selection()));
        assertEquals("h:|judul", shown(editing));
        editing.undo();

        assertEquals("p:## |judul", shown(editing));
    }

    @Test
    void marks_go_on_and_off_over_several_blocks() {
        var editing = editing(p("satu"), new Divider(ids.block()), p("dua"));
        editing.select(new Selection(place(editing, 0, 0, 2), place(editing, 2, 0, 2)));

        run(editing, Marking.toggle(editing.story(), editing.selection(), Emphasis.BOLD));
        assertTrue(Marking.everywhere(editing.story(), editing.selection(), Emphasis.BOLD));
        run(editing, Marking.toggle(editing.story(), editing.selection(), Emphasis.BOLD));

        assertFalse(Marking.everywhere(editing.story(), editing.selection(), Emphasis.BOLD));
    }

    @Test
    void what_is_copied_and_pasted_elsewhere_is_the_same() {
        var editing = editing(p("satu"), new Heading(ids.block(), 2, Inline.of("dua")), p("tiga"), p("xy"));
        editing.select(new Selection(place(editing, 0, 0, 2), place(editing, 2, 0, 2)));
        List<Block> copied = clip.copy(editing.story(), editing.selection());
        caret(editing, 3, 0, 1);

        run(editing, pasting.paste(editing.story(), editing.selection(), copied));

        assertEquals("p:satu h:dua p:tiga p:xtu h:dua p:ti|y", shown(editing));
    }

    @Test
    void blocks_move_and_keep_the_caret() {
        var editing = editing(p("a"), p("b"));
        caret(editing, 1, 0, 1);

        run(editing, arranging.move(editing.story(), editing.selection(), -1));

        assertEquals("p:b| p:a", shown(editing));
        assertTrue(arranging.move(editing.story(), editing.selection(), -1).isEmpty());
    }

    @Property(tries = 300)
    void whatever_is_done_can_be_undone_to_the_start_and_redone_to_the_end(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var acts = new RandomActs();
        var editing = new Editing(Samples.oneOfEach(), Samples.CLOCK);
        Story start = editing.story();
        for (int i = 0; i < 60; i++) {
            acts.selectAnywhere(editing, random);
            acts.next(editing.story(), editing.selection(), random).ifPresent(transaction -> assertTrue(editing.apply(transaction)));
            assertTrue(Leaves.has(editing.story().body(), editing.selection().head()));
            assertTrue(Leaves.has(editing.story().body(), editing.selection().anchor()));
        }
        Story end = editing.story();

        while (editing.undo()) {}
        assertEquals(start, editing.story());
        while (editing.redo()) {}
        assertEquals(end, editing.story());
    }
}
