package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.bench.GeneratedArchive;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A person takes an archive in, and writes on meanwhile. */
class ArchiveFlowTest extends DeskFlow {
    private static final int STORIES = 300;

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private Path archive() throws Exception {
        Path file = Files.createTempDirectory(folder, "arsip").resolve("arsip.jsonl");
        new GeneratedArchive(STORIES).write(file);
        return Files.writeString(file, "bukan berita\n", StandardOpenOption.APPEND);
    }

    private void take(FxRobot robot, Path file) throws Exception {
        robot.interact(() -> desk.imports().ask(List.of(file)));
        until(() -> find("#archive-sheet") != null);
        robot.type(KeyCode.ENTER);
        until(() -> find("#archive-sheet") == null);
    }

    @Test
    void an_archive_comes_in_while_one_types_and_the_report_waits(FxRobot robot) throws Exception {
        Story typed = Samples.story("Sedang ditulis", "Awal");
        open(robot, typed);

        take(robot, archive());
        robot.interact(() -> find("#body").requestFocus());
        robot.write("x");
        until(() -> open().story().body().blocks().getFirst().text().contains("x"));
        until(() -> find("#notice-act") != null && find("#notice-act").isVisible()
                && app.newsroom().stories().list().size() == STORIES + 1);

        assertEquals(null, find("#archive-report"));
        robot.clickOn("#notice-act");
        until(() -> find("#archive-report") != null);
        assertTrue(robot.lookup("#archive-report .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("Baris " + (STORIES + 1) + ":")));
    }

    @Test
    void one_that_is_stopped_goes_on_the_next_time(FxRobot robot) throws Exception {
        Path file = archive();
        take(robot, file);
        robot.interact(() -> assertNotNull(find("#archive-stop")));
        robot.interact(() -> ((javafx.scene.control.Button) find("#archive-stop")).fire());
        until(() -> !find("#archive-bar").isVisible());

        take(robot, file);
        until(() -> !find("#archive-bar").isVisible() && app.newsroom().stories().list().size() == STORIES);
    }
}
