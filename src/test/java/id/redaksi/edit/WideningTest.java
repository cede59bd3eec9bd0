package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.edit.Widening.Unit;
import id.redaksi.samples.Samples;
import id.redaksi.story.Body;
import id.redaksi.story.Divider;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class WideningTest {
    private final Widening widening = new Widening();
    private final Story story = Samples.story("Judul", "Satu kata. Menurut dr. Budi, dua.", "Alinea lain.");

    private Position at(int block, int offset) {
        return new Position(story.body().blocks().get(block).id(), 0, offset);
    }

    private String text(Selection selection) {
        return Clip.text(new Clip(Samples.ids()).copy(story, selection));
    }

    @Test
    void it_grows_from_the_caret_to_everything_and_goes_back_the_same_way() {
        List<String> seen = new java.util.ArrayList<>();
        Selection selection = Selection.caret(at(0, 21));
        for (int i = 0; i < 4; i++) {
            selection = widening.wider(story, selection);
            seen.add(text(selection));
        }
        assertEquals(
                List.of(
                        "dr",
                        "Menurut dr. Budi, dua.",
                        "Satu kata. Menurut dr. Budi, dua.",
                        "Satu kata. Menurut dr. Budi, dua.\nAlinea lain."),
                seen);
        assertEquals(selection, widening.wider(story, selection));
        for (String wanted : List.of("Satu kata. Menurut dr. Budi, dua.", "Menurut dr. Budi, dua.", "dr")) {
            selection = widening.narrower(story, selection);
            assertEquals(wanted, text(selection));
        }
        assertEquals(Selection.caret(at(0, 21)), widening.narrower(story, selection));
    }

    @Test
    void a_selection_made_otherwise_shrinks_by_units() {
        Selection selection = new Selection(at(1, 12), at(0, 0));
        selection = widening.narrower(story, selection);
        assertEquals("Satu kata. Menurut dr. Budi, dua.", text(selection));
        selection = widening.narrower(story, selection);
        assertEquals("Satu kata.", text(selection));
        selection = widening.narrower(story, selection);
        assertEquals("Satu", text(selection));
        assertEquals(Selection.caret(at(0, 0)), widening.narrower(story, selection));
    }

    @Test
    void a_cell_comes_before_its_table() {
        Ids ids = Samples.ids();
        var table = Table.of(ids.block(), true, List.of(List.of(Inline.of("satu dua"), Inline.of("b"))));
        Story own = Story.blank(ids).withBody(new Body(List.of(table, new Divider(ids.block()))));
        var place = new Position(table.id(), 0, 1);

        Selection word = widening.wider(own, Selection.caret(place));
        Selection cell = widening.wider(own, word);
        Selection all = widening.wider(own, cell);

        assertEquals(new Selection(new Position(table.id(), 0, 0), new Position(table.id(), 0, 4)), word);
        assertEquals(new Selection(new Position(table.id(), 0, 0), new Position(table.id(), 0, 8)), cell);
        assertEquals(new Selection(new Position(table.id(), 0, 0), new Position(table.id(), 2, 0)), all);
    }

    @Test
    void a_drag_by_word_takes_both_ends_whole() {
        assertEquals("kata. Menurut", text(Widening.between(story, at(0, 6), at(0, 14), Unit.WORD)));
        Selection back = Widening.between(story, at(0, 14), at(0, 6), Unit.WORD);
        assertEquals("kata. Menurut", text(back));
        assertEquals(at(0, 5), back.head());
    }
}
