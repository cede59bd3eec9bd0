package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Formats;
import id.redaksi.app.Settings;
import id.redaksi.exchange.Format;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Another format at the export: what it would lose, what can be chosen, how it is packed, and what is explained. */
class ExportFlowTest extends DeskFlow {
    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private Story atTheExport(FxRobot robot) throws Exception {
        Story story = Samples.story("Harga cabai naik", "Pedagang mengeluh.").with(Field.PUSH, "Cabai mahal lagi");
        open(robot, story);
        robot.interact(desk.places()::showExport);
        until(() -> find("#export-format") != null);
        return story;
    }

    @SuppressWarnings("unchecked") // the box was made of formats
    private ComboBox<Format> formats() {
        return (ComboBox<Format>) find("#export-format");
    }

    private void choose(FxRobot robot, String name) {
        robot.interact(() -> formats().setValue(Formats.named(name).orElseThrow()));
    }

    private static String words(Parent parent) {
        return String.join("\n", parent.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void a_format_says_what_it_loses_and_writes_bare_files_where_asked(FxRobot robot) throws Exception {
        atTheExport(robot);
        assertTrue(formats().getItems().stream().allMatch(format -> format.exporter().isPresent()));
        choose(robot, "markdown");
        until(() -> find(".losses") != null);
        picture("export-markdown");
        assertTrue(words((Parent) find(".losses")).contains("push"), () -> words((Parent) find(".losses")));
        assertTrue(find("#export-option-markdown-for") != null);

        robot.interact(() -> ((CheckBox) find("#export-bag")).setSelected(false));
        robot.interact(() -> ((Button) find("#export-button")).fire());
        until(() -> find(".safe-card") != null && find(".losses") == null); // before, it says that nothing stands in the way

        try (Stream<Path> written = Files.list(app.exportFolder())) {
            List<String> names = written.map(file -> file.getFileName().toString().replaceAll("^.*-r\\d+", "")).sorted().toList();
            assertEquals(List.of("-markdown.md", "-markdown.proof.json"), names);
        }
    }

    @Test
    void each_format_is_explained_in_the_language_of_the_window(FxRobot robot) throws Exception {
        atTheExport(robot);
        choose(robot, "docx");
        robot.interact(() -> ((Button) find("#export-manual")).fire());
        until(() -> find("#format-manual-page") != null);
        picture("export-manual");
        String indonesian = words((Parent) find("#format-manual-page"));
        robot.interact(() -> ((Button) find("#sheet-main")).fire());
        until(() -> find("#format-manual-page") == null);

        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        picture("export-docx-dark");
        robot.interact(() -> ((Button) find("#export-manual")).fire());
        until(() -> find("#format-manual-page") != null);
        picture("export-manual-dark");

        assertTrue(indonesian.length() > 200);
        assertFalse(words((Parent) find("#format-manual-page")).equals(indonesian));
        assertFalse(indonesian.contains("`"));
    }
}
