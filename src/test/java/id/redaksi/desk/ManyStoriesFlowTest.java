package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.StoryWalk;
import id.redaksi.app.Tags;
import id.redaksi.desk.session.ManyStories.Also;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Term;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Long acts over many stories: one that was broken off before the window opened, and one that is cancelled. */
class ManyStoriesFlowTest extends DeskFlow {
    private static final int STORIES = 400;

    private final List<Story> all = new ArrayList<>();
    private long key;

    @Override
    void fill(App app) throws Exception {
        var ids = new Ids(Clock.systemUTC(), new SplittableRandom(23));
        for (int i = 0; i < STORIES; i++) {
            Story story = Samples.story("Berita " + i, "Kabar.").withId(ids.story()).with(Field.TAGS, List.of("lama"));
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
            all.add(story);
        }
        key = app.refileStories().begin(renaming(app, "lama", "baru"), StoryWalk.of(List.of()));
        app.refileStories().step(key, Set.of());
    }

    private static ManyStoriesAct renaming(App app, String from, String to) throws Exception {
        return ((Tags.Answer.Do) app.tags().edit(from, Term.of(to))).act();
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void untilNotice(String start) throws Exception {
        until(() -> find("#notice").isVisible() && ((Label) find("#notice-text")).getText().startsWith(start));
    }

    @Test
    void what_was_broken_off_goes_on_when_the_window_opens_and_a_long_act_can_be_cancelled(FxRobot robot) throws Exception {
        until(() -> desk.many().acts().undoableProperty().get());
        untilNotice("Selesai: tag “lama” menjadi “baru”; 400 berita diubah.");
        assertEquals(STORIES, app.newsroom().vocabulary().stories("baru"));

        ManyStoriesAct act = renaming(app, "baru", "lain");
        robot.interact(() -> desk.many().acts().run(act, Also.NOTHING));
        until(() -> desk.standing().find("many-stories").isPresent());
        picture("many-running");
        robot.interact(() -> desk.standing().find("many-stories").orElseThrow().act().run().run());
        untilNotice("Diurungkan: tag “baru” menjadi “lain”");

        assertTrue(desk.standing().find("many-stories").isEmpty());
        until(() -> desk.many().acts().undoableProperty().get()); // the act before it can be taken back again
        for (Story story : all) {
            assertEquals(List.of("baru"), saved(story).topics().tags());
        }
        assertEquals(STORIES, app.newsroom().vocabulary().stories("baru"));
    }
}
