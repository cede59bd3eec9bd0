package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Offline;
import id.redaksi.desk.kit.Pulse;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts the window: the frame first, the newsroom as soon as it has been opened away from JavaFX's thread. */
public final class DeskApplication extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private static final Clock CLOCK = Clock.systemDefaultZone();

    /** The newsroom being opened while JavaFX starts; handed over once, since JavaFX makes the application itself. */
    private static final AtomicReference<@Nullable Future<App>> EARLY = new AtomicReference<>();

    private final Background opening = Background.lane("redaksi-opening", failure -> {
        throw new IllegalStateException(failure);
    });
    private @Nullable Desk desk;

    /** Opens the window on the newsroom in the folder, and returns when it is closed. */
    public static void open(Path newsroom) {
        Offline.install();
        var early = new FutureTask<>(() -> App.openWithSample(newsroom, CLOCK));
        EARLY.set(early);
        Thread.ofPlatform().name("redaksi-early").daemon().start(early);
        Pulse.quicken();
        Application.launch(DeskApplication.class, newsroom.toString());
    }

    @Override
    public void start(Stage stage) {
        Looks.loadFonts();
        var bounds = javafx.stage.Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                new StackPane(), Math.min(WIDTH, bounds.getWidth()), Math.min(HEIGHT, bounds.getHeight()), Color.web("#F6F5F2"));
        stage.setScene(scene);
        stage.setTitle("Redaksi");
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        icon(stage);
        stage.setOnCloseRequest(event -> {
            if (desk != null) {
                event.consume();
                desk.quit();
            }
        });
        open(stage, Path.of(getParameters().getRaw().getFirst()));
    }

    private static void icon(Stage stage) {
        try (var in = DeskApplication.class.getResourceAsStream("/assets/icons/redaksi-64.png")) {
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void open(Stage stage, Path folder) {
        opening.run(
                () -> opened(folder),
                app -> show(stage, app),
                why -> refuse(stage, folder, why));
    }

    private static App opened(Path folder) throws Exception {
        Future<App> early = EARLY.getAndSet(null);
        if (early == null) {
            return App.openWithSample(folder, CLOCK);
        }
        try {
            return early.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }

    private void show(Stage stage, App app) {
        var built = new Desk(app, CLOCK, () -> {
            stage.hide();
            Platform.exit();
        });
        desk = built;
        built.onElsewhere(folder -> {
            built.close();
            open(stage, folder);
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> built.bug(failure));
        stage.getScene().setRoot(built.content());
        built.dress(stage.getScene());
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    /** The newsroom cannot be opened: what happened, and what can be done about it. */
    private void refuse(Stage stage, Path folder, Message why) {
        var words = new Words(Locale.getDefault());
        var said = new Label(words.now(why));
        said.setWrapText(true);
        said.setMaxWidth(520);
        said.setId("refusal");
        var again = new Button(words.now("desk.open.again"));
        again.setOnAction(_ -> open(stage, folder));
        var other = new Button(words.now("desk.open.other"));
        other.setOnAction(_ -> {
            var chosen = new DirectoryChooser().showDialog(stage);
            if (chosen != null) {
                open(stage, chosen.toPath());
            }
        });
        var leave = new Button(words.now("desk.command.quit"));
        leave.setOnAction(_ -> Platform.exit());
        var box = new VBox(20, said, new HBox(8, again, other, leave));
        box.setMaxSize(520, 160);
        again.getStyleClass().add("main-button");
        other.getStyleClass().add("plain-button");
        leave.getStyleClass().add("plain-button");
        var root = new StackPane(box);
        var looks = new Looks(root);
        looks.become(id.redaksi.app.Settings.DEFAULT.look());
        stage.getScene().setRoot(root);
        looks.dress(stage.getScene());
        stage.show();
    }

    @Override
    public void stop() {
        opening.close();
        if (desk != null) {
            desk.close();
        }
    }
}
