package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.RefileStories.Stepped;
import id.redaksi.newsroom.Errand.State;
import id.redaksi.newsroom.Filing;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Term;
import id.redaksi.samples.Samples;
import id.redaksi.story.Assurance;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefileStoriesTest {
    private static final Ids IDS = new Ids(Samples.CLOCK, new SplittableRandom(11));

    @TempDir
    Path temporary;

    private Path folder;
    private App app;

    @BeforeEach
    void open() throws Exception {
        folder = temporary.resolve("redaksi");
        app = App.open(folder, Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story kept(String headline, String... tags) throws Exception {
        return kept(app, headline, tags);
    }

    private static Story kept(App app, String headline, String... tags) throws Exception {
        Story story = Samples.story(headline, "Satu dua.").withId(IDS.story()).with(Field.TAGS, List.of(tags));
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    private Story now(Story story) throws Exception {
        return app.newsroom().stories().find(story.id()).orElseThrow().story();
    }

    private List<String> tags(Story story) throws Exception {
        return now(story).topics().tags();
    }

    private static ManyStoriesAct act(Tags.Answer answer) {
        return assertInstanceOf(Tags.Answer.Do.class, answer).act();
    }

    private long begin(ManyStoriesAct act) throws Exception {
        return app.refileStories().begin(act, StoryWalk.of(List.of()));
    }

    /** Steps until nothing is left but what is open; the last step. */
    private static Stepped run(App app, long key, Set<StoryId> open) throws Exception {
        Stepped step = app.refileStories().step(key, open);
        while (!step.isOver() && !(step.changed().isEmpty() && !step.open().isEmpty())) {
            step = app.refileStories().step(key, open);
        }
        return step;
    }

    private Stepped run(long key) throws Exception {
        return run(app, key, Set.of());
    }

    private long done(Tags.Answer answer) throws Exception {
        long key = begin(act(answer));
        assertEquals(State.DONE, run(key).state());
        return key;
    }

    private void undone(long key) throws Exception {
        app.refileStories().back(key);
        assertEquals(State.OVER, run(key).state());
    }

    @Test
    void a_tag_is_merged_in_all_stories_at_the_place_where_it_stood_and_all_comes_back() throws Exception {
        Story one = kept("Satu", "Irak", "telegram", "Blokir");
        Story both = kept("Dua", "Telegram", "telegram");
        Story none = kept("Tiga", "Irak");

        long key = done(app.tags().merge(List.of("telegram"), "Telegram", true));

        assertEquals(List.of("Irak", "Telegram", "Blokir"), tags(one));
        assertEquals(List.of("Telegram"), tags(both));
        assertEquals(none, now(none));
        assertEquals(List.of("telegram"), app.newsroom().vocabulary().term("Telegram").synonyms());
        assertEquals(2, app.newsroom().vocabulary().stories("Telegram"));
        assertFalse(app.newsroom().vocabulary().has("telegram"));

        undone(key);
        assertEquals(one, now(one));
        assertEquals(both, now(both));
        assertEquals(Term.of("Telegram"), app.newsroom().vocabulary().term("Telegram"));
        assertTrue(app.newsroom().verify().isEmpty());
    }

    @Test
    void several_acts_are_taken_back_one_after_the_other_the_last_one_first() throws Exception {
        Story story = kept("Satu", "a1");
        long first = done(app.tags().edit("a1", Term.of("b1")));
        long second = done(app.tags().edit("b1", Term.of("c1")));
        assertEquals(second, app.refileStories().undoable().orElseThrow());

        undone(second);
        assertEquals(List.of("b1"), tags(story));
        assertEquals(first, app.refileStories().undoable().orElseThrow());
        undone(first);

        assertEquals(story, now(story));
        assertTrue(app.refileStories().undoable().isEmpty());
    }

    @Test
    void no_more_acts_are_kept_than_a_person_remembers() throws Exception {
        Story story = kept("Satu", "t0");
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            keys.add(done(app.tags().edit("t" + i, Term.of("t" + (i + 1)))));
        }
        int taken = 0;
        for (var last = app.refileStories().undoable(); last.isPresent(); last = app.refileStories().undoable()) {
            undone(last.get());
            taken++;
        }

        assertEquals(10, taken);
        assertEquals(List.of("t3"), tags(story));
    }

    @Test
    void what_was_edited_since_keeps_its_words_and_its_other_tags_are_left_and_named() throws Exception {
        Story written = kept("Ditulis", "a1");
        Story retagged = kept("Ditandai", "a1");
        long key = done(app.tags().edit("a1", Term.of("b1")));
        Story longer = now(written).with(Field.STANDFIRST, "Baru");
        app.newsroom().stories().save(longer, Revision.Kind.SAVED);
        Story other = now(retagged).with(Field.TAGS, List.of("b1", "c1"));
        app.newsroom().stories().save(other, Revision.Kind.SAVED);

        app.refileStories().back(key);
        Stepped step = app.refileStories().step(key, Set.of());

        assertEquals(List.of("Ditandai"), step.left());
        assertEquals(longer.with(Field.TAGS, List.of("a1")), now(written));
        assertEquals(other, now(retagged));
    }

    /** After each chunk the program dies; the newsroom that is opened next goes on with what was begun. */
    @Test
    void an_act_that_is_broken_off_after_any_chunk_goes_on_at_the_next_start() throws Exception {
        List<Story> all = new ArrayList<>();
        for (int i = 0; i < 3 * RefileStories.AT_ONCE + 5; i++) {
            all.add(kept("Berita " + i, "lama", "x" + i));
        }
        long key = begin(act(app.tags().edit("lama", new Term("baru", "", "Uraian", List.of()))));
        int starts = 0;
        for (Stepped step = reopened(key); !step.isOver(); step = reopened(key)) {
            starts++;
        }
        assertTrue(starts >= 4, "only " + starts);
        for (int i = 0; i < all.size(); i++) {
            assertEquals(List.of("baru", "x" + i), tags(all.get(i)));
        }
        assertEquals("Uraian", app.newsroom().vocabulary().term("baru").description());

        app.refileStories().back(key);
        Stepped step = reopened(key);
        while (!step.isOver()) {
            step = reopened(key);
        }
        for (Story story : all) {
            assertEquals(story, now(story));
        }
        assertFalse(app.newsroom().vocabulary().has("baru"));
        assertTrue(app.newsroom().verify().isEmpty());
    }

    /** Another program takes over what a killed one left: a copy of the folder as it stood at that moment. */
    private Stepped reopened(long key) throws Exception {
        app.close();
        app = App.open(folder, Samples.CLOCK);
        assertEquals(key, app.refileStories().unfinished().orElseThrow());
        return app.refileStories().step(key, Set.of());
    }

    @Test
    void an_act_that_is_cancelled_gives_back_what_it_has_changed() throws Exception {
        List<Story> all = new ArrayList<>();
        for (int i = 0; i < 2 * RefileStories.AT_ONCE; i++) {
            all.add(kept("Berita " + i, "lama"));
        }
        long key = begin(act(app.tags().delete("lama")));
        app.refileStories().step(key, Set.of());
        assertEquals(RefileStories.AT_ONCE, app.newsroom().vocabulary().stories("lama"));

        undone(key);
        for (Story story : all) {
            assertEquals(story, now(story));
        }
    }

    @Test
    void an_act_that_had_only_gathered_its_stories_is_forgotten() throws Exception {
        Story story = kept("Satu", "lama");
        long key = app.newsroom().errands().begin(ManyStoriesJson.write(act(app.tags().delete("lama"))));
        app.newsroom().errands().gatherTag(key, "lama");

        assertTrue(app.refileStories().unfinished().isEmpty());
        assertEquals(story, now(story));
        assertTrue(app.refileStories().undoable().isEmpty());
    }

    @Test
    void open_stories_are_left_to_their_window_and_the_act_waits_for_them() throws Exception {
        Story open = kept("Terbuka", "lama");
        Story closed = kept("Tertutup", "lama");
        long key = begin(act(app.tags().edit("lama", Term.of("baru"))));

        Stepped step = run(app, key, Set.of(open.id()));
        assertEquals(State.GOING, step.state());
        assertEquals(List.of(open.id()), step.open());
        assertEquals(List.of("baru"), tags(closed));
        assertEquals(List.of("lama"), tags(open));

        Filing before = Filing.of(open);
        Filing after = new Filing("", before.status(), List.of("baru"));
        app.refileStories().opening(key, open.id(), before, after);
        app.newsroom().stories().save(after.on(open), Revision.Kind.SAVED);
        app.refileStories().changed(key, open.id(), before, after);
        assertEquals(State.DONE, run(app, key, Set.of(open.id())).state());

        undone(key);
        assertEquals(open, now(open));
    }

    /** Before the window has said that it was saved: whether it was or not, the act comes to its end and goes back. */
    @Test
    void a_story_that_was_open_when_the_program_died_is_changed_and_comes_back() throws Exception {
        for (boolean saved : List.of(true, false)) {
            Story open = kept("Terbuka", "lama" + saved);
            long key = begin(act(app.tags().edit("lama" + saved, Term.of("baru" + saved))));
            Filing after = new Filing("", Filing.of(open).status(), List.of("baru" + saved));
            app.refileStories().opening(key, open.id(), Filing.of(open), after);
            if (saved) {
                app.newsroom().stories().save(after.on(open), Revision.Kind.SAVED);
            }
            assertEquals(State.DONE, run(key).state());
            assertEquals(List.of("baru" + saved), tags(open));
            undone(key);
            assertEquals(open, now(open));
        }
    }

    @Test
    void a_story_tagged_while_the_act_goes_on_is_changed_as_well() throws Exception {
        kept("Satu", "lama");
        long key = begin(act(app.tags().edit("lama", Term.of("baru"))));
        Story late = kept("Susulan", "lama");

        assertEquals(State.DONE, run(key).state());
        assertEquals(List.of("baru"), tags(late));
    }

    @Test
    void no_second_act_begins_while_one_goes_on() throws Exception {
        kept("Satu", "lama", "lain");
        begin(act(app.tags().delete("lama")));
        ManyStoriesAct other = act(app.tags().delete("lain"));
        assertThrows(NewsroomFailed.class, () -> begin(other));
    }

    @Test
    void many_stories_get_tags_a_channel_and_a_status_but_one_with_a_gap_does_not_become_ready() throws Exception {
        Story whole = kept("Utuh", "Irak");
        Story gap = Samples.story("Kurang TK", "Satu.").withId(IDS.story());
        app.newsroom().stories().save(gap, Revision.Kind.CREATED);
        var refiling = new Refiling(List.of("Irak"), List.of("Baru", "irak"), false, "Sport", Status.READY);
        var act = new ManyStoriesAct(
                refiling, ManyStoriesAct.Which.NAMED, id.redaksi.newsroom.TermChange.NONE, Message.of("app.refile.act.bulk", 2));

        long key = app.refileStories().begin(act, StoryWalk.of(List.of(whole.id(), gap.id())));
        Stepped step = app.refileStories().step(key, Set.of());

        assertEquals(List.of("Kurang TK"), step.heldBack().stream().map(RefileStories.HeldBack::headline).toList());
        assertEquals(new Filing("Sport", Status.READY, List.of("Baru", "irak")), Filing.of(now(whole)));
        assertEquals(new Filing("Sport", Status.DRAFT, List.of("Baru", "irak")), Filing.of(now(gap)));
        run(key);
        undone(key);
        assertEquals(whole, now(whole));
        assertEquals(gap, now(gap));
    }

    @Test
    void many_that_are_killed_keep_the_ground_that_was_said_once_and_one_killed_before_keeps_its_own() throws Exception {
        Story first = kept("Satu", "x");
        Story killed = Samples.story("Sudah batal", "Dua.").withId(IDS.story()).with(Field.STATUS, Status.KILLED);
        Story before = killed.with(Field.ANSWERS, killed.answers().assuring(Assurance.KILL_GROUND, "sara"));
        app.newsroom().stories().save(before, Revision.Kind.CREATED);
        var refiling = new Refiling(List.of(), List.of(), false, null, Status.KILLED, "child");
        var act = new ManyStoriesAct(
                refiling, ManyStoriesAct.Which.NAMED, id.redaksi.newsroom.TermChange.NONE, Message.of("app.refile.act.bulk", 2));
        long key = app.refileStories().begin(act, StoryWalk.of(List.of(first.id(), before.id())));
        run(key);

        assertEquals("child", now(first).answers().assured(Assurance.KILL_GROUND));
        assertEquals(before, now(before));
        assertEquals(refiling, ManyStoriesJson.read(ManyStoriesJson.write(act)).orElseThrow().refiling());
        undone(key);
        assertEquals(first, now(first));
    }

    @Test
    void what_an_act_is_can_be_read_again() throws Exception {
        kept("Satu", "lama");
        for (ManyStoriesAct act : List.of(
                act(app.tags().merge(List.of("lama", "usang"), "baru", true)),
                act(app.tags().delete("lama")),
                new ManyStoriesAct(
                        new Refiling(List.of(), List.of("a"), false, "", Status.REVIEW),
                        new ManyStoriesAct.Which(List.of(), List.of("Sport")),
                        id.redaksi.newsroom.TermChange.NONE,
                        Message.of("app.refile.act.bulk", 3L)))) {
            assertEquals(act.refiling(), ManyStoriesJson.read(ManyStoriesJson.write(act)).orElseThrow().refiling());
            assertEquals(act.terms(), ManyStoriesJson.read(ManyStoriesJson.write(act)).orElseThrow().terms());
            assertEquals(act.which(), ManyStoriesJson.read(ManyStoriesJson.write(act)).orElseThrow().which());
        }
        assertTrue(ManyStoriesJson.read("{\"status\": \"?\"}").isEmpty());
        assertTrue(ManyStoriesJson.read("no act").isEmpty());
    }

    /** The law of the act: done and taken back, every story is what it was, whatever tags were merged into which. */
    @Property(tries = 25)
    void a_merge_that_is_taken_back_leaves_every_story_as_it_was(@ForAll long seed) throws Exception {
        var random = new SplittableRandom(seed);
        Path own = Files.createTempDirectory("redaksi-merge");
        try (App app = App.open(own.resolve("redaksi"), Samples.CLOCK)) {
            Map<StoryId, Story> before = new HashMap<>();
            for (int i = 0; i < 12; i++) {
                List<String> tags = new ArrayList<>();
                for (int j = random.nextInt(5); j > 0; j--) {
                    tags.add("t" + random.nextInt(6));
                }
                Story story = kept(app, "Berita " + i, tags.stream().distinct().toArray(String[]::new));
                before.put(story.id(), story);
            }
            List<String> from = random.ints(1 + random.nextInt(4), 0, 6).mapToObj(i -> "t" + i).distinct().toList();
            Tags.Answer answer = app.tags().merge(from, "t" + random.nextInt(7), random.nextBoolean());
            if (answer instanceof Tags.Answer.Do found) {
                long key = app.refileStories().begin(found.act(), StoryWalk.of(List.of()));
                run(app, key, Set.of());
                for (String tag : found.act().refiling().going()) {
                    assertEquals(0, app.newsroom().vocabulary().stories(tag));
                }
                app.refileStories().back(key);
                run(app, key, Set.of());
            }
            for (Story story : before.values()) {
                assertEquals(story, app.newsroom().stories().find(story.id()).orElseThrow().story());
            }
        }
    }
}
