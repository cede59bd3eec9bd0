package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.RefileStories.HeldBack;
import id.redaksi.app.RefileStories.Progress;
import id.redaksi.app.RefileStories.Stepped;
import id.redaksi.language.RuleChoices;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.TermChange;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many stories that are made ready at once go through the gate one by one. */
class ReadyTogetherTest {
    /** A thousand take some seconds more, and are no different. */
    private static final int MANY = 200;

    private static final Refiling READY = new Refiling(List.of(), List.of("siap"), false, null, Status.READY);

    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(5));

    @TempDir
    Path temporary;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private StoryId kept(String headline, String text) throws Exception {
        Story story = Samples.story(headline, text).withId(ids.story());
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story.id();
    }

    private Story now(StoryId id) throws Exception {
        return app.newsroom().stories().find(id).orElseThrow().story();
    }

    private long begin(List<StoryId> stories) throws Exception {
        var act = new ManyStoriesAct(READY, ManyStoriesAct.Which.NAMED, TermChange.NONE, Message.of("app.refile.act.bulk", stories.size()));
        return app.refileStories().begin(act, StoryWalk.of(stories));
    }

    private List<HeldBack> run(long key) throws Exception {
        List<HeldBack> held = new ArrayList<>();
        Stepped step;
        do {
            step = app.refileStories().step(key, Set.of());
            held.addAll(step.heldBack());
        } while (!step.isOver());
        return held;
    }

    @Test
    void what_a_rule_stops_is_named_with_its_reason_and_the_others_go_on() throws Exception {
        StoryId paid = kept("Iklan", "Tulisan ini konten bersponsor.");
        StoryId plain = kept("Biasa", "Isi berita.");
        StoryId gap = kept("Kurang TK", "Isi berita.");
        List<HeldBack> held = run(begin(List.of(paid, plain, gap)));

        assertEquals(List.of("Iklan", "Kurang TK"), held.stream().map(HeldBack::headline).sorted().toList());
        assertTrue(held.contains(new HeldBack("Iklan", Message.of("language.says.press-advertorial-label", "konten bersponsor", ""))));
        assertEquals(Status.READY, now(plain).workflow().status());
        for (StoryId stopped : List.of(paid, gap)) {
            assertEquals(Status.DRAFT, now(stopped).workflow().status());
            assertEquals(List.of("siap"), now(stopped).topics().tags(), "the rest of the act is done");
        }
    }

    @Test
    void without_the_rule_the_same_story_becomes_ready() throws Exception {
        app.use(app.settings().with(app.settings().checking().with(RuleChoices.NONE)));
        StoryId paid = kept("Iklan", "Tulisan ini konten bersponsor.");

        assertEquals(List.of(), run(begin(List.of(paid))));
        assertEquals(Status.READY, now(paid).workflow().status());
    }

    @Test
    void a_required_field_holds_where_the_newsroom_lets_it_stop() throws Exception {
        StoryId bare = kept("Tanpa kanal", "Isi berita.");
        StoryId ready = kept("Siap", "Isi berita.");
        app.newsroom().stories().save(now(ready).with(Field.STATUS, Status.READY), Revision.Kind.SAVED);
        app.use(app.settings().with(app.settings().checking().with(RuleChoices.USUAL.blocking("missing-required", true))));

        assertEquals(List.of("Tanpa kanal"), run(begin(List.of(bare, ready))).stream().map(HeldBack::headline).toList());
        assertEquals(Status.READY, now(ready).workflow().status(), "what is ready already is not asked again");
    }

    @Test
    void what_will_be_stopped_is_foreseen_also_as_it_stands_on_the_screen() throws Exception {
        StoryId paid = kept("Iklan", "Tulisan ini konten bersponsor.");
        StoryId plain = kept("Biasa", "Isi berita.");
        Foreseen seen = app.refileStories().foresee(
                StoryWalk.of(List.of(paid, plain)), READY, Map.of(plain, now(plain).with(Field.HEADLINE, "Biasa TK")), () -> true);

        assertEquals(2, seen.heldBack());
        assertEquals(0, seen.status());
        assertEquals(
                List.of("app.ready.toCome", "language.says.press-advertorial-label"),
                seen.heldBackFirst().stream().map(one -> one.why().key()).sorted().toList());
    }

    @Test
    void many_tell_how_far_they_are_and_all_come_back_with_one_undo() throws Exception {
        List<StoryId> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(kept("Berita " + i, i % 100 == 0 ? "Ini konten bersponsor." : "Isi berita."));
        }
        long key = begin(all);
        Stepped first = app.refileStories().step(key, Set.of());
        Progress begun = app.refileStories().progress(key);
        List<HeldBack> held = new ArrayList<>(first.heldBack());
        held.addAll(run(key));

        assertEquals(new Progress(first.looked(), MANY), begun);
        assertTrue(begun.done() < MANY);
        assertEquals(MANY / 100, held.size());
        assertEquals(Status.READY, now(all.get(1)).workflow().status());
        app.refileStories().back(key);
        run(key);
        for (StoryId id : all) {
            assertEquals(Status.DRAFT, now(id).workflow().status());
            assertFalse(now(id).topics().tags().contains("siap"));
        }
    }
}
