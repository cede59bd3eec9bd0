package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a newsroom of its own for each test, in Indonesian and light, and a person before it. */
final class DeskWindow extends FxRobot implements BeforeEachCallback, AfterEachCallback {
    private final double width;
    private final double height;
    private final Callable<Path> place;
    private final AtomicBoolean left = new AtomicBoolean();
    private @Nullable Path folder;
    private @Nullable Stage stage;
    private @Nullable App app;
    private @Nullable Desk desk;

    DeskWindow(double width, double height) {
        this(width, height, () -> Files.createTempDirectory("redaksi"));
    }

    /** With the folder in which the newsroom is made. */
    DeskWindow(double width, double height, Callable<Path> place) {
        this.width = width;
        this.height = height;
        this.place = place;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        folder = place.call();
        app = App.open(folder.resolve("newsroom"), Clock.systemDefaultZone());
        app.use(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        left.set(false);
        FxToolkit.setupStage(this::show);
    }

    private void show(Stage shown) {
        stage = shown;
        Looks.loadFonts();
        desk = new Desk(app(), Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(new StackPane(), width, height);
        scene.setRoot(desk.content());
        desk.dress(scene);
        shown.setScene(scene);
        // A frame of the whole screen that is painted late must still fit on the headless one.
        shown.setX(0);
        shown.setY(0);
        shown.show();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        interact(desk()::quit);
        until(left::get);
        interact(stage()::hide);
        desk().close();
        FxToolkit.cleanupStages();
        stage = null;
        desk = null;
        app = null;
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }

    static void until(Callable<Boolean> state) throws Exception {
        until(20, state);
    }

    /** For what a busy machine may take long over. */
    static void until(int seconds, Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Stores the story, opens it, and puts the focus into its body. */
    void open(Story story) throws Exception {
        app().newsroom().stories().save(story, Revision.Kind.CREATED);
        interact(() -> desk().stories().open(story.id()));
        until(() -> desk().stories().current().filter(open -> open.id().equals(story.id())).isPresent()
                && view().body().getScene() != null);
        interact(() -> view().body().requestFocus());
        until(() -> view().body().isFocused());
    }

    Stage stage() {
        return Objects.requireNonNull(stage);
    }

    App app() {
        return Objects.requireNonNull(app);
    }

    Desk desk() {
        return Objects.requireNonNull(desk);
    }

    OpenStory story() {
        return desk().stories().current().orElseThrow();
    }

    StoryView view() {
        return desk().tabs().current().orElseThrow();
    }

    Node node(String id) {
        return desk().content().lookup(id);
    }

    /** Does something to the window and lets it come to rest. */
    void act(Runnable act) {
        interact(act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Leaves a picture of the window, where pictures are wanted. */
    void picture(String name) throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            Files.createDirectories(Path.of(wanted));
            var file = Path.of(wanted, name + ".png").toFile();
            act(() -> {
                try {
                    ImageIO.write(SwingFXUtils.fromFXImage(stage().getScene().snapshot(null), null), "png", file);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** Presses keys and lets the window come to rest. */
    void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types a text and lets the window come to rest. */
    void type(String text) {
        write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
