package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.kit.Offline;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a newsroom in a temporary folder, as a person would have it before them. */
final class DeskWindow {
    final App app;
    final Desk desk;
    private final Stage stage;
    private final AtomicBoolean left = new AtomicBoolean();

    /** A window of this width in pixels on a newsroom that holds these stories. */
    DeskWindow(Stage stage, double width, Path folder, Story... stories) throws Exception {
        Offline.install();
        this.stage = stage;
        app = App.open(folder.resolve("redaksi-" + System.nanoTime()), Clock.systemDefaultZone());
        app.use(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        for (Story story : stories) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
        desk = new Desk(app, Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(desk.content(), width, 900);
        desk.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(desk::quit).get(10, TimeUnit.SECONDS);
        until(left::get);
        WaitForAsyncUtils.asyncFx(stage::hide).get(10, TimeUnit.SECONDS);
        desk.close();
    }

    static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    void untilFocused(String id) throws Exception {
        until(() -> desk.focused() instanceof Node node && id.equals(node.getId()));
    }

    OpenStory open() {
        return desk.stories().current().orElseThrow();
    }

    StoryView view() {
        return desk.tabs().current().orElseThrow();
    }

    Node node(String selector) {
        Node node = desk.content().lookup(selector);
        if (node == null) {
            throw new IllegalStateException("nothing is " + selector);
        }
        return node;
    }

    Story saved(Story story) throws Exception {
        return app.newsroom().stories().find(story.id()).orElseThrow().story();
    }
}
