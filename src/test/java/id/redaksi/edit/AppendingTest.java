package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppendingTest {
    private static final String LABEL = "Gambar dibuat dengan AI.";

    private static Story story() {
        Story story = Samples.story("Judul", "Isi.");
        var blocks = new ArrayList<>(story.body().blocks());
        blocks.add(new Gallery(new BlockId("g"), List.of(figure("g1", "Satu."), figure("g2", ""))));
        return story.withBody(new Body(blocks)).with(Field.LEAD, figure("l", "Kota."));
    }

    private static Figure figure(String id, String caption) {
        return new Figure(new BlockId(id), Inline.of(caption), Inline.EMPTY, "", null);
    }

    private static Selection caret(Story story) {
        return Selection.caret(new Position(story.body().blocks().getFirst().id(), 0, 0));
    }

    private static Story done(Story story, TextPlace place) {
        var editing = new Editing(story, Samples.CLOCK);
        assertTrue(editing.apply(Appending.to(story, caret(story), place, LABEL).orElseThrow()));
        return editing.story();
    }

    @Test
    void a_sentence_stands_behind_what_a_caption_says() {
        Story story = story();
        assertEquals("Kota. " + LABEL, done(story, new TextPlace.InField(Field.LEAD, 0)).lead().caption().text());
        Gallery gallery = (Gallery) done(story, new TextPlace.InBlock(new BlockId("g"), 2)).body().blocks().getLast();
        assertEquals(LABEL, gallery.figures().get(1).caption().text());
        assertEquals("Satu.", gallery.figures().getFirst().caption().text());
    }

    @Test
    void nothing_is_done_where_the_text_is_no_more() {
        Story story = story();
        assertTrue(Appending.to(story, caret(story), new TextPlace.InBlock(new BlockId("weg"), 0), LABEL).isEmpty());
        assertTrue(Appending.to(story, caret(story), new TextPlace.InField(Field.TAGS, 0), LABEL).isEmpty());
    }
}
