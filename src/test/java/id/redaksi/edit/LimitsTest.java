package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.edit.Decorations.Decoration;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Limits, and what runs over them. */
class LimitsTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    private final Ids ids = Samples.ids();

    private static Limits with(LimitedText text, String channel, int limit) {
        return Limits.USUAL.with(text, channel, OptionalInt.of(limit));
    }

    private Figure figure(String caption) {
        return new Figure(ids.block(), Inline.of(caption), Inline.of("Kredit yang sangat panjang sekali"), "", null);
    }

    private Table table(String caption) {
        Table empty = Table.empty(ids.block(), 1, 2);
        return empty.withLeaves(List.of(Inline.of("sel yang panjang"), Inline.EMPTY, Inline.of(caption)));
    }

    @Test
    void a_channel_has_its_own_limits_then_those_of_all_then_the_usual() {
        Limits limits = with(LimitedText.HEADLINE, Limits.ALL, 65).with(LimitedText.HEADLINE, "Sport", OptionalInt.of(60));

        assertEquals(60, limits.of(LimitedText.HEADLINE, "Sport"));
        assertEquals(65, limits.of(LimitedText.HEADLINE, "Techno"));
        assertEquals(65, limits.of(LimitedText.HEADLINE, ""));
        assertEquals(LimitedText.PUSH.usual(), limits.of(LimitedText.PUSH, "Sport"));
    }

    @Test
    void what_is_taken_back_is_as_usual_again() {
        Limits limits = with(LimitedText.HEADLINE, "Sport", 60).with(LimitedText.HEADLINE, "Sport", OptionalInt.empty());

        assertEquals(Limits.USUAL, limits);
    }

    @Test
    void no_limit_is_nothing_or_beyond_all_bounds() {
        for (int wrong : new int[] {0, -1, Limits.MOST + 1}) {
            assertThrows(IllegalArgumentException.class, () -> with(LimitedText.HEADLINE, "", wrong));
        }
    }

    @Test
    void every_limited_text_has_a_name_in_both_languages_and_is_found_by_its_key() {
        for (LimitedText text : LimitedText.values()) {
            assertEquals(text, LimitedText.named(text.key()).orElseThrow());
            for (Wording wording : List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH))) {
                assertNotSame(text.called().key(), wording.text(text.called()));
            }
        }
    }

    @Test
    void titles_captions_and_texts_for_other_places_run_over() {
        Story story = Samples.story("Judul dengan banyak kata", "Tubuh berita yang tidak dibatasi")
                .with(Field.STANDFIRST, "pas sekali")
                .with(Field.PUSH, "Notifikasi panjang");
        story = story.with(Field.LEAD, figure("Keterangan utama").withId(story.lead().id()));
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.add(figure("pendek"));
        blocks.add(new Gallery(ids.block(), List.of(figure("sedikit"), figure("Keterangan galeri"))));
        blocks.add(table("Sumber: semua orang"));
        Limits limits = Limits.USUAL;
        for (LimitedText text : LimitedText.values()) {
            limits = limits.with(text, Limits.ALL, OptionalInt.of(10));
        }

        List<Overruns.Overrun> over = Overruns.in(story.withBody(new Body(blocks)), limits);

        Wording wording = Wording.of(Wording.INDONESIAN);
        assertEquals(
                List.of(
                        "Judul 24",
                        "Keterangan foto utama 16",
                        "Keterangan foto ke-3 dalam tubuh berita 17",
                        "Keterangan tabel ke-1 19",
                        "Notifikasi push 18"),
                over.stream().map(one -> wording.text(one.text()) + " " + one.length()).toList());
    }

    @Test
    void the_channel_of_the_story_decides() {
        Limits limits = with(LimitedText.HEADLINE, "Sport", 5);
        Story story = Samples.story("Judul!", "");

        assertEquals(0, Overruns.in(story, limits).size());
        assertEquals(1, Overruns.in(story.with(Field.CHANNEL, "Sport"), limits).size());
    }

    @Test
    void what_a_reader_sees_is_counted() {
        Limits limits = with(LimitedText.HEADLINE, Limits.ALL, 3);

        assertEquals(0, Overruns.in(Samples.story("ab" + FAMILY, ""), limits).size());
        assertEquals(4, Overruns.in(Samples.story("ab" + FAMILY + "c", ""), limits).getFirst().length());
    }

    @Test
    void captions_are_marked_from_the_first_character_over() {
        Figure figure = figure("ab" + FAMILY + FAMILY);
        var gallery = new Gallery(ids.block(), List.of(figure("abc"), figure("abcde")));
        Table table = table("abcd");
        var body = new Body(List.of(new Paragraph(ids.block(), Inline.of("abcdefgh")), figure, gallery, table));

        Decorations marks = CaptionMarks.over(3);

        assertEquals(List.of(), marks.on(body.blocks().getFirst()));
        assertEquals(
                List.of(new Decoration(0, 2 + FAMILY.length(), 2 + 2 * FAMILY.length(), Decorations.Kind.OVER_LIMIT)),
                marks.on(figure));
        assertEquals(List.of(new Decoration(2, 3, 5, Decorations.Kind.OVER_LIMIT)), marks.on(gallery));
        assertEquals(List.of(new Decoration(2, 3, 4, Decorations.Kind.OVER_LIMIT)), marks.on(table));
    }

    @Test
    void a_caption_is_measured_once_and_anew_when_it_changes() {
        Figure figure = figure("abcdef");
        Decorations marks = CaptionMarks.over(3);

        assertSame(marks.on(figure), marks.on(figure));
        assertEquals(List.of(), marks.on(figure.withLeaves(List.of(Inline.of("abc"), figure.credit()))));
        for (int i = 0; i < 1_000; i++) {
            marks.on(figure("abcde"));
        }
        assertEquals(1, marks.on(figure).size());
    }

    @Test
    void marks_of_two_sources_are_shown_together() {
        Figure figure = figure("abcdef");
        var body = new Body(List.of(figure));
        Decorations over = CaptionMarks.over(3);
        Decorations found = Decorations.of(
                List.of(new TextRange(figure.id(), 0, 0, 1)), body::find, _ -> Decorations.Kind.FOUND);

        assertEquals(2, over.and(found).on(figure).size());
        assertEquals(over.on(figure), over.and(Decorations.NONE).on(figure));
        assertEquals(Map.of(), Limits.USUAL.set());
    }
}
