package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {
    /** A story whose blocks are told by letters: 2, 3 and 4 a heading of that level, p a paragraph, f footnotes. */
    private static Story story(String shape) {
        Ids ids = Samples.ids();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < shape.length(); i++) {
            char sign = shape.charAt(i);
            Inline text = Inline.of(Character.toString('a' + i));
            blocks.add(
                    switch (sign) {
                        case '2', '3', '4' -> new Heading(ids.block(), sign - '0', text);
                        case 'f' -> new Footnotes(ids.block(), List.of(new Footnotes.Note("f1", text)));
                        default -> new Paragraph(ids.block(), text);
                    });
        }
        return Story.blank(ids).withBody(new Body(blocks));
    }

    private static String order(Story story) {
        return story.body().text().replace("\n", "");
    }

    private static Editing editing(Story story) {
        return new Editing(story, Samples.CLOCK);
    }

    private static boolean move(Editing editing, int block, int by) {
        return Sections.move(
                        editing.story(),
                        editing.selection(),
                        editing.story().body().blocks().get(block).id(),
                        by)
                .map(editing::apply)
                .orElse(false);
    }

    @ParameterizedTest
    @CsvSource({
        // shape, block, by, order afterwards
        "p2p2pp, 1, 1, adefbc", //
        "p2p2pp, 3, -1, adefbc",
        "p2p3p2p, 1, 1, afgbcde",
        "2p3p3p2p, 4, -1, abefcdgh",
        "2p3p2p3p, 2, 1, abefcdgh",
        "2p3p2p, 2, 1, abefcd",
        "2p2p3p, 4, -1, abefcd",
        "2p2pf, 0, 1, cdabe",
        "2p2pf, 2, -1, cdabe",
        "2p4p3p2p, 2, 1, abefcdgh",
        "2pp, 1, 1, acb",
    })
    void a_section_goes_past_its_neighbour_with_all_that_is_in_it(String shape, int block, int by, String order) {
        Editing editing = editing(story(shape));

        assertTrue(move(editing, block, by));

        assertEquals(order, order(editing.story()));
    }

    @ParameterizedTest
    @CsvSource({"p2p, 1, -1", "p2p, 1, 1", "2p2pf, 2, 1", "2p, 0, -1"})
    void what_cannot_go_further_stays(String shape, int block, int by) {
        Editing editing = editing(story(shape));

        assertFalse(move(editing, block, by));
        assertFalse(editing.canUndo());
    }

    @Test
    void the_caret_goes_along_with_its_words() {
        Editing editing = editing(story("2p2p"));
        var caret = Selection.caret(new Position(editing.story().body().blocks().get(1).id(), 0, 1));
        editing.select(caret);

        move(editing, 0, 1);

        assertEquals(caret, editing.selection());
    }

    @Property
    void the_same_blocks_stand_in_another_order_and_one_undo_gives_the_story_back(
            @ForAll("shapes") String shape, @ForAll boolean up) {
        Story story = story(shape);
        for (int i = 0; i < shape.length(); i++) {
            Editing editing = editing(story);
            if (move(editing, i, up ? -1 : 1)) {
                List<Block> before = story.body().blocks();
                List<Block> after = editing.story().body().blocks();
                assertEquals(new HashSet<>(before), new HashSet<>(after));
                List<Block> section = section(before, i);
                assertEquals(section, after.stream().filter(section::contains).toList());
                assertEquals(
                        before.stream().filter(block -> !section.contains(block)).toList(),
                        after.stream().filter(block -> !section.contains(block)).toList());
                assertEquals(
                        section,
                        after.subList(after.indexOf(section.getFirst()), after.indexOf(section.getFirst()) + section.size()));
                assertEquals(shape.endsWith("f"), after.getLast() instanceof Footnotes);
                editing.undo();
                assertEquals(story, editing.story());
                assertFalse(editing.canUndo());
            }
        }
    }

    /** What a reader would say belongs to a heading. */
    private static List<Block> section(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Heading heading)) {
            return List.of(blocks.get(at));
        }
        int end = IntStream.range(at + 1, blocks.size())
                .filter(i -> blocks.get(i) instanceof Footnotes
                        || blocks.get(i) instanceof Heading next && next.level() <= heading.level())
                .findFirst()
                .orElse(blocks.size());
        return blocks.subList(at, end);
    }

    @Property
    void down_and_up_again_is_where_it_was(@ForAll("shapes") String shape) {
        Story story = story(shape);
        for (int i = 0; i < shape.length(); i++) {
            Editing editing = editing(story);
            var id = story.body().blocks().get(i).id();
            if (story.body().blocks().get(i) instanceof Heading && move(editing, i, 1)) {
                move(editing, editing.story().body().indexOf(id), -1);
                assertEquals(story, editing.story());
            }
        }
    }

    @Property
    void an_outline_that_is_renewed_is_that_of_the_new_body(
            @ForAll("shapes") String shape, @ForAll("shapes") String other, @ForAll int at) {
        Body before = story(shape).body();
        List<Block> blocks = new ArrayList<>(before.blocks());
        int from = Math.floorMod(at, blocks.size());
        Ids fresh = new Ids(Samples.CLOCK, new java.util.SplittableRandom(9));
        blocks.subList(from, Math.min(blocks.size(), from + 2)).clear();
        blocks.addAll(from, story(other).body().blocks().stream().map(block -> block.withId(fresh.block())).toList());
        Body now = new Body(blocks);

        assertEquals(Outline.of(now), Outline.renewed(Outline.of(before), before, now));
    }

    @Provide
    Arbitrary<String> shapes() {
        Arbitrary<String> blocks = Arbitraries.strings().withChars("2334ppp").ofMinLength(1).ofMaxLength(12);
        return Arbitraries.oneOf(blocks, blocks.map(shape -> shape + "f"));
    }

    @Test
    void the_outline_names_headings_boxes_tables_and_galleries() {
        Body body = Samples.oneOfEach().body();

        assertEquals(
                List.of("heading Subjudul", "gallery Satu", "infobox Duduk perkara", "table Sumber: BPS"),
                Outline.of(body).stream()
                        .map(entry -> entry.kind() + " " + entry.text())
                        .toList());
        assertEquals(-1, Outline.here(Outline.of(body), body, body.blocks().getFirst().id()));
        assertEquals(0, Outline.here(Outline.of(body), body, body.blocks().get(2).id()));
        assertEquals(3, Outline.here(Outline.of(body), body, body.blocks().getLast().id()));
    }
}
