package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.BodyClipboard;
import id.redaksi.desk.editor.LinkTargets;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.editor.surface.Surroundings;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.KnownNames;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Selection;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * The work of a key in the middle of a body: the handlers' time and that of the pulse after it (style, layout,
 * synchronisation), without painting. The peer is JavaFX's own text area with the same text and the same keys.
 */
final class Keys {
    private static final int WARM_UP = 200;
    private static final int KEYS = 400;

    private Keys() {}

    static List<Figure> run() throws Exception {
        Fx.start();
        List<Figure> figures = new ArrayList<>();
        for (int words : new int[] {1_000, 5_000, 50_000}) {
            Story story = new Texts(5).story(words);
            double[] peer = words > 5_000 ? new double[0] : measure(area(story));
            double[] own = measure(surface(story));
            String size = String.format(Locale.ROOT, "%,d words", words);
            if (peer.length == 0) {
                figures.add(Figure.alone("keys, " + size + ", median", median(own), "ms", KEYS, "<= 4"));
            } else {
                figures.add(Figure.alone("keys, " + size + ", text area", median(peer), "ms", KEYS, null));
                figures.add(new Figure(
                        "keys, " + size + ", median",
                        median(own),
                        "ms",
                        KEYS,
                        "JavaFX TextArea",
                        median(own) / median(peer),
                        "value",
                        "<= 4"));
            }
            figures.add(Figure.alone("keys, " + size + ", p99", percentile(own, 0.99), "ms", KEYS, "<= 30"));
        }
        return figures;
    }

    /** What is typed into, and what stands around it. */
    record Typed(Region root, Node target) {}

    static Typed area(Story story) throws Exception {
        return Fx.get(() -> {
            var area = new TextArea(story.body().text());
            area.setWrapText(true);
            area.positionCaret(area.getText().indexOf(' ', area.getLength() / 2));
            return new Typed(area, area);
        });
    }

    static Typed surface(Story story) throws Exception {
        return surface(story, false);
    }

    /** {@code suggesting}: whether each key is only a suggestion. */
    static Typed surface(Story story, boolean suggesting) throws Exception {
        App app = App.open(Files.createTempDirectory("redaksi-bench").resolve("n"), Clock.systemUTC());
        return Fx.get(() -> {
            var editing = new Editing(story, Clock.systemUTC());
            var open = new OpenStory(editing, new SaveState.Saved(LocalTime.NOON));
            var words = new Words(Locale.of("id"));
            var photos = new Photos(app, Background.atOnce(), new Notices());
            var colleagues = new Colleagues(() -> "Budi", Clock.systemUTC());
            var body = new BodySurface(
                    new Surroundings(new BodyViewModel(open, app.ids(), () -> true), words, photos, colleagues, _ -> {}), () -> {});
            var notices = new Notices();
            var targets = new LinkTargets(
                    new StorySearch(app, Background.atOnce(), notices),
                    new KnownNames(app.newsroom().stories(), Background.atOnce(), notices),
                    new OpenStories(app, Background.atOnce(), notices, Clock.systemUTC()));
            var view = new StoryView(
                    open,
                    body,
                    new BodyClipboard(body.model(), photos, words, new Sheets(words), notices),
                    new ReviewViewModel(open, colleagues, app.ids()),
                    new StoryView.Shared(words, photos, new Commands(), targets, _ -> {}));
            var middle = story.body().blocks().get(story.body().blocks().size() / 2);
            editing.select(Selection.caret(new Position(middle.id(), 0, middle.leaves().getFirst().length() / 2)));
            if (suggesting) {
                open.suggest(colleagues::me);
            }
            return new Typed(view, body);
        });
    }

    static double[] measure(Typed typed) throws Exception {
        Stage stage = show(typed);
        TimeUnit.SECONDS.sleep(2);
        double[] times = new double[KEYS];
        for (int i = -WARM_UP; i < KEYS; i++) {
            double time = key(typed.target(), i % 7 == 0 ? ' ' : (char) ('a' + Math.floorMod(i, 26)));
            if (i >= 0) {
                times[i] = time;
            }
        }
        hide(stage);
        return times;
    }

    static void hide(Stage stage) throws Exception {
        Fx.get(() -> {
            stage.hide();
            return stage;
        });
    }

    /** Shows it in a window of 900 by 800 pixels with the focus in it. */
    static Stage show(Typed typed) throws Exception {
        return Fx.get(() -> {
            var shown = new Stage();
            var scene = new Scene(typed.root(), 900, 800);
            scene.getStylesheets().add(StoryView.class.getResource("/id/redaksi/desk/redaksi.css").toExternalForm());
            shown.setScene(scene);
            shown.show();
            typed.target().requestFocus();
            return shown;
        });
    }

    /** Milliseconds of work for one key; waits for its pulse. */
    static double key(Node target, char character) throws Exception {
        var done = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            Scene scene = target.getScene();
            long[] times = new long[2];
            Runnable before = () -> times[1] = System.nanoTime();
            Runnable[] after = new Runnable[1];
            after[0] = () -> {
                scene.removePreLayoutPulseListener(before);
                scene.removePostLayoutPulseListener(after[0]);
                done.complete((times[0] + System.nanoTime() - times[1]) / 1e6);
            };
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after[0]);
            long start = System.nanoTime();
            fire(target, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED);
            fire(target, KeyEvent.KEY_TYPED, String.valueOf(character));
            fire(target, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED);
            times[0] = System.nanoTime() - start;
            Platform.requestNextPulse();
        });
        double time = done.get(20, TimeUnit.SECONDS);
        TimeUnit.MILLISECONDS.sleep(5);
        return time;
    }

    private static void fire(Node target, EventType<KeyEvent> type, String character) {
        KeyCode code = type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : KeyCode.A;
        target.fireEvent(new KeyEvent(type, character, "", code, false, false, false, false));
    }

    static double median(double[] times) {
        return percentile(times, 0.5);
    }

    static double percentile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
