package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a newsroom of its own, for flows that one does in it. */
final class DeskWindow {
    private final AtomicBoolean left = new AtomicBoolean();
    private final Stage stage;
    private final App app;
    private final Desk desk;

    /** Shows it, in Indonesian and light, with a newsroom below the folder. */
    DeskWindow(Stage stage, Path folder, double width, double height) throws Exception {
        this.stage = stage;
        Looks.loadFonts();
        app = App.open(Files.createTempDirectory(folder, "redaksi"), Clock.systemDefaultZone());
        app.use(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        desk = new Desk(app, Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(new StackPane(), width, height);
        scene.setRoot(desk.content());
        desk.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> desk.quit()).get(10, TimeUnit.SECONDS);
        until(left::get);
        WaitForAsyncUtils.asyncFx(() -> stage.hide()).get(10, TimeUnit.SECONDS);
        desk.close();
    }

    static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Stores the story, opens it, and puts the focus into its body. */
    void open(FxRobot robot, Story story) throws Exception {
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        robot.interact(() -> desk.stories().open(story.id()));
        until(() -> desk.stories().current().filter(open -> open.id().equals(story.id())).isPresent()
                && view().body().getScene() != null);
        robot.interact(() -> view().body().requestFocus());
        until(() -> view().body().isFocused());
    }

    Stage stage() {
        return stage;
    }

    App app() {
        return app;
    }

    Desk desk() {
        return desk;
    }

    OpenStory story() {
        return desk.stories().current().orElseThrow();
    }

    StoryView view() {
        return desk.tabs().current().orElseThrow();
    }

    Node node(String id) {
        return desk.content().lookup(id);
    }

    /** Presses keys and lets the window come to rest. */
    static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
