package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Offline;
import id.redaksi.newsroom.Move;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The application from its start on, with the newsroom opened by itself: what takes one window's place by another. */
class WholeWindowTest extends FxRobot {
    private static final Story STORY = Samples.story("Harga beras naik", "Sebuah alinea dengan beberapa kata saja.");

    private Path place;
    private Path folder;
    private DeskApplication application;
    private Stage stage;

    @BeforeAll
    static void offline() {
        Offline.install();
    }

    @BeforeEach
    void make() throws Exception {
        place = Files.createTempDirectory("redaksi-utuh");
    }

    /** A newsroom with a story in it, and somebody who still has it open. */
    private App newsroom(String name) throws Exception {
        folder = place.resolve(name);
        App app = App.open(folder, Clock.systemDefaultZone());
        app.newsroom().stories().save(STORY, Revision.Kind.SAVED);
        app.keep(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        return app;
    }

    private void start(Path chosen) throws Exception {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.setupStage(shown -> {
            application = new DeskApplication((_, _) -> Optional.of(chosen));
            application.start(shown, folder, false);
        });
    }

    @AfterEach
    void end() throws Exception {
        interact(stage::hide);
        interact(application::stop);
        FxToolkit.cleanupStages();
        Thread.setDefaultUncaughtExceptionHandler(null);
        try (var files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private void fire(String selector) throws Exception {
        until(() -> find(selector) != null);
        interact(() -> ((ButtonBase) find(selector)).fire());
    }

    private void writeAndSave(String typed) throws Exception {
        until(() -> find("#body") != null && find("#body").getScene() != null);
        interact(() -> find("#body").requestFocus());
        until(() -> find("#body").isFocused());
        write(typed, 0);
        push(KeyCode.CONTROL, KeyCode.S);
    }

    private static boolean holds(Path folder, String words) throws Exception {
        try (App read = App.openToRead(folder, Clock.systemDefaultZone())) {
            return read.newsroom().stories().find(STORY.id()).orElseThrow().story().body().text().startsWith(words);
        }
    }

    @Test
    void a_newsroom_that_was_open_to_read_is_opened_for_writing_and_written() throws Exception {
        App other = newsroom("redaksi");
        start(place);
        fire("#refusal-read");
        until(() -> find("#standing-reading") != null && find("#body") != null);
        interact(() -> find("#body").requestFocus());
        write("Tidak ", 0);
        assertFalse(holds(folder, "Tidak"));

        other.close();
        fire("#standing-reading-act");
        until(() -> find("#standing-reading") == null);
        writeAndSave("Ditulis ");

        until(() -> holds(folder, "Ditulis "));
        assertFalse(Newsroom.isFree(folder), "it is held now");
    }

    @Test
    void while_another_still_writes_nothing_is_offered_but_to_read() throws Exception {
        try (App _ = newsroom("redaksi")) {
            start(place);
            fire("#refusal-read");
            until(() -> find("#standing-reading") != null);

            assertTrue(((Label) find("#standing-reading-text")).getText().startsWith("Hanya untuk dibaca"));
            assertEquals(null, find("#standing-reading-act"));
        }
    }

    @Test
    void a_newsroom_in_a_cloud_folder_is_moved_and_goes_on_where_it_is_then() throws Exception {
        newsroom("Dropbox/Redaksi").close();
        Path chosen = Files.createDirectory(place.resolve("disk"));
        start(chosen);
        writeAndSave("Sebelum pindah ");
        fire("#standing-place-act");
        until(() -> find("#place-sheet") != null);
        fire("#sheet-main");

        Path moved = chosen.resolve("Redaksi");
        until(() -> find("#notice-text") instanceof Label said && said.getText().contains(moved.toString()));
        until(() -> find("#body") != null);
        assertTrue(holds(moved, "Sebelum pindah "), "what was typed before came along");
        writeAndSave("Sesudahnya ");

        until(() -> holds(moved, "Sesudahnya ") || holds(moved, "Sebelum pindah Sesudahnya "));
        assertEquals(moved, Move.follow(folder));
        assertFalse(Newsroom.isIn(folder), "nothing is opened there any more");
        assertEquals(1, aside().size(), "the former one is only put aside");
    }

    @Test
    void where_it_cannot_be_moved_it_goes_on_where_it_was_and_says_why() throws Exception {
        newsroom("Dropbox/Redaksi").close();
        Path chosen = Files.createDirectory(place.resolve("disk"));
        Files.createDirectories(chosen.resolve("Redaksi"));
        Files.writeString(chosen.resolve("Redaksi").resolve("lain.txt"), "ada isinya");
        start(chosen);
        fire("#standing-place-act");
        fire("#sheet-main");

        until(() -> find("#notice-text") instanceof Label said && said.isVisible() && !said.getText().isEmpty()
                && find("#body") != null);
        writeAndSave("Tetap di sini ");
        until(() -> holds(folder, "Tetap di sini "));
        assertFalse(Newsroom.isIn(chosen.resolve("Redaksi")));
    }

    private List<Path> aside() throws IOException {
        try (var files = Files.walk(place, 4)) {
            return files.filter(file -> file.getFileName().toString().equals("newsroom.db"))
                    .filter(file -> !file.startsWith(place.resolve("disk")))
                    .toList();
        }
    }
}
