package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MovingTest {
    private final Ids ids = Samples.ids();
    private final Moving moving = new Moving(ids);

    private Editing editing(Block... blocks) {
        return new Editing(Story.blank(ids).withBody(new Body(List.of(blocks))), Clock.systemUTC());
    }

    private Paragraph p(String text) {
        return new Paragraph(ids.block(), Inline.of(text));
    }

    private static Position at(Editing editing, int block, int leaf, int offset) {
        return new Position(editing.story().body().blocks().get(block).id(), leaf, offset);
    }

    private static String selected(Editing editing) {
        return Clip.text(new Clip(Samples.ids()).copy(editing.story(), editing.selection()));
    }

    @Test
    void a_word_moves_within_its_paragraph_both_ways_with_its_marks() {
        Editing editing = editing(new Paragraph(ids.block(), Inline.of("satu dua tiga").with(0, 4, Emphasis.BOLD)));
        Story before = editing.story();
        var word = new Selection(at(editing, 0, 0, 0), at(editing, 0, 0, 5));

        moving.move(before, word, at(editing, 0, 0, 9)).ifPresent(editing::apply);
        assertEquals("dua satu tiga", editing.story().body().text());
        assertEquals("satu ", selected(editing));
        assertTrue(editing.story().body().blocks().getFirst().leaves().getFirst().everywhere(4, 8, Emphasis.BOLD));

        moving.move(editing.story(), editing.selection(), at(editing, 0, 0, 0)).ifPresent(editing::apply);
        assertEquals("satu dua tiga", editing.story().body().text());
        editing.undo();
        editing.undo();
        assertEquals(before, editing.story());
    }

    @Test
    void a_copy_leaves_what_it_was_made_from() {
        Editing editing = editing(p("satu dua"), p("tiga"));
        var word = new Selection(at(editing, 0, 0, 5), at(editing, 0, 0, 8));

        moving.copy(editing.story(), word, at(editing, 1, 0, 4)).ifPresent(editing::apply);

        assertEquals("satu dua\ntigadua", editing.story().body().text());
        assertEquals("dua", selected(editing));
    }

    @Test
    void nothing_moves_into_itself() {
        Editing editing = editing(p("satu dua"), p("tiga"));
        var word = new Selection(at(editing, 0, 0, 5), at(editing, 1, 0, 2));

        for (Position to : List.of(at(editing, 0, 0, 5), at(editing, 0, 0, 7), at(editing, 1, 0, 2))) {
            assertEquals(Optional.empty(), moving.move(editing.story(), word, to));
        }
    }

    @Test
    void whole_blocks_keep_their_kinds_and_leave_no_empty_paragraph() {
        Editing editing = editing(p("awal"), new Heading(ids.block(), 2, Inline.of("Judul")), p("isi"), p("akhir"), p("x"));
        var blocks = new Selection(at(editing, 1, 0, 0), at(editing, 2, 0, 3));

        moving.move(editing.story(), blocks, at(editing, 3, 0, 5)).ifPresent(editing::apply);

        assertEquals(
                List.of("paragraph", "paragraph", "heading", "paragraph", "paragraph"),
                editing.story().body().blocks().stream().map(Block::kind).toList());
        assertEquals("awal\nakhir\nJudul\nisi\nx", editing.story().body().text());
    }

    @Test
    void a_range_over_two_paragraphs_moves_to_before_and_behind_it() {
        Editing editing = editing(p("satu dua"), p("tiga empat"), p("lima"));
        Story before = editing.story();
        var range = new Selection(at(editing, 0, 0, 5), at(editing, 1, 0, 4));

        moving.move(before, range, at(editing, 0, 0, 0)).ifPresent(editing::apply);
        assertEquals("dua\ntigasatu  empat\nlima", editing.story().body().text());
        assertEquals("dua\ntiga", selected(editing));
        editing.undo();
        assertEquals(before, editing.story());

        moving.move(before, range, at(editing, 1, 0, 10)).ifPresent(editing::apply);
        assertEquals("satu  empatdua\ntiga\nlima", editing.story().body().text());
        assertEquals("dua\ntiga", selected(editing));
    }

    @Test
    void whatever_is_moved_no_letter_is_lost_and_one_undo_brings_all_back() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 400; i++) {
            var item = new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("butir satu"));
            Editing editing = editing(
                    p("alinea satu"), new ListBlock(ids.block(), List.of(item, item)), p("dua"),
                    new Heading(ids.block(), 2, Inline.of("Judul")), p("akhir"));
            Story before = editing.story();
            var what = new Selection(anywhere(editing, random), anywhere(editing, random));
            Position to = anywhere(editing, random);

            Optional<Transaction> act = moving.move(before, what, to);
            act.ifPresent(one -> assertTrue(editing.apply(one)));

            assertEquals(letters(before), letters(editing.story()), what + " to " + to);
            assertTrue(Leaves.has(editing.story().body(), editing.selection().head()));
            if (act.isPresent()) {
                editing.undo();
            }
            assertEquals(before, editing.story());
        }
    }

    private static Position anywhere(Editing editing, SplittableRandom random) {
        List<Position> places = new ArrayList<>();
        for (Block block : editing.story().body().blocks()) {
            for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
                places.add(new Position(block.id(), leaf, random.nextInt(block.leaves().get(leaf).length() + 1)));
            }
        }
        return places.get(random.nextInt(places.size()));
    }

    private static List<Integer> letters(Story story) {
        return story.body().text().chars().filter(c -> c != '\n').sorted().boxed().toList();
    }
}
