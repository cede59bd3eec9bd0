package id.redaksi.desk.find;

import id.redaksi.app.App;
import id.redaksi.app.StoryWalk;
import id.redaksi.desk.find.FindStoriesViewModel.Scope;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Headlines;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.edit.Search;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindStoriesViewModelTest {
    private static final Search IRAK = new Search("irak", false, false, false);
    private static final Ids IDS = Samples.ids();

    @TempDir
    static Path folder;

    private final Notices notices = new Notices();
    private final List<StoryId> marked = new ArrayList<>();
    private App app;
    private FindStoriesViewModel model;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi-" + System.nanoTime()), Samples.CLOCK);
        Background atOnce = Background.atOnce();
        var stories = new OpenStories(app, atOnce, notices, Samples.CLOCK);
        model = new FindStoriesViewModel(
                app,
                stories,
                atOnce,
                new FindStoriesViewModel.Sources(() -> marked, () -> 0, () -> StoryWalk.of(List.of())),
                new StoriesReplacement(app, stories, atOnce, notices));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story kept(String headline, String... paragraphs) throws Exception {
        Story story = Samples.story(headline, paragraphs).withId(IDS.story());
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    private Story now(Story story) throws Exception {
        return app.newsroom().stories().find(story.id()).orElseThrow().story();
    }

    private String said() {
        return notices.currentProperty().get().message().key();
    }

    private List<FoundHit> hits() {
        return model.found().rows().stream()
                .filter(FoundHit.class::isInstance)
                .map(FoundHit.class::cast)
                .toList();
    }

    @Test
    void hits_stand_below_their_stories_over_many_pages() throws Exception {
        for (int i = 0; i < 120; i++) {
            kept("Judul " + i, i % 3 == 0 ? "Irak, Irak" : "lain");
        }

        model.look(Scope.ALL, IRAK);

        assertEquals(80, model.found().hits());
        assertEquals(40, model.found().stories());
        assertEquals(120, model.found().rows().size());
        assertEquals(120, model.stateProperty().get().read());
        assertFalse(model.stateProperty().get().running());
        assertEquals("Judul 117", ((FoundStory) model.found().rows().getFirst()).found().headline());
    }

    @Test
    void only_the_marked_stories_are_looked_through_when_that_is_asked() throws Exception {
        Story first = kept("Irak 1", "");
        kept("Irak 2", "");
        Story third = kept("Irak 3", "");
        marked.addAll(List.of(first.id(), third.id()));

        assertEquals(Scope.MARKED, model.proposed());
        model.look(Scope.MARKED, IRAK);

        assertEquals(2, model.found().hits());
        model.look(Scope.ALL, IRAK);
        assertEquals(Scope.ALL, model.proposed());
        marked.clear();
        assertEquals(Scope.ALL, model.proposed());
    }

    @Test
    void no_more_is_listed_than_a_person_could_read_and_that_is_said() throws Exception {
        for (int i = 0; i < 30; i++) {
            kept("Judul", "Irak ".repeat(100));
        }

        model.look(Scope.ALL, IRAK);

        assertEquals(FindStoriesViewModel.MOST, model.found().hits());
        assertTrue(model.stateProperty().get().capped());
        assertTrue(model.canReplace());
    }

    @Test
    void a_newer_question_forgets_the_older_one() throws Exception {
        kept("Irak", "Iran");
        model.look(Scope.ALL, IRAK);
        model.look(Scope.ALL, new Search("iran", false, false, false));
        model.look(Scope.ALL, new Search("", false, false, false));

        assertEquals(0, model.found().rows().size());
        assertEquals(0, model.found().tickedProperty().get());
        assertFalse(model.canReplace());
    }

    @Test
    void faults_of_an_expression_and_of_its_replacement_are_said_at_once() throws Exception {
        model.look(Scope.ALL, new Search("(Irak", true, false, true));
        assertEquals("edit.find.faultAt", model.stateProperty().get().trouble().orElseThrow().key());

        kept("Irak", "");
        model.look(Scope.ALL, new Search("(I)rak", true, false, true));
        model.replaceWith("$2");
        assertEquals("edit.find.badReplacement", model.badReplacementProperty().get().orElseThrow().key());
        assertFalse(model.canReplace());
        assertTrue(model.becoming().isEmpty());

        model.replaceWith("$1ran");
        assertTrue(model.canReplace());
        assertEquals("Iran", model.becoming().orElseThrow().apply(hits().getFirst().line().hit()));
    }

    @Test
    void a_search_without_end_is_given_up_in_words() throws Exception {
        kept("J", "a".repeat(5_000) + "!");

        model.look(Scope.ALL, new Search("(a|aa)+$", true, false, true));

        assertEquals("edit.find.tooHard", model.stateProperty().get().trouble().orElseThrow().key());
        assertFalse(model.stateProperty().get().running());
    }

    @Test
    void what_is_unticked_is_left_and_the_count_follows() throws Exception {
        Story first = kept("Irak 1", "Irak dan Irak");
        Story second = kept("Irak 2", "Irak");
        model.look(Scope.ALL, IRAK);
        model.replaceWith("Iran");
        model.found().rows().getFirst().tick(false);
        hits().get(2).tick(false);

        assertEquals(2, model.found().tickedProperty().get());
        assertEquals(1, model.found().chosenStories().size());
        model.replace();

        assertEquals(second, now(second));
        assertEquals("Irak 1", now(first).headline());
        assertEquals("Iran dan Iran", now(first).body().text());
        assertEquals("desk.findStories.replaced", said());
        assertEquals(0, model.found().rows().size());
    }

    @Test
    void the_act_is_taken_back_by_its_notice_and_once_only() throws Exception {
        Story first = kept("Irak 1", "Irak");
        Story second = kept("Irak 2", "Irak");
        model.look(Scope.ALL, IRAK);
        model.replaceWith("Iran");
        model.replace();
        assertEquals("Iran 1", now(first).headline());

        assertTrue(model.canUndo());
        notices.currentProperty().get().act().run().run();

        assertEquals(first, now(first));
        assertEquals(second, now(second));
        assertEquals("desk.findStories.undone", said());
        assertFalse(model.canUndo());
    }

    @Test
    void everything_can_be_unticked_and_ticked() throws Exception {
        kept("Irak", "Irak");
        model.look(Scope.ALL, IRAK);
        model.found().tickAll(false);
        assertEquals(0, model.found().tickedProperty().get());
        assertFalse(model.canReplace());

        model.found().tickAll(true);
        assertEquals(2, model.found().tickedProperty().get());
        assertTrue(model.found().rows().getFirst().isTicked());
    }

    @Test
    void stories_are_named_up_to_a_few() {
        assertEquals("“A”, “B”", text(List.of("A", "B")));
        assertEquals("“A”, “B”, “C”, “D”, dan 2 lagi", text(List.of("A", "B", "C", "D", "E", "F")));
        assertEquals("“…”", text(List.of(" ")));
    }

    private static String text(List<String> headlines) {
        return id.redaksi.wording.Wording.of(id.redaksi.wording.Wording.INDONESIAN).text(Headlines.some(headlines));
    }

    @Test
    void what_is_said_reads_well() {
        var wording = id.redaksi.wording.Wording.of(id.redaksi.wording.Wording.ENGLISH);
        var left = id.redaksi.wording.Message.of("desk.findStories.left", 1, Headlines.some(List.of("A")));
        var none = id.redaksi.wording.Message.of("desk.findStories.noneLeft");

        assertEquals(
                List.of(
                        "Nothing was replaced. 1 story has changed since and stayed as it is: “A”.",
                        "1 hit was replaced in 1 story.",
                        "12 hits were replaced in 3 stories."),
                List.of(
                                wording.text("desk.findStories.replaced", 0, 0, left),
                                wording.text("desk.findStories.replaced", 1, 1, none),
                                wording.text("desk.findStories.replaced", 12, 3, none))
                        .stream()
                        .collect(Collectors.toList()));
    }
}
