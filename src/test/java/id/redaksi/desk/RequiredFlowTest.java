package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Channels;
import id.redaksi.app.Settings;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What every story must have, as a person says it for a channel and for a target, and meets it before a delivery. */
class RequiredFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(78));
    private static final Story STORY = Samples.story("Harga cabai naik tajam", "Kabar dari lapangan.")
            .withId(IDS.story())
            .with(Field.STATUS, Status.READY)
            .with(Field.CHANNEL, "Finance");

    private Target target;

    @Override
    void fill(App app) throws Exception {
        Path inbox = Files.createTempDirectory(folder, "masuk");
        target = app.changeTargets().create(new Target(
                TargetId.made(app.ids()), "Kantor berita Antara", "ninjs-1.6", Map.of(), false, app.deliver().place(inbox), "{slug}"));
    }

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void tick(FxRobot robot, String id, boolean on) {
        robot.interact(() -> ((CheckBox) find("#settings-required-" + id)).setSelected(on));
    }

    private boolean isTicked(String id) {
        return ((CheckBox) find("#settings-required-" + id)).isSelected();
    }

    private void scope(FxRobot robot, int at) {
        robot.interact(() -> ((ComboBox<?>) find("#settings-required-scope")).getSelectionModel().select(at));
    }

    private Map<String, Set<String>> required() {
        return app.settings().checking().style().required();
    }

    private void pictures(FxRobot robot, String name) throws Exception {
        picture(name + "-id-light");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        picture(name + "-en-dark");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640))));
    }

    @Test
    void a_channel_asks_for_more_than_all_do_and_is_shown_what_they_do(FxRobot robot) throws Exception {
        openSettings(robot, "checks.required");
        until(() -> find("#settings-required-scope") instanceof ComboBox<?> box && box.getItems().size() > 1 + app.settings().house().channels().size());
        assertTrue(isTicked("headline"));
        assertTrue(isTicked("channel"));
        tick(robot, "tags", true);
        robot.interact(() -> ((TextField) find("#settings-least-tags")).setText("2"));
        assertEquals(Set.of("headline", "channel", "tags:2"), required().get(""));

        scope(robot, 1);
        assertTrue(isTicked("tags"));
        assertTrue(find("#settings-required-tags").isDisabled());
        tick(robot, "places", true);
        String channel = app.settings().house().channels().getFirst();
        assertEquals(Set.of("places"), required().get(channel));
        robot.interact(() -> ((TextField) find("#settings-least-tags")).setText("0"));
        assertTrue(find("#settings-least-tags").getStyleClass().contains("wrong"));
        assertEquals(Set.of("places"), required().get(channel));
        pictures(robot, "required-channel");
        scope(robot, 1);

        tick(robot, "places", false);
        assertFalse(required().containsKey(channel));
        robot.interact(() -> ((CheckBox) find("#settings-required-stops")).setSelected(true));
        assertTrue(app.settings().checking().choices().blocking().contains("missing-required"));
        Path file = app.newsroom().folder().resolve("settings.json");
        until(() -> Files.exists(file) && Files.readString(file).contains("tags:2"));
    }

    @Test
    void a_channel_below_another_is_shown_what_that_asks_and_may_want_another_number(FxRobot robot) throws Exception {
        var tree = new Channels(List.of("Sport", "Bola"), Map.of("Bola", "Sport"));
        robot.interact(() -> desk.settle(app.settings()
                .with(app.settings().house().with(tree))
                .with(app.settings().checking().with(app.settings()
                        .checking()
                        .style()
                        .requiring("Sport", Set.of("tags:5", "places"))))));
        openSettings(robot, "checks.required");
        scope(robot, 2);

        assertTrue(isTicked("places"));
        assertTrue(find("#settings-required-places").isDisabled());
        assertEquals("dari Sport", ((Label) find("#settings-required-from-places")).getText());
        assertEquals("dari semua kanal", ((Label) find("#settings-required-from-headline")).getText());
        assertFalse(find("#settings-required-from-genre").isVisible());
        robot.interact(() -> ((TextField) find("#settings-least-tags")).setText("3"));
        assertEquals(Set.of("tags:3"), required().get("Bola"));
        pictures(robot, "required-below");
        scope(robot, 2);
        robot.interact(() -> ((TextField) find("#settings-least-tags")).setText("5"));
        assertFalse(required().containsKey("Bola"));
    }

    @Test
    void a_target_asks_for_a_standfirst_and_a_story_without_stays(FxRobot robot) throws Exception {
        open(robot, STORY);
        robot.interact(() -> desk.targets().show());
        until(() -> find("#target-required") instanceof Hyperlink wants && !wants.getText().isEmpty());
        robot.interact(() -> ((Hyperlink) find("#target-required")).fire());
        until(() -> find("#settings-required-scope") instanceof ComboBox<?> box
                && box.getValue() != null && box.getValue().toString().contains(target.id().value()));
        tick(robot, "standfirst", true);
        tick(robot, "topic", true);
        pictures(robot, "required-target");
        assertEquals(Set.of("standfirst", "topic"), required().get(Receiver.key(target.id().value())));
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        until(() -> find("#checks-before") instanceof ComboBox<?> box && box.getItems().size() == 2 && box.getParent().isVisible());
        robot.interact(() -> ((ComboBox<?>) find("#checks-before")).getSelectionModel().select(1));
        until(() -> desk.content().lookupAll(".finding-card .label").stream()
                .anyMatch(one -> one instanceof Label label && label.getText() != null && label.getText().contains("Kantor berita Antara mewajibkan: Ringkasan")));
        pictures(robot, "required-checks");

        robot.interact(() -> desk.targets().deliver());
        until(() -> desk.content().lookupAll(".found-cell .faint").stream()
                .anyMatch(one -> one instanceof Label label && label.getText() != null && label.getText().contains("Ringkasan")));
        pictures(robot, "required-delivery");
        assertEquals(0, app.newsroom().deliveries().count(target.id()));
    }
}
