package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Revision;
import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.sql.DriverManager;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a person sees and does when something in the newsroom is damaged, or must go for good. */
class HealthFlowTest extends DeskFlow {
    private final Story story = Samples.story("Saksi kunci bicara", "Namanya tidak boleh disebut.");
    private final Story other = Samples.story("Pasar buka lagi", "Pedagang kembali berjualan.")
            .withId(new StoryId("01a20000-0000-7000-8000-0000000000ff"));

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    @Override
    Settings settings() {
        boolean english = Boolean.getBoolean("redaksi.english");
        return Settings.DEFAULT.with(new Settings.Look(
                english ? "en" : "id", english ? Settings.Theme.DARK : Settings.Theme.LIGHT, 17.5, 640));
    }

    @Override
    void fill(App app) throws Exception {
        app.newsroom().stories().save(other, Revision.Kind.CREATED);
        app.newsroom().stories().save(story.with(Field.HEADLINE, "Saksi"), Revision.Kind.CREATED);
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
    }

    private void sql(String... statements) throws Exception {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + app.newsroom().folder().resolve("newsroom.db"));
                var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private String status() {
        return ((Label) find("#health-status")).getText();
    }

    private void check(FxRobot robot, String end) throws Exception {
        robot.interact(() -> desk.care().showHealth());
        until(() -> find("#health-status") != null && status().equals(desk.words().now(end)));
    }

    @Test
    void what_can_be_made_again_is_mended_with_a_button(FxRobot robot) throws Exception {
        sql("UPDATE story SET headline = 'Bukan ini'");

        check(robot, "desk.health.ill");
        picture("health-ill");
        robot.interact(() -> ((Button) find("#health-mend")).fire());
        until(() -> status().equals(desk.words().now("desk.health.well")));
        picture("health-well");

        assertFalse(find("#health-mend").isVisible());
        assertEquals("Saksi kunci bicara", app.newsroom().stories().list().getFirst().headline());
    }

    @Test
    void a_newest_text_that_is_damaged_offers_the_last_whole_one(FxRobot robot) throws Exception {
        sql(
                "DROP TRIGGER revision_stays",
                "UPDATE revision SET content = X'7B22' WHERE sequence = 3",
                "UPDATE current SET content = X'7B22' WHERE sequence = 3",
                "CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revisions stay'); END");

        check(robot, "desk.health.ill");
        picture("health-damaged");
        assertTrue(find("#health-salvage").isVisible());
        robot.interact(() -> robot.lookup(desk.words().now("desk.health.restore")).queryButton().fire());
        until(() -> app.newsroom().stories().find(story.id()).isPresent());

        assertEquals("Saksi", app.newsroom().stories().find(story.id()).orElseThrow().story().headline());
        assertEquals(other, saved(other));
    }

    @Test
    void a_story_goes_for_good_only_once_its_headline_was_typed(FxRobot robot) throws Exception {
        robot.interact(() -> desk.stories().open(story.id()));
        until(() -> desk.stories().current().filter(one -> one.id().equals(story.id())).isPresent());
        robot.interact(() -> desk.care().erase(open()));
        until(() -> find("#erase-do") != null);
        untilFocused("erase-typed");
        assertTrue(find("#erase-do").isDisabled());
        type(robot, "Saksi kunci");
        assertTrue(find("#erase-do").isDisabled());
        type(robot, " bicara");
        until(() -> !find("#erase-do").isDisabled());
        picture("erase-ask");
        assertEquals("Saksi kunci bicara", ((TextField) find("#erase-typed")).getText());
        robot.push(KeyCode.ENTER);
        until(() -> find("#erased-sheet") != null);
        picture("erase-done");

        assertTrue(app.newsroom().stories().find(story.id()).isEmpty());
        assertEquals(1, app.newsroom().stories().list().size());
    }
}
