package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Backups as somebody makes them, looks at them and goes back to them. */
class BackupsFlowTest extends DeskFlow {
    private static final Story STORY = Samples.story("Banjir merendam tiga kecamatan", "Air naik sejak subuh, kata warga.");
    private static final Story OTHER = Samples.story("Harga beras turun", "Pasar induk mencatat penurunan.")
            .withId(new StoryId("01a20000-0000-7000-8000-000000000002"));

    private final List<Path> elsewhere = new ArrayList<>();

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
        desk.care().onElsewhere(elsewhere::add);
    }

    @Override
    void fill(App app) throws Exception {
        app.newsroom().stories().save(STORY, Revision.Kind.CREATED);
        app.newsroom().stories().save(OTHER, Revision.Kind.CREATED);
    }

    private Button button(String id) {
        return (Button) find("#" + id);
    }

    private String text(String id) {
        return ((Label) find("#" + id)).getText();
    }

    private ListView<?> list(String id) {
        return (ListView<?>) find("#" + id);
    }

    /** Opens the sheet at the foot of the window and makes a backup. */
    private void makeOne(FxRobot robot) throws Exception {
        robot.clickOn("#backup-age");
        until(() -> find("#backup-make") != null && !button("backup-make").isDisabled());
        int before = list("backup-list").getItems().size();
        robot.clickOn("#backup-make");
        until(() -> list("backup-list").getItems().size() > before && !button("backup-make").isDisabled());
    }

    private void become(String headline) throws Exception {
        app.newsroom().stories().save(STORY.with(Field.HEADLINE, headline), Revision.Kind.SAVED);
    }

    @Test
    void one_is_made_by_hand_and_the_foot_of_the_window_says_how_old_it_is(FxRobot robot) throws Exception {
        until(() -> button("backup-age").getText().equals("Belum ada cadangan"));

        makeOne(robot);

        until(() -> button("backup-age").getText().equals("Cadangan baru saja"));
        assertEquals(Backup.Kind.BY_HAND, app.newsroom().backups().list().getFirst().kind());
        until(() -> !button("backup-restore").isDisabled());
        until(() -> text("backup-same").equals("2 berita sama"));
        picture("backups-same");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void going_back_is_shown_first_and_makes_a_newsroom_in_another_folder(FxRobot robot) throws Exception {
        makeOne(robot);
        robot.push(KeyCode.ESCAPE);
        become("Banjir surut, warga pulang");
        app.newsroom()
                .stories()
                .save(OTHER.withId(new StoryId("01a20000-0000-7000-8000-000000000003")).with(Field.HEADLINE, "Baru sore ini"), Revision.Kind.CREATED);
        robot.clickOn("#backup-age");
        until(() -> list("backup-changes").getItems().size() == 2);
        picture("backups-changes");
        Path target = Files.createTempDirectory(folder, "pulih").resolve("baru");
        robot.interact(() -> ((TextField) find("#backup-target")).setText(target.toString()));

        robot.clickOn("#backup-restore");

        until(() -> !elsewhere.isEmpty());
        assertEquals(List.of(target), elsewhere);
        try (Newsroom restored = Newsroom.open(target, Clock.systemUTC())) {
            assertEquals(STORY, restored.stories().find(STORY.id()).orElseThrow().story());
        }
        assertEquals(Backup.Kind.BEFORE_RESTORE, app.newsroom().backups().list().getFirst().kind());
        assertEquals("Banjir surut, warga pulang", saved(STORY).headline());
    }

    @Test
    void a_folder_with_something_in_it_is_refused_beside_the_field(FxRobot robot) throws Exception {
        makeOne(robot);
        until(() -> !button("backup-restore").isDisabled());
        Path target = Files.createTempDirectory(folder, "penuh");
        Files.writeString(target.resolve("catatan.txt"), "x");
        robot.interact(() -> ((TextField) find("#backup-target")).setText(target.toString()));

        robot.clickOn("#backup-restore");

        until(() -> text("backup-told").contains("tidak kosong"));
        assertTrue(elsewhere.isEmpty());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void one_story_is_taken_back_as_a_new_revision(FxRobot robot) throws Exception {
        makeOne(robot);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> desk.stories().open(STORY.id()));
        until(() -> desk.stories().current().filter(one -> one.id().equals(STORY.id())).isPresent());
        robot.interact(() -> open().apply(Optional.of(
                Transaction.of(new SetField<>(Field.HEADLINE, "Judul yang keliru")))));
        robot.interact(() -> desk.stories().save(open(), () -> {}));
        until(() -> saved(STORY).headline().equals("Judul yang keliru"));
        robot.clickOn("#backup-age");
        until(() -> list("backup-changes").getItems().size() == 1);

        robot.clickOn("Kembalikan berita ini");

        until(() -> saved(STORY).headline().equals(STORY.headline()));
        until(() -> open().story().headline().equals(STORY.headline()));
        assertEquals(
                Revision.Kind.RESTORED,
                app.newsroom().stories().find(STORY.id()).orElseThrow().revision().kind());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void a_second_place_is_chosen_and_gets_what_there_is(FxRobot robot) throws Exception {
        makeOne(robot);
        Path drive = Files.createTempDirectory(folder, "drive");
        robot.interact(() -> ((TextField) find("#backup-second")).setText(drive.toString()));
        robot.clickOn("#backup-second");
        robot.push(KeyCode.ENTER);

        until(() -> app.newsroom().backups().second().list().size() == 1);
        until(() -> text("backup-second-said").startsWith("Tersambung"));
        picture("backups-second");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void a_spoilt_backup_is_said_to_be_one_and_leaves_the_list(FxRobot robot) throws Exception {
        makeOne(robot);
        until(() -> !button("backup-restore").isDisabled());
        Path file = app.newsroom().backups().list().getFirst().file();
        spoil(file);

        robot.clickOn("#backup-verify");

        until(() -> list("backup-list").getItems().isEmpty());
        assertFalse(app.newsroom().backups().list().stream().anyMatch(one -> one.file().equals(file)));
        until(() -> text("backup-told").contains("tidak dipakai"));
        picture("backups-spoilt");
        robot.push(KeyCode.ESCAPE);
    }

    private static void spoil(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void it_looks_alike_in_the_dark_and_in_english(FxRobot robot) throws Exception {
        makeOne(robot);
        robot.push(KeyCode.ESCAPE);
        become("Banjir surut, warga pulang");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        robot.clickOn("#backup-age");
        until(() -> list("backup-changes").getItems().size() == 1);
        assertEquals("Open it at once", ((CheckBox) find("#backup-open")).getText());
        picture("backups-dark-english");
        robot.push(KeyCode.ESCAPE);
    }
}
