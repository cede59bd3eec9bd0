package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Embargo;
import id.redaksi.app.Settings;
import id.redaksi.app.SharedPlace;
import id.redaksi.desk.kit.Background;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** An embargo as a person meets it at the export, and the warning of a place that is shared. */
class EmbargoFlowTest extends DeskFlow {
    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private Story embargoed(Duration from) {
        return Samples.story("Di bawah embargo", "Isi berita.")
                .with(Field.TIMES, new Workflow.Times(null, OffsetDateTime.now().plus(from).toString(), null, null));
    }

    private void atTheExport(FxRobot robot, Story story) throws Exception {
        open(robot, story);
        robot.interact(desk.places()::showExport);
        until(() -> find("#embargo-export") != null);
    }

    /** Pictures in Indonesian and light, and in English and dark. */
    private void pictures(FxRobot robot, String name) throws Exception {
        if (!System.getProperty("redaksi.pictures", "").isEmpty()) {
            picture(name);
            Settings before = app.settings();
            robot.interact(() -> desk.settle(before.with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
            picture(name + "-dark");
            robot.interact(() -> desk.settle(before));
        }
    }

    private Button button(String id) {
        return (Button) find(id);
    }

    @Test
    void before_its_end_a_story_leaves_only_after_the_word_is_typed(FxRobot robot) throws Exception {
        Story story = embargoed(Duration.ofHours(5));
        atTheExport(robot, story);
        pictures(robot, "embargo-ahead");
        assertTrue(button("#export-button").isDisabled());
        assertNull(find("#embargo-lift"));

        robot.interact(() -> button("#embargo-export").fire());
        until(() -> find("#embargo-word") != null);
        pictures(robot, "embargo-sheet");
        assertTrue(button("#sheet-main").isDisabled());
        robot.push(KeyCode.ENTER);
        assertTrue(find("#embargo-sheet") != null);
        robot.interact(() -> ((TextField) find("#embargo-word")).setText("embar"));
        assertTrue(button("#sheet-main").isDisabled());
        robot.interact(() -> ((TextField) find("#embargo-word")).setText(" embargo "));
        robot.interact(() -> button("#sheet-main").fire());
        until(() -> find(".safe-card") != null);

        assertTrue(Embargo.isSet(saved(story)));
        try (var packages = Files.list(app.exportFolder())) {
            assertEquals(1, packages.filter(file -> file.toString().endsWith(".zip")).count());
        }
    }

    @Test
    void a_newsroom_that_lets_embargoes_through_still_has_the_word_typed(FxRobot robot) throws Exception {
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Exporting(Set.of(), ""))));
        Story story = embargoed(Duration.ofHours(5));
        open(robot, story);
        robot.interact(desk.places()::showExport);
        until(() -> find(".advice") != null && !button("#export-button").isDisabled());

        robot.interact(() -> button("#export-button").fire());
        until(() -> find("#embargo-word") != null);
        assertTrue(button("#sheet-main").isDisabled());
        robot.interact(() -> ((TextField) find("#embargo-word")).setText("EMBARGO"));
        robot.interact(() -> button("#sheet-main").fire());
        until(() -> find(".safe-card") != null);
    }

    @Test
    void once_its_time_has_come_the_end_is_offered_and_can_be_undone(FxRobot robot) throws Exception {
        Story story = embargoed(Duration.ofHours(-1));
        atTheExport(robot, story);
        until(() -> find("#embargo-lift") != null);
        pictures(robot, "embargo-due");
        assertTrue(button("#export-button").isDisabled());

        robot.interact(() -> button("#embargo-lift").fire());
        assertFalse(Embargo.isSet(open().story()));
        until(() -> find("#embargo-lift") == null && !button("#export-button").isDisabled());

        robot.interact(() -> button("#notice-act").fire());
        assertTrue(Embargo.isSet(open().story()));
    }

    @Test
    void a_newsroom_in_a_cloud_is_warned_of_until_somebody_says_that_it_is_known(FxRobot robot) throws Exception {
        var lane = Background.atOnce();
        var warning = new PlaceWarning[1];
        robot.interact(() -> {
            warning[0] = new PlaceWarning(desk, app, lane, _ -> Optional.empty(), _ -> {});
            warning[0].warn(Optional.of(new SharedPlace(SharedPlace.Kind.CLOUD, "Dropbox")));
        });
        until(() -> find("#standing-place-act") != null);
        pictures(robot, "place");
        robot.interact(() -> button("#standing-place-act").fire());
        until(() -> find("#place-sheet") != null);
        pictures(robot, "place-sheet");
        robot.interact(() -> ((Button) find("#place-sheet").lookup(".plain-button")).fire());

        until(() -> find("#standing-place-act") == null);
        assertTrue(Files.readString(app.newsroom().folder().resolve("place-known.txt")).contains("Dropbox"));
    }

    @Test
    void a_photo_whose_drive_is_away_is_offline_keeps_its_reference_and_comes_back(FxRobot robot) throws Exception {
        String photo = app.newsroom().originals().put(picture());
        Path media = app.newsroom().folder().resolve("media");
        Path away = app.newsroom().folder().resolve("dicabut");
        Files.move(media, away);
        Story story = Samples.story("Dengan foto", "Isi");
        story = story.with(Field.LEAD, story.lead().withPhoto(photo));
        open(robot, story);
        until(() -> said().contains("offline"));
        pictures(robot, "photo-offline");
        assertEquals(photo, open().story().lead().photo());
        assertEquals(
                "app.export.photoAway",
                app.exportStory().problems(open().story()).stream()
                        .map(problem -> problem.what().key())
                        .filter(key -> key.contains("hoto"))
                        .findFirst()
                        .orElseThrow());

        Files.move(away, media);
        until(() -> find("#lead-photo").getStyleClass().contains("filled"));
        assertEquals(photo, open().story().lead().photo());
    }

    private String said() {
        return String.valueOf(find("#lead-photo").getAccessibleText());
    }

    private static byte[] picture() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
