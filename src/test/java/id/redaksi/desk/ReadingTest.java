package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Search;
import id.redaksi.app.Settings;
import id.redaksi.archive.Order;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Offline;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a newsroom that another has open: everything can be read, nothing changes. */
@ExtendWith(ApplicationExtension.class)
class ReadingTest {
    private static final Story STORY = Samples.oneOfEach();

    @TempDir
    static Path temporary;

    private Path folder;
    private App holder;
    private App app;
    private Desk desk;
    private Stage stage;
    private Reading reading;
    private Background lane;
    private final AtomicBoolean left = new AtomicBoolean();
    private final AtomicInteger written = new AtomicInteger();

    @BeforeAll
    static void offline() {
        Offline.install();
    }

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        folder = Files.createTempDirectory(temporary, "redaksi");
        holder = App.open(folder, Clock.systemDefaultZone());
        holder.newsroom().stories().save(STORY, Revision.Kind.SAVED);
        holder.keep(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        app = App.openToRead(folder, Clock.systemDefaultZone());
        desk = new Desk(app, Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(new StackPane(), 980, 900);
        scene.setRoot(desk.content());
        desk.dress(scene);
        stage.setScene(scene);
        stage.show();
        lane = Background.lane("opening", _ -> {});
        reading = new Reading(desk, Message.of("desk.readOnly.held"), lane, written::incrementAndGet);
        desk.stories().open(STORY.id());
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            reading.close();
            desk.quit();
        }).get(10, TimeUnit.SECONDS);
        until(left::get);
        WaitForAsyncUtils.asyncFx(() -> stage.hide()).get(10, TimeUnit.SECONDS);
        lane.close();
        desk.close();
        holder.close();
    }

    private static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    private Node find(String selector) {
        return desk.content().lookup(selector);
    }

    private Story shown() {
        return desk.stories().current().orElseThrow().story();
    }

    /** What lies in the newsroom, with the size and the time of each file. */
    private Map<String, String> files() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.endsWith("-shm")) {
                    all.put(name, Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        return all;
    }

    private void picture(String name) throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            WaitForAsyncUtils.waitForFxEvents();
            Files.createDirectories(Path.of(wanted));
            var image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get(10, TimeUnit.SECONDS);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", Path.of(wanted, name + ".png").toFile());
        }
    }

    @Test
    void nothing_that_is_typed_pasted_or_commanded_changes_a_story_or_a_byte(FxRobot robot) throws Exception {
        until(() -> find("#body") != null && find("#story-headline") != null);
        Map<String, String> before = files();

        robot.interact(() -> find("#body").requestFocus());
        until(() -> find("#body").isFocused());
        robot.write("tulisan", 0);
        until(() -> find("#notice").isVisible());
        picture("reading-typed");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, "tempel")));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> find("#story-headline").requestFocus());
        robot.write("judul", 0);
        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        until(() -> find("#field-status") != null);
        picture("reading");

        assertEquals(STORY, shown());
        assertEquals(1, desk.stories().all().size());
        assertFalse(((TextInputControl) find("#story-headline")).isEditable());
        assertTrue(((ComboBox<?>) find("#field-status")).isDisabled());
        for (String key : new String[] {"newStory", "import", "save", "undo", "bold", "replace", "addTag", "note", "suggestMode"}) {
            assertFalse(desk.commands().runnable(key).get(), key);
        }
        for (String key : new String[] {"copy", "find", "export", "preview", "settings", "findStories", "proof"}) {
            assertTrue(desk.commands().runnable(key).get(), key);
        }
        assertEquals(before, files());
    }

    @Test
    void a_proof_and_back_leaves_the_story_as_frozen_as_it_was(FxRobot robot) throws Exception {
        until(() -> find("#body") != null);
        robot.interact(() -> desk.alone().turnProof());
        robot.interact(() -> desk.alone().turnProof());

        robot.interact(() -> find("#body").requestFocus());
        robot.write("x", 0);

        assertEquals(STORY, shown());
    }

    private static Search.Page found(App app, String words) throws Exception {
        return app.search().page(app.search().read(words), Order.RELEVANCE, 0, 10, () -> true);
    }

    @Test
    void stories_are_found_without_an_index_and_copied(FxRobot robot) throws Exception {
        until(() -> find("#body") != null);
        String word = STORY.headline().split(" ")[0];

        Search.Page page = found(app, word);

        assertEquals(STORY.id(), page.rows().getFirst().id());
        assertFalse(Files.exists(folder.resolve("index")));
        holder.indexing().catchUp(() -> true);
        assertEquals(1, found(app, word).total());
        robot.interact(() -> {
            find("#body").requestFocus();
            desk.tabs().current().orElseThrow().body().model().selectAll();
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until(() -> Clipboard.getSystemClipboard().hasString());
    }

    @Test
    void settings_hold_for_the_window_and_say_that_they_are_not_kept(FxRobot robot) throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("settings.json"));
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Person("Tamu"))));
        until(() -> find("#notice").isVisible());

        assertEquals("Tamu", app.settings().person().name());
        assertEquals(new String(before), Files.readString(folder.resolve("settings.json")));
    }

    @Test
    void once_the_other_program_has_gone_the_notice_offers_to_write(FxRobot robot) throws Exception {
        until(() -> find("#standing-reading") != null);
        assertTrue(((Label) find("#standing-reading-text")).getText().startsWith("Hanya untuk dibaca:"));
        assertNull(find("#standing-reading-act"));
        assertTrue(WaitForAsyncUtils.asyncFx(() -> desk.standing().find(Reading.KEY).orElseThrow().act() == null).get());

        holder.close();
        until(() -> find("#standing-reading-act") != null);
        picture("reading-free");
        robot.interact(() -> ((Button) find("#standing-reading-act")).fire());

        assertEquals(1, written.get());
        App.open(folder, Clock.systemDefaultZone()).close();
    }
}
