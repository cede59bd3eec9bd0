package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Channels;
import id.redaksi.app.Settings;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The tree of channels as a person changes it in the settings. */
class ChannelsFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(22));
    private static final Story FIRST = story("Satu");
    private static final Story SECOND = story("Dua");
    private static final Channels TREE =
            new Channels(List.of("Nasional", "Sport", "Sepak Bola", "Techno"), Map.of("Sepak Bola", "Sport"));

    private static Story story(String headline) {
        return Samples.story(headline, "Kabar.").withId(IDS.story()).with(Field.CHANNEL, "Sport");
    }

    @Override
    Settings settings() {
        return super.settings()
                .with(Settings.DEFAULT.house().with(TREE))
                .with(Limits.USUAL.with(LimitedText.HEADLINE, "Sport", OptionalInt.of(50)));
    }

    @Override
    void fill(App app) throws Exception {
        for (Story story : List.of(FIRST, SECOND)) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void choose(FxRobot robot, String channel) throws Exception {
        until(() -> desk.stories().current().isPresent());
        openSettings(robot, "desk.settings.channels");
        until(() -> find("#channel-list") != null);
        robot.interact(() -> {
            var list = (ListView<?>) find("#channel-list");
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i) instanceof Channels.Row row && row.name().equals(channel)) {
                    list.getSelectionModel().select(i);
                }
            }
        });
    }

    private void name(FxRobot robot, String name) {
        robot.interact(() -> ((TextInputControl) find("#channel-name")).setText(name));
    }

    private Channels tree() {
        return app.settings().house().tree();
    }

    @Test
    void a_channel_is_renamed_with_its_stories_and_its_limits_and_one_undo_takes_all_back(FxRobot robot) throws Exception {
        choose(robot, "Sport");
        name(robot, "Olahraga");
        picture("channels");
        robot.clickOn("#channel-rename");
        until(() -> find("#channel-rename-sheet") != null);
        picture("channels-rename");
        robot.clickOn("#channel-rename-sheet #sheet-main");
        until(() -> desk.many().acts().undoableProperty().get());

        assertEquals(List.of("Nasional", "Olahraga", "Sepak Bola", "Techno"), tree().names());
        assertEquals("Olahraga", tree().parent("Sepak Bola").orElseThrow());
        assertEquals(OptionalInt.of(50), app.settings().limits().own(LimitedText.HEADLINE, "Olahraga"));
        assertEquals("Olahraga", saved(FIRST).topics().channel());
        assertEquals("Olahraga", open().story().topics().channel());

        robot.interact(() -> desk.many().acts().undo());
        until(() -> saved(FIRST).equals(FIRST) && open().story().equals(SECOND) && tree().equals(TREE));
        assertEquals(OptionalInt.of(50), app.settings().limits().own(LimitedText.HEADLINE, "Sport"));
    }

    @Test
    void a_channel_with_stories_is_deleted_only_with_a_place_for_them(FxRobot robot) throws Exception {
        choose(robot, "Sport");
        robot.clickOn("#channel-delete");
        until(() -> find("#channel-delete-sheet") != null);
        robot.interact(() -> ((ComboBox<?>) find("#channel-where")).getSelectionModel().select(1));
        picture("channels-delete");
        robot.clickOn("#channel-delete-sheet #sheet-main");
        until(() -> desk.many().acts().undoableProperty().get());

        assertEquals(Channels.flat(List.of("Nasional", "Sepak Bola", "Techno")), tree());
        assertEquals("Nasional", saved(FIRST).topics().channel());
        assertEquals("Nasional", open().story().topics().channel());
    }

    @Test
    void a_channel_is_added_under_another_and_moved_without_asking(FxRobot robot) throws Exception {
        choose(robot, "Sepak Bola");
        name(robot, "  Tenis\u200b Meja ");
        robot.clickOn("#channel-add");
        assertEquals("Sport", tree().parent("Tenis Meja").orElseThrow());
        robot.clickOn("#channel-up");
        assertEquals(List.of("Tenis Meja", "Sepak Bola"), tree().under("Sport"));
        robot.interact(() -> ((ComboBox<?>) find("#channel-parent")).getSelectionModel().select(0));
        assertTrue(tree().parent("Tenis Meja").isEmpty());
        name(robot, "Techno");
        assertTrue(find("#channel-rename").isDisabled());
        assertTrue(find("#channel-problem").isVisible());
    }
}
