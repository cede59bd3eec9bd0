package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Search;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Stories;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaceInStoriesTest {
    private static final Search IRAK = new Search("irak", false, false, false);
    private static final Ids IDS = Samples.ids();

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

    private Story now(Story story) throws Exception {
        return app.newsroom().stories().find(story.id()).orElseThrow().story();
    }

    private static FindInStories.Question question(Search search) throws BadSearch {
        return new FindInStories.Question(new Finder(search), (_, _) -> Message.of("desk.body"), () -> true);
    }

    private List<FindInStories.Found> found(Search search, Map<StoryId, Story> open, int most) throws Exception {
        return app.findInStories().in(app.findInStories().all().next(10_000), open, question(search), most).found();
    }

    private List<ReplaceInStories.Chosen> chosen(Search search) throws Exception {
        return found(search, Map.of(), 1000).stream()
                .map(one -> new ReplaceInStories.Chosen(one.story(), one.headline(), one.lines()))
                .toList();
    }

    @Test
    void stories_are_searched_the_last_changed_first_as_they_are_on_the_screen() throws Exception {
        Story first = kept(story("Irak", "Irak dan Irak"));
        Story second = kept(story("Lain", "Kabar dari Irak"));
        kept(story("Tanpa", "apa pun"));
        Map<StoryId, Story> open = new HashMap<>();
        open.put(first.id(), first.with(Field.HEADLINE, "Iran"));

        var found = found(IRAK, open, 1000);

        assertEquals(List.of(second.id(), first.id()), found.stream().map(FindInStories.Found::story).toList());
        assertEquals(List.of(1, 2), found.stream().map(one -> one.lines().size()).toList());
        assertEquals("Kabar dari ", found.getFirst().lines().getFirst().words().before());
    }

    @Test
    void no_more_hits_are_kept_than_are_wanted() throws Exception {
        kept(story("Irak", "Irak ".repeat(50)));
        kept(story("Irak", "Irak ".repeat(50)));

        var found = found(IRAK, Map.of(), 70);

        assertEquals(List.of(51, 19), found.stream().map(one -> one.lines().size()).toList());
    }

    @Test
    void an_answer_nobody_wants_any_more_is_not_worked_out() throws Exception {
        for (int i = 0; i < 5; i++) {
            kept(story("Irak", "Irak"));
        }
        var left = new AtomicInteger(2);
        var question = new FindInStories.Question(
                new Finder(IRAK), (_, _) -> Message.of("desk.body"), () -> left.getAndDecrement() > 0);

        assertEquals(2, app.findInStories().in(app.findInStories().all().next(10_000), Map.of(), question, 1000).found().size());
    }

    @Test
    void a_search_without_end_is_given_up() throws Exception {
        kept(story("J", "a".repeat(5_000) + "!"));

        assertThrows(BadSearch.class, () -> found(new Search("(a|aa)+$", true, false, true), Map.of(), 1000));
    }

    @Test
    void chosen_hits_are_replaced_and_nothing_else() throws Exception {
        Story first = kept(story("Irak 1", "Irak dan Irak"));
        Story second = kept(story("Irak 2", "Irak"));
        List<ReplaceInStories.Chosen> all = chosen(IRAK);
        var one = all.getLast();
        var ticked = new ReplaceInStories.Chosen(one.story(), one.headline(), one.lines().subList(1, 2));

        var done = app.replaceInStories().run(List.of(ticked), new ReplaceInStories.Wish(IRAK, "Iran"));

        assertEquals(1, done.changed().size());
        assertEquals(List.of(), done.left());
        assertEquals("Irak 1", now(first).headline());
        assertEquals("Iran dan Irak", now(first).body().text());
        assertEquals(second, now(second));
    }

    @Test
    void groups_of_an_expression_are_put_in_everywhere() throws Exception {
        Story story = kept(story("Pada 13-8-2026", "Sejak 1-2-2025"));
        var dates = new Search("(\\d+)-(\\d+)-(?<tahun>\\d+)", true, false, true);

        app.replaceInStories().run(chosen(dates), new ReplaceInStories.Wish(dates, "${tahun}/$2/$1"));

        assertEquals("Pada 2026/8/13", now(story).headline());
        assertEquals("Sejak 2025/2/1", now(story).body().text());
    }

    @Test
    void a_story_that_has_become_something_else_is_left_and_named() throws Exception {
        Story first = kept(story("Pertama", "Irak"));
        Story second = kept(story("Kedua", "Irak"));
        List<ReplaceInStories.Chosen> chosen = chosen(IRAK);
        Story other = first.with(Field.HEADLINE, "Baru").withBody(story("", "Kini Irak").body());
        app.newsroom().stories().save(other, Revision.Kind.SAVED);

        var done = app.replaceInStories().run(chosen, new ReplaceInStories.Wish(IRAK, "Iran"));

        assertEquals(List.of("Pertama"), done.left());
        assertEquals(other, now(first));
        assertEquals("Iran", now(second).body().text());
    }

    @Test
    void a_story_that_changed_elsewhere_is_looked_at_again_and_replaced() throws Exception {
        Story story = kept(story("Pertama", "Irak"));
        List<ReplaceInStories.Chosen> chosen = chosen(IRAK);
        app.newsroom().stories().save(story.with(Field.EDITORS_NOTE, "Sudah dicek"), Revision.Kind.SAVED);

        app.replaceInStories().run(chosen, new ReplaceInStories.Wish(IRAK, "Iran"));

        assertEquals("Iran", now(story).body().text());
        assertEquals("Sudah dicek", now(story).workflow().editorsNote());
    }

    @Test
    void a_story_saved_in_between_is_not_overwritten() throws Exception {
        Story story = kept(story("Pertama", "Irak"));
        var saved = app.newsroom().stories().find(story.id()).orElseThrow();
        app.newsroom().stories().save(story.with(Field.HEADLINE, "Lain"), Revision.Kind.SAVED);

        var made = app.newsroom().stories().saveAll(
                List.of(new Stories.Change(story.with(Field.HEADLINE, "Punah"), saved.revision().sha256())),
                Revision.Kind.SAVED);

        assertEquals(List.of(), made);
        assertEquals("Lain", now(story).headline());
    }

    @Test
    void what_changed_since_is_named_and_left_when_the_act_is_taken_back() throws Exception {
        Story first = kept(story("Pertama", "Irak"));
        Story second = kept(story("Kedua", "Irak"));
        Story third = kept(story("Ketiga", "Irak"));
        var done = app.replaceInStories().run(chosen(IRAK), new ReplaceInStories.Wish(IRAK, "Iran"));
        app.newsroom().stories().save(now(first).with(Field.HEADLINE, "Disunting"), Revision.Kind.SAVED);
        app.newsroom().stories().save(third, Revision.Kind.SAVED);

        var back = app.replaceInStories().back(done.changed());

        assertEquals(List.of("Pertama"), back.left());
        assertEquals("Iran", now(first).body().text());
        assertEquals(second, now(second));
        assertEquals(third, now(third));
        assertEquals(1, back.changed().size());
    }

    @Property(tries = 25)
    void the_act_taken_back_gives_equal_stories(@ForAll long seed) throws Exception {
        Path place = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "redaksi-law");
        try (App here = App.open(place.resolve("r"), Samples.CLOCK)) {
            var random = new SplittableRandom(seed);
            List<Story> stories = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Story story = random.nextInt(3) == 0
                        ? Samples.oneOfEach().withId(IDS.story())
                        : story("Judul a" + i, "kata ".repeat(random.nextInt(5)) + "a", "b");
                stories.add(story);
                here.newsroom().stories().save(story, Revision.Kind.CREATED);
            }
            var search = new Search("" + (char) ('a' + random.nextInt(4)), false, false, false);
            List<ReplaceInStories.Chosen> chosen = new ArrayList<>();
            for (var one : here.findInStories().in(here.findInStories().all().next(10_000), Map.of(), question(search), 10_000).found()) {
                var lines = one.lines().stream().filter(_ -> random.nextBoolean()).toList();
                chosen.add(new ReplaceInStories.Chosen(one.story(), one.headline(), lines));
            }

            var done = here.replaceInStories().run(chosen, new ReplaceInStories.Wish(search, "xyz"));
            here.replaceInStories().back(done.changed());

            for (Story story : stories) {
                assertEquals(story, here.newsroom().stories().find(story.id()).orElseThrow().story());
            }
            assertTrue(here.newsroom().verify().isEmpty());
        }
    }
}
