package id.redaksi.bench;

import id.redaksi.bench.X11.Area;
import id.redaksi.bench.X11.Drawn;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program with a text in a window of its own X server, into which keys are pressed. Seen from outside: the time from
 * the key to the drawing that shows it, and how much is drawn.
 */
final class TypedWindow implements AutoCloseable {
    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    /** How long a key stays down when nothing is drawn for it, in milliseconds: less than keys take to repeat. */
    private static final long DOWN = 40;

    /** From the key to the first drawing that changed the text, and how much was drawn for it, in pixels. */
    record Pressed(double milliseconds, int pixels) {}

    /** What goes on while nobody types: drawings and pixels a second, and percent of one core. */
    record Idle(double drawings, double pixels, double processor) {}

    private final Xvfb screen = new Xvfb(WIDTH, HEIGHT);
    private final Process program;
    private final X11 client;
    private final long window;
    private final SplittableRandom random = new SplittableRandom(3);
    private Area text;
    private int keys;

    /** Starts the program, waits for its window and for the text to stand still. */
    TypedWindow(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().remove("WAYLAND_DISPLAY");
        program = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(program::destroy));
        client = new X11(screen.display());
        window = opened();
        TimeUnit.SECONDS.sleep(3);
        client.focus(window);
        client.watch(window);
        text = client.whole(window);
        type(5);
        text = around(changed());
    }

    private long opened() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            long found = client.window(WIDTH / 3, HEIGHT / 3);
            if (found != 0) {
                return found;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("no window came");
    }

    /** Where a few keys change the picture. */
    private Area changed() {
        int[] before = client.pixels(window, text);
        type(5);
        int[] after = client.pixels(window, text);
        Area changed = null;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i]) {
                var one = new Area(i % text.width(), i / text.width(), 1, 1);
                changed = changed == null ? one : changed.plus(one);
            }
        }
        if (changed == null) {
            throw new IllegalStateException("keys change nothing in the window");
        }
        return changed;
    }

    /** The lines around, and as many below as the text may grow; the bars of the window stay outside. */
    private Area around(Area changed) {
        int top = Math.max(0, changed.y() - 40);
        return new Area(0, top, text.width(), Math.min(text.height(), top + 300) - top);
    }

    /** Types so many letters, and waits for what the program does after the last. */
    void type(int letters) {
        for (int i = 0; i < letters; i++) {
            press();
        }
        rest(1_500);
    }

    /** Presses the next letter after a rest as between those of a word, and waits until it is seen. */
    Pressed press() {
        rest(70 + random.nextInt(180));
        char letter = keys % 6 == 5 ? ' ' : (char) ('a' + keys * 7 % 26);
        keys++;
        int[] before = client.pixels(window, text);
        long start = System.nanoTime();
        client.key(letter, true);
        Drawn drawn = client.drawn(DOWN);
        client.key(letter, false);
        while (drawn == null || Arrays.equals(before, client.pixels(window, text))) {
            drawn = client.drawn(2_000);
            if (drawn == null) {
                throw new IllegalStateException("a key was not seen");
            }
        }
        return new Pressed((drawn.at() - start) / 1e6, drawn.area().pixels());
    }

    private void rest(long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        for (long left = milliseconds; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            client.drawn(left);
        }
    }

    /** Lets the program do what it does when nobody types any more: a revision after five seconds, for one. */
    void quiet() {
        rest(8_000);
    }

    /** Looks on for so many seconds. */
    Idle idle(int seconds) {
        long used = used();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        double drawings = 0;
        double pixels = 0;
        for (long left = 1; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            @Nullable Drawn drawn = client.drawn(left);
            drawings += drawn == null ? 0 : 1;
            pixels += drawn == null ? 0 : drawn.area().pixels();
        }
        return new Idle(drawings / seconds, pixels / seconds, (used() - used) / 1e7 / seconds);
    }

    private long used() {
        return program.info().totalCpuDuration().orElseThrow().toNanos();
    }

    @Override
    public void close() {
        client.close();
        Xvfb.end(program);
        screen.close();
    }
}
