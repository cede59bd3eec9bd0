package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.LastHour;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in which somebody types eight keys a second, and what becomes of their text when it ends badly. */
class TypistTest {
    /** A second of typing. */
    private static final int SECOND = 8;

    /** How long a program is stopped, in milliseconds; {@code -Dredaksi.stopped=60000} for a minute. */
    private static final long STOPPED = Long.getLong("redaksi.stopped", 3_200);

    @TempDir
    Path temporary;

    /** Types a counting headline into a new story and says what was typed and what is on the disk. */
    public static final class Typist {
        private static final List<byte[]> BALLAST = new ArrayList<>();

        private int typed;

        private Typist() {}

        public static void main(String[] arguments) throws Exception {
            App app = App.open(Path.of(arguments[0]), Clock.systemDefaultZone());
            var typist = new Typist();
            var hour = new LastHour();
            boolean guarded = arguments.length < 3;
            Consumer<Throwable> bugs = guarded ? hour::failed : failure -> full(failure);
            Background saver = Background.lane("saver", bugs);
            Platform.startup(() -> typist.start(app, saver, hour));
            if (arguments.length > 1) {
                Thread.setDefaultUncaughtExceptionHandler((_, failure) -> bugs.accept(failure));
                Thread.ofPlatform().start(() -> fill(Integer.parseInt(arguments[1])));
            }
        }

        private static final byte[] FULL = "full\n".getBytes(StandardCharsets.UTF_8);

        /** Says that memory has run out, and goes on as if it had not; has no memory for more. */
        private static void full(Throwable failure) {
            if (failure instanceof OutOfMemoryError) {
                System.out.write(FULL, 0, FULL.length);
                System.out.flush();
            }
        }

        private static void fill(int after) {
            try {
                TimeUnit.MILLISECONDS.sleep(after);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            while (true) {
                BALLAST.add(new byte[1 << 18]);
            }
        }

        private void start(App app, Background saver, LastHour hour) {
            var notices = new Notices();
            var standing = new Standing();
            var rescue = new Rescue(app.newsroom().spill(), Background.lane("spill", hour::failed), standing, notices);
            var stories = new OpenStories(app, saver, notices, Clock.systemDefaultZone(), standing, rescue);
            hour.of(stories);
            stories.currentProperty().subscribe(open -> {
                if (open != null) {
                    open.saveStateProperty().subscribe(state -> {
                        if (state instanceof SaveState.Saved && typed > 0) {
                            System.out.println("saved " + open.story().headline());
                        }
                    });
                    new id.redaksi.desk.kit.Beat(Duration.millis(1000.0 / SECOND), () -> type(open)).restart();
                }
            });
            stories.create();
        }

        private void type(OpenStory open) {
            open.editing().apply(Transaction.of(new SetField<>(Field.HEADLINE, String.valueOf(++typed))));
            System.out.println("typed " + typed);
        }
    }

    /** The typist as the test sees it. */
    private final class Watched {
        private final Process process;
        private volatile int typed;
        private volatile int saved;
        private final CountDownLatch full = new CountDownLatch(1);

        Watched(String... more) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Xmx80m",
                    "-XX:TieredStopAtLevel=1",
                    "-Dredaksi.spill=" + temporary.resolve("keadaan"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Typist.class.getName(),
                    newsroom().toString()));
            command.addAll(List.of(more));
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    String[] words = line.split(" ");
                    if (words[0].equals("typed")) {
                        typed = Integer.parseInt(words[1]);
                    } else if (words[0].equals("saved")) {
                        saved = Integer.parseInt(words[1]);
                    } else if (words[0].equals("full")) {
                        full.countDown();
                    }
                }
            } catch (IOException e) {
                // it was killed
            }
        }

        void untilTyped(int keys) throws InterruptedException {
            for (int i = 0; typed < keys && i < 2_000; i++) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertTrue(typed >= keys, "typed only " + typed);
        }

        void signal(String name) throws Exception {
            assertEquals(0, new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor());
        }

        int end() throws InterruptedException {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        }
    }

    private Path newsroom() {
        return temporary.resolve("redaksi");
    }

    /** The headline that the next start finds. */
    private int found() throws Exception {
        String former = System.setProperty("redaksi.spill", temporary.resolve("keadaan").toString());
        try (App app = App.open(newsroom(), Clock.systemDefaultZone())) {
            List<Summary> stories = app.newsroom().stories().list();
            assertEquals(1, stories.size());
            assertEquals(List.of(), app.newsroom().verify());
            String headline = stories.getFirst().headline();
            return headline.isEmpty() ? 0 : Integer.parseInt(headline);
        } finally {
            if (former == null) {
                System.clearProperty("redaksi.spill");
            } else {
                System.setProperty("redaksi.spill", former);
            }
        }
    }

    @Test
    void a_new_story_is_there_when_the_program_is_killed_after_its_first_keys() throws Exception {
        var typist = new Watched();
        typist.untilTyped(1);
        typist.untilTyped(12); // 1.5 s later
        typist.signal("KILL");
        typist.end();

        assertTrue(found() >= Math.max(typist.saved, typist.typed - SECOND), found() + " of " + typist.typed);
    }

    @Test
    void a_program_that_stood_still_goes_on_saving_and_types_no_key_twice() throws Exception {
        var typist = new Watched();
        typist.untilTyped(4);
        typist.signal("STOP");
        int stopped = typist.typed;
        TimeUnit.MILLISECONDS.sleep(STOPPED);
        typist.signal("CONT");
        typist.untilTyped(stopped + 4);
        long began = System.nanoTime();
        int from = typist.typed;
        typist.untilTyped(from + 8);
        double seconds = (System.nanoTime() - began) / 1e9;
        typist.signal("KILL");
        typist.end();

        assertTrue(seconds > 0.5, "8 keys in " + seconds + " s: a beat was doubled");
        assertTrue(found() >= typist.typed - SECOND, found() + " of " + typist.typed);
    }

    @Test
    void memory_that_runs_out_costs_no_text() throws Exception {
        var typist = new Watched("1200");
        int status = typist.end();

        assertEquals(LastHour.STATUS, status);
        assertTrue(typist.typed > 4, "typed only " + typist.typed);
        assertTrue(found() >= Math.max(typist.saved, typist.typed - SECOND), found() + " of " + typist.typed);
    }

    @Test
    void control_without_the_last_stand_a_program_whose_memory_is_full_does_not_end() throws Exception {
        var typist = new Watched("1200", "unguarded");
        assertTrue(typist.full.await(60, TimeUnit.SECONDS), "memory never ran out");
        typist.signal("KILL");

        assertNotEquals(LastHour.STATUS, typist.end());
    }
}
