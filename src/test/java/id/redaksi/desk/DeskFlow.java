package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Offline;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window on a newsroom of its own, for tests that do what a person does. With {@code -Dredaksi.pictures=FOLDER}
 * it leaves pictures of what it shows.
 */
@ExtendWith(ApplicationExtension.class)
abstract class DeskFlow {
    @TempDir
    static Path folder;

    Stage stage;
    Desk desk;
    App app;
    private final AtomicBoolean left = new AtomicBoolean();

    @BeforeAll
    static void offline() {
        Offline.install();
    }

    /** To be called by a method of the test class that bears {@code @Start}, since TestFX looks for that one nowhere else. */
    void show(Stage stage) throws Exception {
        this.stage = stage;
        app = App.open(place(), Clock.systemDefaultZone());
        app.use(settings());
        fill(app);
        desk = new Desk(app, Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(new StackPane(), 980, 900);
        scene.setRoot(desk.content());
        desk.dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    /** The folder of the newsroom that is opened; one is made where it is empty. */
    Path place() throws Exception {
        return Files.createTempDirectory(folder, "redaksi");
    }

    /** How the newsroom is set when the window opens. */
    Settings settings() {
        return Settings.DEFAULT
                .with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640))
                .with(new Settings.Person("Budi"));
    }

    /** Puts into the newsroom what is there when the window opens. */
    void fill(App app) throws Exception {}

    /** JUnit keeps the last test of a class until all are done; it must not keep its window as well. */
    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> desk.quit()).get(10, TimeUnit.SECONDS);
        until(left::get);
        WaitForAsyncUtils.asyncFx(() -> {
            stage.sizeToScene(); // a width that was set stays with the stage, and it is one for all tests
            stage.hide();
        }).get(10, TimeUnit.SECONDS);
        desk.close();
        stage = null;
        desk = null;
        app = null;
    }

    static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    OpenStory open() {
        return desk.stories().current().orElseThrow();
    }

    /** Keeps the story in the newsroom, opens it, and puts the focus into its body. */
    void open(FxRobot robot, Story story) throws Exception {
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        robot.interact(() -> {
            desk.stories().newsroomChanged();
            desk.stories().open(story.id());
        });
        until(() -> desk.stories().current().filter(one -> one.id().equals(story.id())).isPresent());
        until(() -> find("#body") != null);
        robot.interact(() -> find("#body").requestFocus());
    }

    /** Keeps the stories in the newsroom and opens the last of them; for the start of a test. */
    void keep(Story... stories) throws Exception {
        for (Story story : stories) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
        desk.stories().newsroomChanged();
        desk.stories().open(stories[stories.length - 1].id());
    }

    /** The story as the newsroom has it. */
    Story saved(Story story) throws Exception {
        return app.newsroom().stories().find(story.id()).orElseThrow().story();
    }

    void untilFocused(String id) throws Exception {
        until(() -> desk.focused() instanceof Node node && id.equals(node.getId()));
    }

    /** Opens the settings at a section, by its key, as one goes down their list. */
    void openSettings(FxRobot robot, String section) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> "settings-sections".equals(Objects.requireNonNull(desk.focused()).getId()));
        var list = (ListView<?>) find("#settings-sections");
        for (int i = 0; i < list.getItems().size() && !isAt(list, section); i++) {
            robot.push(KeyCode.DOWN);
        }
        until(() -> isAt(list, section));
    }

    private static boolean isAt(ListView<?> list, String section) {
        return String.valueOf(list.getSelectionModel().getSelectedItem()).contains("key=" + section + ",");
    }

    Node find(String selector) {
        return desk.content().lookup(selector);
    }

    static void type(FxRobot robot, String text) {
        robot.write(text, 0);
    }

    /** Leaves a picture of the window, where pictures are wanted. */
    void picture(String name) throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            WaitForAsyncUtils.waitForFxEvents();
            Files.createDirectories(Path.of(wanted));
            var image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get(10, TimeUnit.SECONDS);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", Path.of(wanted, name + ".png").toFile());
        }
    }
}
