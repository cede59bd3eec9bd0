package id.redaksi.faults;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.Desk;
import id.redaksi.desk.kit.Offline;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Rescue;
import id.redaksi.desk.session.SaveState;
import id.redaksi.desk.session.Unkept;
import id.redaksi.edit.Acts;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * A program with the whole window and a robot that types into a story at eight keys a second until the program is
 * killed, or for as many keys as it is told. It pauses now and then as people do, so that what happens after the last
 * key is met as well.
 */
public final class Typist {
    /** A story that does not exist yet: the robot makes it as Ctrl+N does. */
    static final String NEW = "new";

    /** A thread that wants to run and does so later than this had to wait for the machine. */
    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(2);

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(125);

    private final KeyLog log;
    private final Random random = new Random();
    private final Desk desk;
    private final OpenStory open;

    private Typist(KeyLog log, Desk desk, OpenStory open) {
        this.log = log;
        this.desk = desk;
        this.open = open;
    }

    /**
     * The newsroom, the log, the story, how many keys (0: until killed), and "unkept" for the control. Whatever goes wrong
     * ends the program, which nobody expects.
     */
    public static void main(String[] arguments) {
        try {
            run(arguments);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws Exception {
        Offline.install();
        var log = new KeyLog(Path.of(arguments[1]));
        App app = App.open(Path.of(arguments[0]), Clock.systemDefaultZone());
        Set<StoryId> known = app.newsroom().stories().list().stream().map(Summary::id).collect(Collectors.toSet());
        Desk desk = show(app);
        OpenStory open = opened(desk, arguments[2], known);
        if (arguments.length > 4) {
            onFx(() -> Unkept.from(desk.stories(), open));
        }
        var typist = new Typist(log, desk, open);
        onFx(typist::begin);
        Thread.ofPlatform().daemon().priority(Thread.MAX_PRIORITY).start(typist::watch);
        typist.type(Integer.parseInt(arguments[3]));
    }

    private static Desk show(App app) throws Exception {
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        started.get(60, TimeUnit.SECONDS);
        app.use(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        return onFx(() -> {
            var desk = new Desk(app, Clock.systemDefaultZone(), () -> {});
            var scene = new Scene(new StackPane(), 900, 700);
            scene.setRoot(desk.content());
            desk.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return desk;
        });
    }

    private static OpenStory opened(Desk desk, String story, Set<StoryId> known) throws Exception {
        onFx(() -> {
            if (story.equals(NEW)) {
                desk.stories().create();
            } else {
                desk.stories().open(new StoryId(story));
            }
            return true;
        });
        until(() -> desk.stories().current()
                .filter(open -> story.equals(NEW) ? !known.contains(open.id()) : open.id().value().equals(story))
                .isPresent());
        until(() -> desk.content().lookup("#body") != null);
        return onFx(() -> desk.stories().current().orElseThrow());
    }

    private boolean begin() {
        note(KeyLog.Kind.OPENED);
        if (!open.offeredProperty().get().equals(Acts.NONE)) {
            note(KeyLog.Kind.OFFERED);
        }
        open.saveStateProperty().addListener((_, _, state) -> {
            switch (state) {
                case SaveState.Saved _ -> note(KeyLog.Kind.SAVED);
                case SaveState.Failed _, SaveState.Pending _ -> {}
            }
        });
        ((Parent) desk.content().lookup("#standing")).getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> {
            if (desk.content().lookup("#standing-" + Rescue.KEY) != null) {
                note(KeyLog.Kind.FAILED);
            }
        });
        Node body = desk.content().lookup("#body");
        body.requestFocus();
        return true;
    }

    private void note(KeyLog.Kind kind) {
        log.note(kind, TypedText.in(open.story()).length(), open.id().value());
    }

    private void type(int keys) throws Exception {
        int at = onFx(() -> TypedText.in(open.story()).length());
        int end = keys == 0 ? Integer.MAX_VALUE : at + keys;
        long due = System.nanoTime();
        for (; at < end; at++) {
            char key = TypedText.key(at);
            onFx(() -> press(key));
            due = Math.max(due + pause(), System.nanoTime());
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        }
    }

    private long pause() {
        return random.nextInt(25) == 0 ? BETWEEN + random.nextLong(10 * BETWEEN) : BETWEEN;
    }

    private boolean press(char key) {
        int before = TypedText.in(open.story()).length();
        new Robot().keyType(switch (key) {
            case '\n' -> KeyCode.ENTER;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.valueOf(Character.toString(Character.toUpperCase(key)));
        });
        if (TypedText.in(open.story()).length() == before) {
            throw new IllegalStateException("a key did nothing");
        }
        note(KeyLog.Kind.TYPED);
        return true;
    }

    /** Notes when this process got no time, so that what the machine did is not taken for what the program did. */
    private void watch() {
        long beat = TimeUnit.MILLISECONDS.toNanos(20);
        for (long last = System.nanoTime(); ; last = System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.sleep(beat);
            } catch (InterruptedException e) {
                return;
            }
            long late = System.nanoTime() - last - beat;
            if (late > LATE) {
                log.note(KeyLog.Kind.STALLED, (int) TimeUnit.NANOSECONDS.toMillis(late), "-");
            }
        }
    }

    private static void until(Callable<Boolean> state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!onFx(state)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the story did not open");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}
