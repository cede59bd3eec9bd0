package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Consequences.Touch;
import id.redaksi.app.LinkableNames.Offer;
import id.redaksi.archive.RelatedStory;
import id.redaksi.newsroom.KnownName.What;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryLinksTest {
    private static final Ids IDS = Samples.ids();
    private static RelatedStory near(StoryId id) {
        return new RelatedStory(id, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @TempDir
    static Path folder;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi-" + System.nanoTime()), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static Story story(String headline, String... paragraphs) {
        return Samples.story(headline, paragraphs).withId(IDS.story());
    }

    private Story kept(Story story) throws Exception {
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    private static Story linking(String headline, Story target) {
        Block text = new Paragraph(
                Samples.ids().block(), Inline.of("Lihat ini.").with(6, 9, new Link(Pointer.ADDRESS + target.id().value())));
        return story(headline, "x").withBody(new Body(List.of(text)));
    }

    private static Story relating(Story story, Story target) {
        return story.with(Field.RELATED, List.of(RelatedStories.entry(target)));
    }

    @Test
    void dead_targets_are_marked() throws Exception {
        Story there = kept(story("Ada", "x"));
        Story killed = kept(story("Batal", "x").with(Field.STATUS, Workflow.Status.KILLED));
        Story erased = story("Hilang", "x");
        Story pointing = story("Penunjuk", "x")
                .with(Field.RELATED, List.of(
                        RelatedStories.entry(there), RelatedStories.entry(killed), RelatedStories.entry(erased)));

        List<StoryLinks.Target> targets = app.storyLinks().from(pointing);

        assertEquals(
                List.of(StoryLinks.State.THERE, StoryLinks.State.KILLED, StoryLinks.State.GONE),
                targets.stream().map(StoryLinks.Target::state).toList());
        assertEquals(List.of("Ada", "Batal", "Hilang"), targets.stream().map(StoryLinks.Target::headline).toList());
    }

    @Test
    void what_is_touched_is_seen_as_it_stands_on_the_screen() throws Exception {
        Story target = kept(story("Sasaran", "x"));
        Story closed = kept(relating(linking("Tertutup", target), target));
        Story open = kept(linking("Terbuka", target));
        Story unlinked = story("Terbuka", "x").withId(open.id());
        Story fresh = relating(story("Baru", "x"), target);

        Consequences touched = app.consequences(target.id(), List.of(unlinked, fresh, target));

        assertEquals(
                Set.of(
                        new Touch(closed.id(), "Tertutup", Workflow.Status.DRAFT, Pointer.Kind.TEXT),
                        new Touch(closed.id(), "Tertutup", Workflow.Status.DRAFT, Pointer.Kind.RELATED),
                        new Touch(fresh.id(), "Baru", Workflow.Status.DRAFT, Pointer.Kind.RELATED)),
                Set.copyOf(touched.touches()));
        assertEquals(2, touched.stories());
        assertFalse(touched.more() || touched.isNothing());
    }

    @Test
    void a_story_is_unknown_until_it_is_pointed_to_or_leaves_the_house() throws Exception {
        Story target = kept(story("Sasaran", "x"));
        assertTrue(app.storyLinks().isUnknown(target.id()));

        app.newsroom().stories().save(target.with(Field.STANDFIRST, "t"), Revision.Kind.EXPORTED);
        assertFalse(app.storyLinks().isUnknown(target.id()));
        Story other = kept(story("Lain", "x"));
        kept(linking("Penunjuk", other));
        assertFalse(app.storyLinks().isUnknown(other.id()));
    }

    @Test
    void names_in_the_text_are_offered_unless_they_are_linked() throws Exception {
        kept(story("Arsip", "x")
                .with(Field.PEOPLE, List.of("Haider al-Yasiri", "Palu Arit"))
                .with(Field.PLACES, List.of("Irak", "Palu"))
                .with(Field.TAGS, List.of("Telegram", "Irak", "harga beras")));
        Story story = story("Baru", "Haider al-Yasiri di Irak memakai palu.", "Telegram dan Harga Beras.");
        Block linked = new Paragraph(
                IDS.block(), Inline.of("Telegram").with(0, 8, new Link("redaksi:tag/Telegram")));
        List<Block> blocks = new java.util.ArrayList<>(story.body().blocks());
        blocks.add(linked);

        List<Offer> offers = app.linkableNames().in(story.withBody(new Body(blocks)), () -> true);

        assertEquals(
                List.of("Haider al-Yasiri", "Irak", "harga beras"), offers.stream().map(Offer::name).toList());
        assertEquals(
                List.of(What.PERSON, What.PLACE, What.TAG), offers.stream().map(Offer::what).toList());
        assertEquals("redaksi:place/Irak", offers.get(1).address());
        assertEquals("Harga Beras", offers.getLast().words().found());
        assertEquals(List.of(), app.linkableNames().in(story, () -> false));
    }

    @Test
    void a_headline_in_the_text_is_offered_and_the_names_in_it_are_not() throws Exception {
        Story archived = kept(story("Irak Buka Blokir Telegram", "x").with(Field.PLACES, List.of("Irak")));
        Story killed = kept(story("Kabar Yang Batal Terbit", "x").with(Field.STATUS, Workflow.Status.KILLED));
        Story story = story("Baru", "Dalam “Irak buka blokir Telegram” dan “Kabar Yang Batal Terbit”.");
        var names = new LinkableNames(
                app.newsroom().stories().links(),
                _ -> List.copyOf(app.newsroom().stories().links().stories(List.of(archived.id(), killed.id())).values()));

        List<Offer> offers = names.in(story, () -> true);

        assertEquals(List.of(Pointer.ADDRESS + archived.id().value()), offers.stream().map(Offer::address).toList());
        assertEquals("Irak buka blokir Telegram", offers.getFirst().words().found());
    }

    @Test
    void killed_and_nameless_stories_are_never_suggested_and_embargoed_ones_are_marked() throws Exception {
        Story good = kept(story("Baik", "x"));
        Story embargoed = kept(story("Embargo", "x")
                .with(Field.TIMES, new Workflow.Times(null, "2026-12-24T06:00:00+07:00", null, null)));
        Story killed = kept(story("Batal", "x").with(Field.STATUS, Workflow.Status.KILLED));
        Story nameless = kept(story("", "x"));
        Story erased = story("Hilang", "x");
        Story self = kept(story("Sendiri", "x"));
        List<RelatedStory> near = List.of(killed, good, nameless, erased, self, embargoed, good).stream()
                .map(one -> near(one.id()))
                .toList();
        var related = new RelatedStories(app.newsroom(), (_, _, _) -> near);

        List<RelatedStories.Suggestion> suggested = related.to(self, 5, () -> true);

        assertEquals(
                List.of("Baik", "Embargo"),
                suggested.stream().map(one -> one.entry().headline()).toList());
        assertEquals(
                List.of(false, true), suggested.stream().map(RelatedStories.Suggestion::embargo).toList());
    }

    @Test
    void several_stories_are_changed_as_one_act_and_given_back() throws Exception {
        Story one = kept(story("Satu", "x"));
        Story two = kept(story("Dua", "x"));
        Story gone = story("Hilang", "x");
        List<ChangeStories.Wish> wishes = List.of(one, two, gone).stream()
                .map(story -> new ChangeStories.Wish(
                        story.id(), story.headline(), now -> now.with(Field.STANDFIRST, "Baru")))
                .toList();

        ChangeStories.Done done = app.changeStories().run(wishes);

        assertEquals(2, done.changed().size());
        assertEquals(List.of("Hilang"), done.left());
        Story edited = two.with(Field.STANDFIRST, "Disunting lagi");
        app.newsroom().stories().save(edited, Revision.Kind.SAVED);
        ChangeStories.Done back = app.changeStories().back(done.changed());
        assertEquals(List.of("Dua"), back.left());
        assertEquals(one, app.newsroom().stories().find(one.id()).orElseThrow().story());
        assertEquals(edited, app.newsroom().stories().find(two.id()).orElseThrow().story());
    }

    @Test
    void killing_many_says_beforehand_to_which_of_them_others_point() throws Exception {
        Story pointed = kept(story("Sasaran", "x"));
        Story free = kept(story("Bebas", "x"));
        Story already = kept(story("Sudah batal", "x").with(Field.STATUS, Workflow.Status.KILLED));
        kept(story("Penunjuk", "x").with(Field.RELATED, List.of(
                RelatedStories.entry(pointed), RelatedStories.entry(already))));
        var walk = List.of(pointed.id(), free.id(), already.id());

        Foreseen killed = app.refileStories().foresee(
                StoryWalk.of(walk),
                new Refiling(List.of(), List.of(), false, null, Workflow.Status.KILLED),
                java.util.Map.of(),
                () -> true);
        Foreseen archived = app.refileStories().foresee(
                StoryWalk.of(walk),
                new Refiling(List.of(), List.of(), false, null, Workflow.Status.ARCHIVED),
                java.util.Map.of(),
                () -> true);

        assertEquals(List.of("Sasaran"), killed.killed().names());
        assertEquals(List.of(1, 0), List.of(killed.killed().pointed(), archived.killed().pointed()));
    }
}
