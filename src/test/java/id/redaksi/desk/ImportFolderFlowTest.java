package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.StoryWalk;
import id.redaksi.app.Tags;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
        Button whole = robot.lookup("#import-whole-open").queryAs(Button.class);
        assertEquals(FILES + " berita masuk utuh, tanpa perubahan", whole.getText());
        assertFalse(isSaid(robot, "Judul 0"));
        picture("import-whole");
        robot.interact(whole::fire);
        until(() -> isSaid(robot, "Judul 0"));
        assertTrue(isSaid(robot, "dan " + (FILES - 50) + " berita lagi"));
        until(() -> find("#import-report").getLayoutBounds().getHeight() > 500);
        picture("import-whole-open");
    }

    private static boolean isSaid(FxRobot robot, String text) {
        return robot.lookup("#import-report .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals(text) && label.getParent().isVisible());
    }

    @Test
    void whose_words_a_file_has_is_asked_where_a_receiver_has_a_table(FxRobot robot) throws Exception {
        Path file = Files.writeString(Files.createTempDirectory(folder, "umpan").resolve("umpan.xml"), """
            <rss version="2.0"><channel><title>Situs A</title><item><title>Judul</title><description>Teks.</description>
            <category>Rubrik Olahraga</category></item></channel></rss>""");
        robot.interact(() -> desk.imports().ask(List.of(file)));
        until(() -> find("#import-sheet") != null);
        assertNull(find("#import-receiver"));
        robot.type(KeyCode.ESCAPE);
        until(() -> find("#import-sheet") == null);
        var row = app.subjects().category(Filed.channel("Sport"), "Situs A", new Category("Rubrik Olahraga", "", ""));
        long act = app.refileStories().begin(((Tags.Answer.Do) row).act(), StoryWalk.of(List.of()));
        while (!app.refileStories().step(act, Set.of()).isOver()) {
            // goes on
        }

        robot.interact(() -> desk.imports().ask(List.of(file)));
        until(() -> find("#import-receiver") != null);
        picture("import-receiver");
        robot.interact(() -> robot.lookup("#import-receiver").queryAs(ComboBox.class).getSelectionModel().select(1));
        robot.type(KeyCode.ENTER);
        until(() -> find("#import-report") != null);

        assertEquals("Sport", app.newsroom().current().before(Long.MAX_VALUE, 1).getFirst().story().topics().channel());
    }
}
