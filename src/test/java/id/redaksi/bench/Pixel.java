package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.bench.TypedWindow.Idle;
import id.redaksi.bench.TypedWindow.Pressed;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Block;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From the key to the pixel: the program's own window with a story of 5,000 words, beside a bare text area with the
 * same text in a window as large, and in one as large as the story's column. Keys are pressed by turns, twenty in each.
 * Then how much is painted for a key, and what goes on while only the caret blinks.
 */
final class Pixel {
    private static final int WORDS = 5_000;
    private static final int WARM_UP = 60;
    private static final int KEYS = 200;
    private static final int TURN = 20;
    private static final int COLUMN_WIDTH = 640;
    private static final int COLUMN_HEIGHT = 794;
    private static final int LOOKED_ON = 10;

    private Pixel() {}

    static List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (var area = new TypedWindow(area(List.of(), TypedWindow.WIDTH, TypedWindow.HEIGHT));
                var column = new TypedWindow(area(List.of(), COLUMN_WIDTH, COLUMN_HEIGHT));
                var own = new TypedWindow(own(List.of()))) {
            List<List<Pressed>> pressed = byTurns(List.of(area, column, own));
            figures.addAll(times(times(pressed.get(0)), times(pressed.get(1)), times(pressed.get(2))));
            figures.add(beside("handed over for a key", drawn(pressed.get(2)), "px", drawn(pressed.get(0)), null));
            figures.addAll(blinking(idle(area), idle(own)));
        }
        figures.addAll(painted());
        return figures;
    }

    private static List<Figure> times(double[] area, double[] column, double[] own) {
        double median = Keys.median(own);
        return List.of(
                alone("text area, median", Keys.median(area)),
                alone("text area, p90", Keys.percentile(area, 0.9)),
                alone("text area 640 x 794, median", Keys.median(column)),
                beside("own window, median", median, "ms", Keys.median(area), "<= 0.5"),
                beside("own window, to 640 x 794", median, "ms", Keys.median(column), null),
                beside("own window, p90", Keys.percentile(own, 0.9), "ms", Keys.percentile(area, 0.9), null));
    }

    private static Figure alone(String name, double value) {
        return Figure.alone("pixel, " + name, value, "ms", KEYS, null);
    }

    private static Figure beside(String name, double value, String unit, double area, @Nullable String goal) {
        return Figure.against("pixel, " + name, value, unit, KEYS, "text area", area, goal);
    }

    private static ProcessBuilder area(List<String> options, int width, int height) {
        return WindowJvm.of(options, TextAreaWindow.class.getName(), WORDS + "", width + "", height + "")
                .inheritIO();
    }

    private static ProcessBuilder own(List<String> options) throws Exception {
        return WindowJvm.of(options, "id.redaksi.Redaksi", "--newsroom", newsroom().toString())
                .inheritIO();
    }

    /** A newsroom with the story, left with the caret in its middle. */
    private static Path newsroom() throws Exception {
        Path folder = Files.createTempDirectory("redaksi-bench").resolve("newsroom");
        try (App app = App.open(folder, Clock.systemUTC())) {
            Story story = new Texts(5).story(WORDS);
            Block middle = story.body().blocks().get(story.body().blocks().size() / 2);
            String text = middle.leaves().getFirst().text();
            var place = new Position(middle.id(), 0, text.indexOf(' ', text.length() / 2));
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            app.newsroom().drafts().keep(story, new Drafts.Caret(place, place, 0));
            app.newsroom().drafts().done(story.id());
        }
        return folder;
    }

    private static List<List<Pressed>> byTurns(List<TypedWindow> windows) {
        windows.forEach(window -> window.type(WARM_UP));
        List<List<Pressed>> pressed =
                windows.stream().<List<Pressed>>map(_ -> new ArrayList<>()).toList();
        for (int turn = 0; turn < KEYS / TURN; turn++) {
            for (int i = 0; i < windows.size(); i++) {
                for (int key = 0; key < TURN; key++) {
                    pressed.get(i).add(windows.get(i).press());
                }
                windows.get(i).type(0);
            }
        }
        return pressed;
    }

    private static double[] times(List<Pressed> pressed) {
        return pressed.stream().mapToDouble(Pressed::milliseconds).toArray();
    }

    private static double drawn(List<Pressed> pressed) {
        return Keys.median(pressed.stream().mapToDouble(Pressed::pixels).toArray());
    }

    private static Idle idle(TypedWindow window) {
        window.quiet();
        return window.idle(LOOKED_ON);
    }

    private static List<Figure> blinking(Idle area, Idle own) {
        return List.of(
                beside("caret blinks, drawings", own.drawings(), "/s", area.drawings(), null),
                beside("caret blinks, processor", own.processor(), "%", area.processor(), null));
    }

    /** What JavaFX paints for a key with all that follows it, and for a blink of the caret. */
    private static List<Figure> painted() throws Exception {
        Painting area = painting(area(PulseLog.OPTIONS, TypedWindow.WIDTH, TypedWindow.HEIGHT));
        Painting own = painting(own(PulseLog.OPTIONS));
        double blink = own.blink() / area.blink();
        return List.of(
                Figure.against("pixel, painted for a key", own.key(), "px", TURN, "text area", area.key(), null),
                new Figure(
                        "pixel, painted for a blink",
                        own.blink(),
                        "px",
                        LOOKED_ON,
                        "text area",
                        blink,
                        "value",
                        "<= 100"));
    }

    /** Pixels painted for a key and for a blink. */
    private record Painting(double key, double blink) {}

    private static Painting painting(ProcessBuilder program) throws Exception {
        Path file = Files.createTempFile("redaksi-pulses", ".txt");
        try (var window = new TypedWindow(program.redirectError(file.toFile()))) {
            var log = new PulseLog(file, TypedWindow.WIDTH * TypedWindow.HEIGHT);
            window.type(WARM_UP);
            log.painted();
            for (int i = 0; i < TURN; i++) {
                window.press();
            }
            window.type(0);
            double keys = log.painted();
            window.quiet();
            log.painted();
            Idle idle = window.idle(LOOKED_ON);
            return new Painting(keys / TURN, log.painted() / (idle.drawings() * LOOKED_ON));
        } finally {
            Files.delete(file);
        }
    }
}
