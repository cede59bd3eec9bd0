package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Doorbell;
import id.redaksi.app.Settings;
import id.redaksi.desk.health.SalvageOffer;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.FirstFrames;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Offline;
import id.redaksi.desk.kit.Pulse;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Move;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
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

    /** Where a second start says that it has brought the first one to the front. */
    private static final AtomicReference<Consumer<String>> SAY = new AtomicReference<>(_ -> {});

    private final Background opening = Background.lane("redaksi-opening", failure -> {
        throw new IllegalStateException(failure);
    });
    private final BiFunction<Stage, String, Optional<Path>> chooser;
    private boolean asked;
    private @Nullable Message toSay;
    private @Nullable Desk desk;
    private @Nullable Doorbell bell;
    private @Nullable Reading reading;

    public DeskApplication() {
        this(DeskApplication::chosen);
    }

    /** For a person whom no system's dialog can reach: {@code chooser} is asked for folders instead. */
    DeskApplication(BiFunction<Stage, String, Optional<Path>> chooser) {
        this.chooser = chooser;
    }

    private static Optional<Path> chosen(Stage stage, String title) {
        var dialog = new DirectoryChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showDialog(stage)).map(File::toPath);
    }

    /**
     * Opens the window on the newsroom in the folder, and returns when it is closed. Where the newsroom is open already,
     * that window comes to the front instead, and {@code say} gets one sentence about it.
     */
    public static void open(Path newsroom, Consumer<String> say) {
        SAY.set(say);
        Doorbell.Answer answer = Opening.ring(newsroom);
        if (answer == Doorbell.Answer.CAME) {
            sayElsewhere(newsroom);
            return;
        }
        Offline.install();
        var early = new FutureTask<>(() -> App.openWithSample(newsroom, CLOCK));
        EARLY.set(early);
        Thread.ofPlatform().name("redaksi-early").daemon().start(early);
        Pulse.quicken();
        Application.launch(
                DeskApplication.class, newsroom.toString(), answer == Doorbell.Answer.SILENT ? "asked" : "not asked");
    }

    private static void sayElsewhere(Path newsroom) {
        SAY.get().accept(Wording.of(Locale.getDefault()).text("desk.open.elsewhere", newsroom.toString()));
    }

    @Override
    public void start(Stage stage) {
        List<String> given = getParameters().getRaw();
        start(stage, Path.of(given.getFirst()), given.getLast().equals("asked"));
    }

    /** {@code before} says whether a window of this newsroom was asked to come to the front already, and did not. */
    void start(Stage stage, Path newsroom, boolean before) {
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
        asked = before;
        open(stage, newsroom);
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
        boolean before = asked;
        asked = false;
        take(stage, folder, () -> Opening.open(folder, () -> opened(folder), before));
    }

    private void read(Stage stage, Path folder, Opening.Refused refused) {
        take(stage, folder, () -> switch (Opening.open(folder, () -> App.openToRead(folder, CLOCK), true)) {
            case Opening.Opened(App app, _) -> new Opening.Opened(app, onlyRead(refused));
            case Opening.Elsewhere elsewhere -> elsewhere;
            case Opening.Refused again -> again;
        });
    }

    private static Message onlyRead(Opening.Refused refused) {
        return refused.way() == NewsroomFailed.Way.HELD
                ? Message.of("desk.readOnly.held")
                : Message.of("desk.readOnly.notice", refused.why());
    }

    private void take(Stage stage, Path folder, Callable<Opening> work) {
        opening.run(
                work,
                came -> {
                    switch (came) {
                        case Opening.Opened opened -> show(stage, opened);
                        case Opening.Elsewhere _ -> {
                            sayElsewhere(folder);
                            Platform.exit();
                        }
                        case Opening.Refused refused -> refuse(stage, folder, refused);
                    }
                },
                why -> refuse(stage, folder, new Opening.Refused(why, NewsroomFailed.Way.NONE)));
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

    private void show(Stage stage, Opening.Opened opened) {
        var built = new Desk(opened.app(), CLOCK, () -> {
            stage.hide();
            Platform.exit();
        });
        built.showFoldersBy(folder -> getHostServices().showDocument(folder.toUri().toString()));
        desk = built;
        built.care().onElsewhere(folder -> {
            built.close();
            open(stage, folder);
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> built.bug(failure));
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            if (failure instanceof OutOfMemoryError) {
                built.bug(failure);
            } else {
                Nodes.later(() -> built.bug(failure));
            }
        });
        stage.getScene().setRoot(built.content());
        built.dress(stage.getScene());
        if (!stage.isShowing()) {
            stage.show();
        }
        if (toSay != null) {
            built.say(toSay);
            toSay = null;
        }
        Message why = opened.why();
        if (why != null) {
            reading = new Reading(built, why, opening, () -> write(stage, built, opened.app()));
        } else {
            hang(stage, opened.app().newsroom().folder());
            var place = new PlaceWarning(
                    built, opened.app(), opening, title -> chooser.apply(stage, title), to -> move(stage, built, to));
            FirstFrames.then(place::look);
        }
    }

    /** Saves and closes all, moves the newsroom, and opens it where it is then; where that fails, where it was. */
    private void move(Stage stage, Desk former, Path to) {
        Path from = former.folder();
        former.stories().closeAll(() -> {
            desk = null;
            wait(stage, "desk.place.moving");
            opening.run(
                    () -> {
                        takeDown();
                        former.close();
                        Path aside = Move.run(from, to, CLOCK);
                        return Message.of("desk.place.moved", to.toString(), aside.toString());
                    },
                    moved -> open(stage, to, moved),
                    why -> open(stage, from, why));
        });
    }

    private void wait(Stage stage, String key) {
        var root = new StackPane(new Label(Wording.of(Locale.getDefault()).text(key)));
        root.getStyleClass().add("desk");
        var looks = new Looks(root);
        looks.become(Settings.DEFAULT.look());
        stage.getScene().setRoot(root);
        looks.dress(stage.getScene());
    }

    private void open(Stage stage, Path folder, Message then) {
        toSay = then;
        open(stage, folder);
    }

    private void takeDown() {
        if (bell != null) {
            bell.close();
            bell = null;
        }
    }

    /** Whoever starts this newsroom a second time brings this window to the front. */
    private void hang(Stage stage, Path folder) {
        opening.run(
                () -> Doorbell.hang(folder, there -> Nodes.later(() -> {
                    front(stage);
                    there.run();
                })),
                hung -> bell = hung.orElse(null),
                _ -> {});
    }

    /** Un-minimised, over the others, and with the focus; some systems only let a window that is kept on top so far. */
    private static void front(Stage stage) {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.setAlwaysOnTop(false);
        stage.requestFocus();
    }

    /** Opens to write what is open to read; where that cannot be, what is open stays. */
    private void write(Stage stage, Desk former, App read) {
        Path folder = read.newsroom().folder();
        opening.run(
                () -> App.open(folder, CLOCK),
                app -> former.stories().closeAll(() -> {
                    turnToWriting();
                    show(stage, new Opening.Opened(app, null));
                    opening.run(
                            () -> {
                                former.close();
                                return former;
                            },
                            _ -> {},
                            _ -> {});
                }),
                former::explain);
    }

    private void turnToWriting() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    /** The newsroom cannot be opened: what happened, and what can be done about it. */
    private void refuse(Stage stage, Path folder, Opening.Refused refused) {
        var words = new Words(Locale.getDefault());
        var acts = new Refusal.Acts(
                () -> open(stage, folder),
                () -> read(stage, folder, refused),
                () -> chooser.apply(stage, words.now("desk.open.other")).ifPresent(chosen -> open(stage, Move.follow(chosen))),
                Platform::exit,
                said -> SalvageOffer.fits(folder, refused.why())
                        ? Optional.of(new SalvageOffer(folder, words, opening, said, into -> open(stage, into)))
                        : Optional.empty());
        new Refusal(refused, words, acts).show(stage.getScene());
        stage.show();
    }

    @Override
    public void stop() {
        turnToWriting();
        takeDown();
        opening.close();
        if (desk != null) {
            desk.close();
        }
    }
}
