package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.RelatedStories;
import id.redaksi.app.Settings;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The sheets before acts in English and in the dark, for a story that has left the house. */
class LinksEnglishTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(6));
    private static final Story TARGET = Samples.story("Iraq lifts its ban", "News from Baghdad.")
            .withId(IDS.story())
            .with(Field.SLUG, "iraq-ban")
            .with(Field.STATUS, Workflow.Status.EXPORTED);

    @Start
    void start(Stage stage) throws Exception {
        Looks.loadFonts();
        show(stage);
        stage.setWidth(1280);
        desk.panes().inspectorWanted().set(true);
    }

    @Override
    Settings settings() {
        return Settings.DEFAULT.with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640));
    }

    @Override
    void fill(App app) throws Exception {
        for (int i = 0; i < 12; i++) {
            Story pointing = Samples.story("A follow-up, part " + i, "More.")
                    .withId(IDS.story())
                    .with(Field.RELATED, List.of(RelatedStories.entry(TARGET)));
            app.newsroom().stories().save(pointing, Revision.Kind.CREATED);
        }
        app.newsroom().stories().save(TARGET.with(Field.STANDFIRST, "First"), Revision.Kind.CREATED);
        app.newsroom().stories().save(TARGET, Revision.Kind.EXPORTED);
    }

    private String said() {
        Node sheet = find("#touched-sheet");
        return sheet.lookupAll(".label").stream().map(label -> ((Label) label).getText()).collect(Collectors.joining("|"));
    }

    @Test
    @SuppressWarnings("unchecked") // the box of the statuses
    void the_sheets_say_how_often_the_story_left_the_house(FxRobot robot) throws Exception {
        until(() -> find("#field-slug") != null && open().id().equals(TARGET.id()));
        robot.interact(() -> ((ComboBox<Workflow.Status>) find("#field-status")).setValue(Workflow.Status.KILLED));
        until(() -> find("#touched-sheet") != null);
        picture("links-kill-dark");
        assertTrue(said().contains("This story was exported once") && said().contains("12 stories point here"), said());
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());

        robot.interact(() -> {
            find("#field-slug").requestFocus();
            ((TextField) find("#field-slug")).setText("iraq-lifts-ban");
        });
        picture("links-slug-waits-dark");
        robot.push(KeyCode.ENTER);
        until(() -> find("#touched-sheet") != null);
        picture("links-slug-dark");
        assertTrue(said().contains("becomes “iraq-lifts-ban”"), said());
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
    }
}
