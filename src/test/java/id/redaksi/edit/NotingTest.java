package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.Note;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NotingTest {
    private static final Note.Remark REMARK = new Note.Remark(Samples.SARI, "Siapa?");

    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(3));
    private final Noting noting = new Noting(ids);
    private final Typing typing = new Typing(ids);

    private Editing noted(String text, int from, int to) {
        Story story = Samples.story("Judul", text);
        var editing = new Editing(story, Samples.CLOCK);
        var block = story.body().blocks().getFirst().id();
        editing.select(new Selection(new Position(block, 0, from), new Position(block, 0, to)));
        noting.add(story, editing.selection(), REMARK).ifPresent(editing::settle);
        return editing;
    }

    private static String key(Editing editing) {
        return editing.story().review().notes().getFirst().key();
    }

    private static String words(Editing editing) {
        StringBuilder words = new StringBuilder();
        for (TextRange range : Noting.ranges(editing.story(), key(editing))) {
            words.append(Leaves.at(editing.story().body(), range.start()).text(), range.from(), range.to());
        }
        return words.toString();
    }

    @Test
    void a_bare_caret_means_its_word() {
        assertEquals("dua", words(noted("satu dua tiga", 6, 6)));
        assertEquals("a  b", words(noted("a  b", 2, 2)));
    }

    @Test
    void a_text_without_a_word_has_no_note() {
        assertTrue(noted("", 0, 0).story().review().notes().isEmpty());
    }

    @Test
    void what_is_typed_inside_belongs_to_the_note_and_what_is_typed_beside_it_does_not() {
        Editing editing = noted("satu dua tiga", 5, 8);
        var block = editing.story().body().blocks().getFirst().id();
        for (int at : List.of(5, 7, 11)) {
            editing.select(Selection.caret(new Position(block, 0, at)));
            editing.apply(typing.insert(
                            editing.story(),
                            editing.selection(),
                            Marking.continued(editing.story(), editing.selection().head(), "x"))
                    .orElseThrow());
        }

        assertEquals("dxua", words(editing));
    }

    @Test
    void a_note_outlives_its_words_and_finds_them_again() {
        Editing editing = noted("satu dua tiga", 5, 8);
        editing.apply(Deleting.selected(editing.story(), editing.selection()).orElseThrow());

        assertEquals("", words(editing));
        assertEquals(List.of(REMARK), editing.story().review().notes().getFirst().remarks());
        editing.undo();
        assertEquals("dua", words(editing));
    }

    @Test
    void it_is_answered_resolved_opened_again_and_taken_out() {
        Editing editing = noted("satu dua tiga", 5, 8);
        String key = key(editing);

        Noting.resolve(editing.story(), key, true).ifPresent(editing::settle);
        assertTrue(editing.story().review().notes().getFirst().resolved());
        Noting.reply(editing.story(), key, REMARK).ifPresent(editing::settle);
        assertEquals(new Note(key, List.of(REMARK, REMARK), false), editing.story().review().notes().getFirst());
        Noting.remove(editing.story(), editing.selection(), key).ifPresent(editing::settle);

        assertTrue(editing.story().isSettled());
        assertEquals("satu dua tiga", editing.story().body().text());
    }

    @Property(tries = 100)
    void its_words_stay_its_words_whatever_is_done_around_them(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Editing editing = noted("kata dua kata", 5, 8);
        for (int i = 0; i < 40; i++) {
            var blocks = editing.story().body().blocks();
            var block = blocks.get(random.nextInt(blocks.size()));
            int at = random.nextInt(block.leaves().getFirst().length() + 1);
            var caret = Selection.caret(new Position(block.id(), 0, at));
            boolean inside = !Noting.at(editing.story(), caret.head()).isEmpty();
            if (inside) {
                continue;
            }
            editing.select(caret);
            var act = switch (random.nextInt(4)) {
                case 0 -> typing.insert(editing.story(), caret, id.redaksi.story.Inline.of("xy"));
                case 1 -> typing.enter(editing.story(), caret);
                case 2 -> typing.backspace(editing.story(), caret);
                default -> new Pasting(ids).paste(editing.story(), caret, new Clip(ids).paragraphs("p\nq"));
            };
            act.ifPresent(editing::apply);
        }

        assertEquals("dua", words(editing));
    }
}
