package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Pointer.Kind;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PointersTest {
    private static final Ids IDS = new Ids(Samples.CLOCK, new SplittableRandom(99));
    private static final StoryId A = IDS.story();
    private static final StoryId B = IDS.story();
    private static final StoryId C = IDS.story();
    private static final Set<Kind> ALL = Set.of(Kind.values());

    private static Related entry(StoryId story, String headline) {
        return new Related("Techno", headline, "", SeenDate.NONE, story.value());
    }

    private static Link to(StoryId story) {
        return new Link(Pointer.ADDRESS + story.value());
    }

    /** A story of any shape that points to A in some places, and to C in some. */
    private static Story pointing(SplittableRandom random) {
        Story story = Samples.oneOfEach();
        for (int i = 0; i < 6; i++) {
            story = RandomSteps.fitting(story, random).apply(story).orElse(story);
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            List<Inline> leaves = new ArrayList<>();
            for (Inline leaf : block.leaves()) {
                int from = random.nextInt(leaf.length() + 1);
                int to = from + random.nextInt(leaf.length() - from + 1);
                leaves.add(random.nextBoolean() ? leaf.with(from, to, to(random.nextBoolean() ? A : C)) : leaf);
            }
            Block now = block.withLeaves(leaves);
            blocks.add(now instanceof RelatedBox box && random.nextBoolean()
                    ? box.withEntries(List.of(entry(C, "Berita C"), entry(A, "Berita A")))
                    : now);
        }
        Story made = story.withBody(new Body(blocks));
        return random.nextBoolean() ? made.with(Field.RELATED, List.of(entry(A, "Ditulis sendiri"), entry(C, "C"))) : made;
    }

    private static List<String> texts(Story story) {
        return story.body().blocks().stream().map(Block::text).toList();
    }

    @Property(tries = 300)
    void turning_pointers_and_turning_them_back_gives_the_story(@ForAll long seed) {
        Story story = pointing(new SplittableRandom(seed));
        Related a = entry(A, "Berita A");
        Related b = new Related("Global", "Berita B", "", SeenDate.NONE, B.value());

        Story turned = Pointers.turned(story, a, b, ALL);

        assertTrue(Pointer.from(turned).stream().noneMatch(pointer -> pointer.target().equals(A)));
        assertEquals(texts(story), texts(turned));
        Related back = new Related("Global", "Berita B", "", SeenDate.NONE, B.value());
        assertEquals(story, Pointers.turned(turned, back, a, ALL));
    }

    @Property(tries = 300)
    void taking_pointers_out_leaves_every_text_and_every_other_pointer(@ForAll long seed) {
        Story story = pointing(new SplittableRandom(seed));

        Story without = Pointers.without(story, A, ALL);

        assertEquals(
                Pointer.from(story).stream().filter(pointer -> !pointer.target().equals(A)).toList(),
                Pointer.from(without));
        assertEquals(texts(story), texts(without));
        assertEquals(story.with(Field.RELATED, List.of()).withBody(Body.EMPTY).headline(), without.headline());
        assertEquals(without, Pointers.without(without, A, ALL));
    }

    @Property(tries = 100)
    void a_story_that_points_elsewhere_stays_as_it_is(@ForAll long seed) {
        Story story = pointing(new SplittableRandom(seed));

        assertEquals(story, Pointers.without(story, B, ALL));
        assertEquals(story, Pointers.turned(story, entry(B, "Berita B"), entry(A, "Berita A"), ALL));
    }

    @Test
    void only_the_wanted_kinds_are_taken_out() {
        Ids ids = Samples.ids();
        var linked = new Paragraph(ids.block(), Inline.of("baca ini").with(0, 4, to(A)));
        var box = new RelatedBox(ids.block(), Inline.of("Baca juga"), List.of(entry(A, "A"), entry(C, "C")));
        Story story = Samples.story("Judul", "x")
                .withBody(new Body(List.of(linked, box)))
                .with(Field.RELATED, List.of(entry(A, "A")));

        Story without = Pointers.without(story, A, Set.of(Kind.BOX));

        assertEquals(linked, without.body().blocks().getFirst());
        assertEquals(box.withEntries(List.of(entry(C, "C"))), without.body().blocks().getLast());
        assertEquals(story.related(), without.related());
    }

    @Test
    void a_box_that_loses_its_last_entry_goes_unless_nothing_else_is_there() {
        Ids ids = Samples.ids();
        var box = new RelatedBox(ids.block(), Inline.of("Baca juga"), List.of(entry(A, "A")));
        var text = new Paragraph(ids.block(), Inline.of("teks"));
        Story both = Samples.story("Judul", "x").withBody(new Body(List.of(text, box)));
        Story alone = Samples.story("Judul", "x").withBody(new Body(List.of(box)));

        assertEquals(List.of(text), Pointers.without(both, A, ALL).body().blocks());
        assertEquals(List.of(box.withEntries(List.of())), Pointers.without(alone, A, ALL).body().blocks());
    }

    @Test
    void no_list_names_the_other_story_twice_and_own_words_stay() {
        Story story = Samples.story("Judul", "x")
                .with(Field.RELATED, List.of(entry(A, "Berita A"), entry(C, "C"), entry(A, "Kata sendiri")));

        List<Related> turned = Pointers.turned(story, entry(A, "Berita A"), entry(B, "Berita B"), ALL).related();

        assertEquals(List.of(entry(B, "Berita B"), entry(C, "C")), turned);
        Story own = story.with(Field.RELATED, List.of(entry(A, "Kata sendiri")));
        assertEquals(
                List.of(entry(B, "Kata sendiri")),
                Pointers.turned(own, entry(A, "Berita A"), entry(B, "Berita B"), ALL).related());
    }

    @Test
    void a_link_in_the_caption_of_the_lead_photo_counts_as_text() {
        Story plain = Samples.story("Judul", "x");
        Story story = plain.with(
                Field.LEAD, plain.lead().withLeaves(List.of(Inline.of("takarir", to(A)), Inline.EMPTY)));

        Story without = Pointers.without(story, A, Set.of(Kind.TEXT));

        assertEquals(Inline.of("takarir"), without.lead().caption());
        assertEquals(story, Pointers.without(story, A, Set.of(Kind.BOX, Kind.RELATED)));
    }
}
