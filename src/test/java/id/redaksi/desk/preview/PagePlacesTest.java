package id.redaksi.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.desk.session.Caret;
import id.redaksi.edit.TextPlace;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.jsoup.nodes.Element;

class PagePlacesTest {
    private static Optional<Caret> caret(Story story, String key, String printed) {
        int at = printed.indexOf('|');
        return PagePlaces.caret(story, new PagePoint(key, printed.replace("|", ""), at));
    }

    private static String first(Story story) {
        return story.body().blocks().getFirst().id().value();
    }

    private static Caret inBlock(Story story, int part, int offset) {
        return new Caret(new TextPlace.InBlock(story.body().blocks().getFirst().id(), part), offset);
    }

    @Test
    void a_dateline_before_the_text_is_stepped_over() {
        Story story = Samples.story("Judul", "Harga naik");

        assertEquals(Optional.of(inBlock(story, 0, 5)), caret(story, first(story), "JAKARTA, iNews.id - Harga| naik"));
    }

    @Test
    void a_point_in_the_dateline_is_the_start_of_the_text() {
        Story story = Samples.story("Judul", "Harga naik");

        assertEquals(Optional.of(inBlock(story, 0, 0)), caret(story, first(story), "JAKA|RTA - Harga naik"));
    }

    @Test
    void a_suggested_text_counts_though_it_is_not_printed() {
        Story story = Samples.story("Judul", "Harga naik");
        Inline text = Inline.of("Harga cabai naik").with(6, 12, new Insertion(Samples.SARI));
        Block block = story.body().blocks().getFirst().withLeaves(List.of(text));
        Story suggested = story.withBody(story.body().with(0, block));

        assertEquals(Optional.of(inBlock(suggested, 0, 14)), caret(suggested, first(story), "Harga na|ik"));
    }

    @Test
    void of_a_photo_caption_and_credit_are_told_apart() {
        Story story = Samples.oneOfEach();

        assertEquals(
                Optional.of(new Caret(new TextPlace.InField(Field.LEAD, 1), 4)),
                caret(story, "lead", "Takarir (Foto: Foto| A)"));
        assertEquals(
                Optional.of(new Caret(new TextPlace.InField(Field.LEAD, 0), 3)),
                caret(story, "lead", "Tak|arir (Foto: Foto A)"));
    }

    @Test
    void items_that_say_the_same_are_counted_through() {
        Story story = Samples.story("Judul", "x");
        var list = new ListBlock(
                story.body().blocks().getFirst().id(),
                List.of(
                        new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("sama")),
                        new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("sama"))));
        Story listed = story.withBody(new id.redaksi.story.Body(List.of(list)));

        assertEquals(Optional.of(inBlock(listed, 1, 2)), caret(listed, first(listed), "samasa|ma"));
    }

    @Test
    void what_is_no_text_of_the_story_leads_nowhere() {
        Story story = Samples.story("Judul", "x");

        assertEquals(Optional.empty(), caret(story, "latest", "Berita |lain"));
        assertEquals(Optional.empty(), caret(story, "not an id!", "|"));
    }

    @Test
    void each_place_of_each_block_is_found_again_in_what_is_printed() {
        Story story = Samples.oneOfEachSettled();
        PageDocument page = Rendered.page(story);
        for (Block block : story.body().blocks()) {
            Element part = page.document().selectFirst("[data-key=" + block.id().value() + "]");
            part.select("sup.reference, [role=doc-backlink]").remove();
            part.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\n")));
            String printed = part.wholeText();
            int from = 0;
            for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
                String text = block.leaves().get(leaf).text();
                int start = text.isEmpty() ? -1 : printed.indexOf(text, from);
                if (start >= 0) {
                    from = start + text.length();
                    var point = new PagePoint(block.id().value(), printed, start + 1);
                    assertEquals(
                            Optional.of(new Caret(new TextPlace.InBlock(block.id(), leaf), 1)),
                            PagePlaces.caret(story, point),
                            block.kind() + " " + leaf);
                }
            }
        }
    }

    @Test
    void a_paragraph_without_text_has_its_start() {
        Story story = Samples.story("Judul", "");

        assertEquals(Optional.of(inBlock(story, 0, 0)), caret(story, first(story), "|"));
    }
}
