package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A person takes a folder in. */
class ImportFolderFlowTest extends DeskFlow {
    private static final int FILES = 120;

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private Path berita() throws Exception {
        Path berita = Files.createTempDirectory(folder, "kiriman");
        for (int i = 0; i < FILES; i++) {
            Path inner = Files.createDirectories(berita.resolve("hari-" + i % 3));
            Files.writeString(inner.resolve("berita-" + i + ".md"), "# Judul " + i + "\n\nTeks berita " + i + ".\n");
        }
        Files.write(berita.resolve("rusak.md"), new byte[] {0, 1, 2, (byte) 0xff});
        return berita;
    }

    @Test
    void a_folder_comes_in_with_those_inside_it_and_what_was_refused_is_told(FxRobot robot) throws Exception {
        Path berita = berita();
        robot.interact(() -> desk.imports().askFolder(berita));
        until(() -> find("#import-sheet") != null);
        assertTrue(robot.lookup("#import-sheet .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(String.valueOf(berita.getFileName()))));
        robot.type(KeyCode.ENTER);
        until(() -> find("#import-report") != null);

        assertEquals(FILES, app.newsroom().current().count());
        assertTrue(robot.lookup("#import-report .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("rusak.md")));
    }
}
