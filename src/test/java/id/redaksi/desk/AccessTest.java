package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Selection;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Ids;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** High contrast, the text cursor, and text that must outlive the program. */
class AccessTest extends DeskWindow {
    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    @Test
    void contrast_is_black_and_white_and_the_cursor_as_wide_as_set(FxRobot robot) throws Exception {
        open(robot, Samples.oneOfEach());
        robot.interact(() -> desk.settle(app.settings()
                .with(new Settings.Look("id", Settings.Theme.CONTRAST, 17.5, 640))
                .with(new Settings.Access(6))));
        assertTrue(desk.content().getStyleClass().contains("contrast"));
        assertEquals(6, ((Rectangle) find(".caret")).getWidth());
        picture("contrast-light");
        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        picture("contrast-inspector");
        robot.interact(() -> {
            desk.panes().inspectorWanted().set(false);
            desk.content().getStyleClass().add("dark");
        });
        picture("contrast-dark");
    }

    @Test
    void a_cell_half_written_is_there_when_the_program_was_killed(FxRobot robot) throws Exception {
        Story story = Samples.story("Harga", "Di atas tabel.");
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        Ids ids = Samples.ids();
        for (int i = 0; i < 20; i++) {
            ids.block();
        }
        Table table = Table.empty(ids.block(), 2, 2);
        blocks.add(table);
        open(robot, story.withBody(new Body(blocks)));
        robot.interact(() -> open().editing().select(Selection.caret(new Position(table.id(), 2, 0))));
        type(robot, "Rp1");
        until(() -> open().saveStateProperty().get() instanceof SaveState.Saved);

        Path killed = copy(app.newsroom().folder());

        try (var again = new Closing(App.open(killed, Clock.systemDefaultZone()))) {
            Story found = again.app().newsroom().stories().find(story.id()).orElseThrow().story();
            assertEquals("Rp1", found.body().find(table.id()).orElseThrow().leaves().get(2).text());
        }
    }

    private record Closing(App app) implements AutoCloseable {
        @Override
        public void close() {
            app.close();
        }
    }

    /** The newsroom's files as they are at this moment, which is what a killed program leaves. */
    private static Path copy(Path newsroom) throws Exception {
        Path copy = Files.createTempDirectory(folder, "killed");
        try (Stream<Path> files = Files.walk(newsroom)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(newsroom.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (!file.getFileName().toString().contains("lock")) {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }
}
