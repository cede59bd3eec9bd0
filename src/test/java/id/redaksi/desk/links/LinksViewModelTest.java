package id.redaksi.desk.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.RelatedStories.Suggestion;
import id.redaksi.app.RelatedStories;
import id.redaksi.archive.RelatedStory;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Restoring;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksViewModelTest {
    private static final Ids IDS = Samples.ids();
    private static final Story STORY = story("Judul").with(Field.PLACES, List.of("Irak"));

    @TempDir
    Path folder;

    private App app;
    private OpenStories stories;
    private OpenStory open;
    private LinksViewModel model;

    private static Story story(String headline) {
        return Samples.story(headline, "Kabar dari Irak.", "").withId(IDS.story());
    }

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        app.newsroom().stories().save(STORY, Revision.Kind.CREATED);
        stories = new OpenStories(app, Background.atOnce(), new Notices(), Samples.CLOCK);
        open = new OpenStory(new Editing(STORY, Samples.CLOCK), new SaveState.Pending());
        model = new LinksViewModel(
                open,
                new LinksViewModel.Shared(
                        app.storyLinks(), app.relatedStories(), app.linkableNames(), stories, Background.atOnce(), app.ids()));
    }

    @AfterEach
    void close() {
        model.close();
        app.close();
    }

    private Story pointing(int number) throws Exception {
        Story story = story("Penunjuk " + number).with(Field.RELATED, List.of(RelatedStories.entry(STORY)));
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    private static Suggestion suggestion(Story story) {
        return new Suggestion(
                RelatedStories.entry(story),
                false,
                new RelatedStory(story.id(), List.of("Irak"), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void nothing_is_read_while_nobody_looks() throws Exception {
        pointing(1);
        model.look();
        assertEquals(List.of(), model.pointingProperty().get());

        model.run(true);
        assertEquals(1, model.pointingProperty().get().size());
        assertEquals(1, model.offersProperty().get().size());
    }

    @Test
    void those_that_point_here_are_read_page_by_page_and_stay_when_read_anew() throws Exception {
        for (int i = 0; i < 45; i++) {
            pointing(i);
        }
        model.run(true);
        assertEquals(LinksViewModel.PAGE, model.pointingProperty().get().size());
        assertTrue(model.morePointingProperty().get());

        model.more();
        model.look();
        assertEquals(2 * LinksViewModel.PAGE, model.pointingProperty().get().size());
        model.more();
        assertEquals(45, model.pointingProperty().get().size());
        assertFalse(model.morePointingProperty().get());
    }

    @Test
    void a_suggestion_becomes_an_entry_once_and_one_undo_takes_it_out() {
        Story other = story("Lain");

        model.relate(suggestion(other));
        model.relate(suggestion(other));

        assertEquals(List.of(RelatedStories.entry(other)), open.story().related());
        open.undo();
        assertEquals(STORY, open.story());
    }

    @Test
    void a_suggestion_becomes_a_box_at_the_caret() {
        Story other = story("Lain");

        model.box(suggestion(other));

        assertTrue(open.story().body().blocks().stream()
                .anyMatch(block -> block instanceof RelatedBox box
                        && box.entries().equals(List.of(RelatedStories.entry(other)))
                        && box.title().text().equals("Baca juga")));
        open.undo();
        assertEquals(STORY, open.story());
    }

    @Test
    void a_name_is_linked_where_it_stands_when_the_text_has_moved_on() {
        model.run(true);
        var offer = model.offersProperty().get().getFirst();
        Story longer = Samples.story("Judul", "Hari ini kabar dari Irak.", "").withId(STORY.id());
        Story moved = STORY.withBody(longer.body());
        open.apply(Restoring.act(STORY, moved));

        assertTrue(model.link(offer));

        assertEquals(
                1,
                open.story().body().blocks().getFirst().leaves().getFirst().spans().size());
        assertEquals(List.of(), model.offersProperty().get());
        open.undo();
        assertEquals(moved, open.story());
    }

    @Test
    void an_answer_to_a_former_value_of_the_story_is_dropped() throws Exception {
        Story other = story("Lain");
        app.newsroom().stories().save(other, Revision.Kind.CREATED);
        var near = List.of(new RelatedStory(other.id(), List.of("Irak"), List.of(), List.of(), List.of(), List.of()));
        boolean[] writing = {true};
        var related = new RelatedStories(app.newsroom(), (_, _, _) -> {
            if (writing[0]) {
                open.set(Field.STANDFIRST, "ditulis terus");
            }
            return near;
        });
        var slow = new LinksViewModel(
                open,
                new LinksViewModel.Shared(
                        app.storyLinks(), related, app.linkableNames(), stories, Background.atOnce(), app.ids()));

        slow.run(true);
        assertEquals(List.of(), slow.suggestionsProperty().get());
        writing[0] = false;
        slow.look();
        assertEquals(1, slow.suggestionsProperty().get().size());
        slow.close();
    }
}
