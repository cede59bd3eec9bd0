package id.redaksi.desk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.StoryWalk;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.stories.StoriesViewModel.Choice;
import id.redaksi.desk.stories.search.NewsroomAnswers;
import id.redaksi.desk.stories.search.SearchViewModel;
import id.redaksi.desk.stories.search.Total;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.ManyStories;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Summary;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list and the navigation show, without a window. */
class StoriesViewModelTest {
    private static final int STORIES = 300;

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final List<Integer> moved = new ArrayList<>();
    private int first;
    private App app;
    private OpenStories stories;
    private StoriesViewModel model;
    private SearchViewModel search;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        ManyStories.fill(app.newsroom(), STORIES);
        stories = new OpenStories(app, Background.atOnce(), notices, Samples.CLOCK);
        search = new SearchViewModel(
                new NewsroomAnswers(app),
                Background.atOnce(),
                () -> Wording.of(Wording.INDONESIAN),
                () -> LocalDate.of(2026, 11, 29));
        model = new StoriesViewModel(app, stories, search, Background.atOnce(), notices);
        model.follow(() -> first, new StoriesViewModel.Follower() {
            @Override
            public void moved(int rows) {
                moved.add(rows);
            }

            @Override
            public void other() {
                first = 0;
            }

            @Override
            public void left() {}

            @Override
            public void back(int row) {
                first = row;
            }
        });
        model.refresh();
        moved.clear();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private String headline(int row) {
        var held = model.rows().get(row);
        return held == null ? "" : held.summary().headline();
    }

    private Story story(int row) throws Exception {
        Summary summary = app.newsroom().stories().at(ListFilter.ALL, row, 1).getFirst();
        return app.newsroom().stories().find(summary.id()).orElseThrow().story();
    }

    @Test
    void lists_and_counts_are_those_of_the_choice() throws Exception {
        assertEquals(STORIES, model.rows().size());
        assertEquals("Judul 299", headline(0));
        assertEquals("Judul 0", headline(299));
        assertEquals(STORIES, model.countsProperty().get().all());
        assertEquals(STORIES / 3, model.countsProperty().get().channels().get("Politik"));

        model.choiceProperty().set(new Choice(null, "Politik"));
        assertEquals("Judul 297", headline(0));
        assertEquals(STORIES / 3, model.sizeProperty().get());

        model.channelsUnder(name -> name.equals("Semua") ? Set.of("Politik", "Dunia") : Set.of(name));
        model.choiceProperty().set(new Choice(null, "Semua"));
        assertEquals(2 * STORIES / 3, model.rows().size());

        model.choiceProperty().set(new Choice(null, "", "tag 7"));
        assertEquals(3, model.rows().size());
        model.choiceProperty().set(new Choice(Workflow.Status.EXPORTED, ""));
        assertEquals(0, model.rows().size());
    }

    @Test
    void a_bundle_lists_its_stories_in_their_order_and_a_search_goes_through_all() throws Exception {
        List<StoryId> stories = List.of(story(7).id(), story(3).id());
        var made = app.changeBundles()
                .create(BundleId.made(app.ids()), "Banjir", Bundle.Kind.SERIES, stories)
                .after()
                .orElseThrow();
        model.choiceProperty().set(Choice.of(made.id()));
        assertEquals(List.of("Judul 292", "Judul 296"), List.of(headline(0), headline(1)));
        assertEquals(2, model.sizeProperty().get());

        app.changeBundles().change(made.id(), bundle -> bundle.without(stories.getFirst()));
        model.bundlesChanged();
        assertEquals(1, model.sizeProperty().get());
        search.typedProperty().set("judul");
        assertEquals(Choice.ALL, model.choiceProperty().get());
    }

    @Test
    void what_one_looks_at_is_followed_when_another_story_moves_to_the_front() throws Exception {
        first = 100;
        model.rows().get(100);
        app.newsroom().stories().save(story(250).with(Field.HEADLINE, "Baru"), Revision.Kind.SAVED);
        model.refresh();

        assertEquals(List.of(1), moved);
        assertEquals("Judul 199", headline(101));
        assertEquals("Baru", headline(0));
    }

    @Test
    void a_story_that_moves_away_from_the_screen_leaves_the_others_there() throws Exception {
        first = 100;
        model.rows().get(100);
        app.newsroom().stories().save(story(100).with(Field.HEADLINE, "Baru"), Revision.Kind.SAVED);
        model.refresh();

        assertEquals(List.of(0), moved);
        assertEquals("Judul 198", headline(101));
    }

    @Test
    void at_the_top_what_is_new_shows_at_once() throws Exception {
        app.newsroom().stories().save(story(250).with(Field.HEADLINE, "Baru"), Revision.Kind.SAVED);
        model.refresh();

        assertEquals(List.of(0), moved);
        assertEquals("Baru", headline(0));
    }

    @Test
    void rows_that_were_never_read_are_marked_by_their_stories() throws Exception {
        model.marks().rows(IntStream.range(10, 290).boxed().toList(), false);

        List<StoryId> expected = app.newsroom().stories().at(ListFilter.ALL, 10, 280).stream().map(Summary::id).toList();
        assertEquals(expected, model.markedProperty().get());

        model.refresh();
        assertEquals(expected, model.markedProperty().get());
        model.choiceProperty().set(new Choice(null, "Dunia"));
        assertEquals(List.of(), model.markedProperty().get());
    }

    @Test
    void no_more_can_be_marked_than_can_be_held_and_that_is_said() {
        model.marks().rows(IntStream.range(0, Marks.MOST + 1).boxed().toList(), false);

        assertEquals("desk.stories.markedMost", notices.currentProperty().get().message().key());
        assertTrue(model.markedProperty().get().size() <= Marks.MOST);
    }

    @Test
    void all_of_the_list_is_gone_through_without_holding_it() throws Exception {
        model.choiceProperty().set(new Choice(null, "Dunia"));
        StoryWalk walk = model.listed();
        List<StoryId> met = new ArrayList<>();
        for (List<StoryId> some = walk.next(7); !some.isEmpty(); some = walk.next(7)) {
            assertTrue(some.size() <= 7);
            met.addAll(some);
        }

        assertEquals(walk.size(), met.size());
        assertEquals(STORIES / 3, Set.copyOf(met).size());
    }

    private void index() throws Exception {
        app.indexing().catchUp(() -> true);
    }

    @Test
    void a_search_shows_what_was_found_and_its_end_the_list_again() throws Exception {
        index();
        search.typedProperty().set("\"judul 123\"");
        assertEquals(1, model.rows().size());
        assertEquals(Optional.of(new Total(1, false)), search.totalProperty().get());

        search.typedProperty().set("");
        assertEquals(STORIES, model.rows().size());
    }

    @Test
    void what_is_chosen_in_the_navigation_narrows_a_search() throws Exception {
        index();
        search.typedProperty().set("judul");
        int all = model.rows().size();
        model.choiceProperty().set(new Choice(null, "Dunia"));

        assertTrue(model.rows().size() < all);
        assertEquals("judul", search.typedProperty().get());
        assertEquals("judul channel:Dunia", search.sought().typed());
    }

    @Test
    void a_channel_that_is_typed_means_those_under_it_and_takes_the_place_of_the_chosen_one() {
        model.channelsUnder(name -> name.equalsIgnoreCase("dunia") ? Set.of("Dunia", "Asia") : Set.of(name));
        model.choiceProperty().set(new Choice(Workflow.Status.DRAFT, "Olahraga"));
        search.typedProperty().set("judul kanal:dunia status:siap");

        String sought = search.sought().typed();
        assertTrue(sought.startsWith("judul kanal:dunia status:siap"), sought);
        assertTrue(sought.contains("channel:Asia"), sought);
        assertTrue(!sought.contains("Olahraga") && !sought.contains("draft"), sought);
    }

    @Test
    void the_end_of_a_search_gives_the_list_back_where_it_was() throws Exception {
        index();
        first = 140;
        model.rows().get(140);
        Summary before = model.rows().get(140).summary();
        search.typedProperty().set("j");
        search.typedProperty().set("judul");
        assertEquals(0, first);
        app.newsroom().stories().save(Samples.story("Paling baru", "Satu."), Revision.Kind.CREATED);

        search.typedProperty().set("");

        assertEquals(141, first);
        assertEquals(before.id(), model.rows().get(141).summary().id());
    }

    @Test
    void a_search_that_was_begun_in_another_list_ends_at_the_beginning_of_this_one() throws Exception {
        index();
        first = 140;
        search.typedProperty().set("judul");
        model.choiceProperty().set(new Choice(null, "Dunia"));

        search.typedProperty().set("");

        assertEquals(0, first);
        assertEquals(STORIES / 3, model.rows().size());
    }

    @Test
    void the_words_found_come_into_the_rows_that_are_seen_and_only_there() throws Exception {
        index();
        search.typedProperty().set("judul");
        model.seen(0, 4);

        assertTrue(IntStream.rangeClosed(0, 4).allMatch(row -> !model.rows().get(row).inHeadline().isEmpty()));
        assertTrue(model.rows().get(5).inHeadline().isEmpty());
        model.seen(3, 8);
        assertTrue(IntStream.rangeClosed(0, 8).allMatch(row -> !model.rows().get(row).inHeadline().isEmpty()));
    }

    @Test
    void all_that_was_found_can_be_gone_through() throws Exception {
        index();
        search.typedProperty().set("judul");
        StoryWalk walk = model.listed();
        Set<StoryId> met = new java.util.HashSet<>();
        for (List<StoryId> some = walk.next(70); !some.isEmpty(); some = walk.next(70)) {
            met.addAll(some);
        }

        assertEquals(model.rows().size(), met.size());
        assertEquals(walk.size(), met.size());
    }

    @Test
    void a_row_opens_its_story_even_before_it_was_read() throws Exception {
        model.open(280);

        assertEquals("Judul 19", stories.current().orElseThrow().story().headline());
    }
}
