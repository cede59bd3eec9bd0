package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTheRecordTest {
    private static final OffTheRecord SECRET = new OffTheRecord();

    private static Paragraph paragraph(String id, Inline text) {
        return new Paragraph(new BlockId(id), text);
    }

    private static Story story(Block... blocks) {
        return Samples.story("Judul", "x").withBody(new Body(List.of(blocks)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Harga naik [kata Budi] pekan ini.|Harga naik pekan ini.",
        "Harga naik [kata Budi].|Harga naik.",
        "[Kata Budi] Harga naik.|Harga naik.",
        "Harga naik. [Kata Budi]|Harga naik.",
        "Harga[-nya] naik.|Harga naik.",
        "[Satu] dua [tiga] empat|dua empat",
    })
    void words_off_the_record_leave_no_gap(String written, String left) {
        Inline text = Inline.EMPTY;
        for (String piece : written.split("(?=\\[)|(?<=\\])")) {
            text = text.plus(piece.startsWith("[")
                    ? Inline.of(piece.substring(1, piece.length() - 1), SECRET)
                    : Inline.of(piece));
        }

        assertEquals(left, OnTheRecord.of(text).text());
    }

    @Test
    void what_is_wholly_off_the_record_goes_with_its_block_and_its_footnote() {
        Story written = story(
                paragraph("a", Inline.of("Terbuka", new Footnote("1"))),
                paragraph("b", Inline.of("Rahasia", SECRET, new Footnote("2"))),
                new ListBlock(new BlockId("c"), List.of(
                        new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("satu")),
                        new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("dua", SECRET)))),
                new Footnotes(new BlockId("d"), List.of(
                        new Footnotes.Note("1", Inline.of("pertama")), new Footnotes.Note("2", Inline.of("kedua")))));

        Story leaving = Reviewing.settled(written);

        assertFalse(written.isSettled());
        assertTrue(leaving.isSettled());
        assertEquals("Terbuka\nsatu\npertama", leaving.body().text().strip());
    }

    @Test
    void a_story_that_is_wholly_off_the_record_leaves_with_an_empty_body() {
        Story leaving = Reviewing.settled(story(paragraph("a", Inline.of("Rahasia", SECRET))));

        assertEquals("", leaving.body().text());
        assertTrue(leaving.isSettled());
    }

    @Test
    void who_is_hidden_does_not_leave_and_the_others_do() {
        var open = new Contributor("Dini", Contributor.Role.REPORTER);
        Story written = Samples.story("Judul", "x")
                .with(Field.CONTRIBUTORS, List.of(open, new Contributor("Sari", Contributor.Role.REPORTER, true)));

        assertEquals(List.of(open), Reviewing.settled(written).contributors());
    }

    @Test
    void the_mark_and_who_is_hidden_are_kept_in_the_story() throws Exception {
        Story written = story(paragraph("a", Inline.of("Rahasia", SECRET)))
                .with(Field.CONTRIBUTORS, List.of(new Contributor("Sari", Contributor.Role.EDITOR, true)));

        assertEquals(written, StoryJson.read(StoryJson.write(written)));
    }

    @Test
    void a_copy_for_others_is_without_it_and_one_among_ourselves_keeps_the_mark() {
        Inline text = Inline.of("Terbuka ").plus(Inline.of("rahasia", SECRET));
        Story written = story(paragraph("a", text));
        var all = new Selection(
                new Position(new BlockId("a"), 0, 0), new Position(new BlockId("a"), 0, text.length()));

        List<Block> copied = new Clip(Samples.ids()).copy(written, all);

        assertEquals(text, copied.getFirst().leaves().getFirst());
        assertEquals("Terbuka", Clip.text(copied));
    }

    @Test
    void what_is_typed_within_it_is_off_the_record_too() {
        Story written = story(paragraph("a", Inline.of("rahasia", SECRET)));

        Inline typed = Marking.continued(written, new Position(new BlockId("a"), 0, 3), "x");

        assertTrue(typed.everywhere(0, 1, SECRET));
    }
}
