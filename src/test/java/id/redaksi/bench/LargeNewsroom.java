package id.redaksi.bench;

import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom whose database has about 1 GB: how long opening it takes after a clean exit, how long a verified backup, and
 * what a key and a save cost while one is being made. {@code -Dredaksi.bench.megabytes} makes it smaller.
 */
final class LargeNewsroom {
    private static final long SIZE = Long.getLong("redaksi.bench.megabytes", 1_000) * 1_000_000;
    private static final int OPENINGS = 5;
    private static final int SAVES = 500;

    private LargeNewsroom() {}

    static List<Figure> run() throws Exception {
        Path folder = Files.createTempDirectory("redaksi-bench");
        try {
            Path newsroom = folder.resolve("newsroom");
            return measure(newsroom, fill(newsroom));
        } finally {
            delete(folder);
        }
    }

    static List<Figure> measure(Path folder, int stories) throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.alone("backup, database", Files.size(folder.resolve("newsroom.db")) / 1e6, "MB", stories, null));
        double[] openings = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            try (Newsroom opened = Newsroom.open(folder, Clock.systemUTC())) {
                opened.stories().list();
                openings[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        figures.add(Figure.alone("backup, open after a clean exit", Keys.median(openings), "ms", OPENINGS, "<= 2000"));
        Fx.start();
        Story typed = new Texts(5).story(5_000);
        try (Newsroom newsroom = Newsroom.open(folder, Clock.systemUTC())) {
            long start = System.nanoTime();
            newsroom.backups().make(Backup.Kind.BY_HAND, _ -> {});
            figures.add(Figure.alone("backup, verified, alone", (System.nanoTime() - start) / 1e9, "s", 1, null));
            Keys.measure(Keys.surface(typed));
            double[] quiet = Keys.measure(Keys.surface(typed));
            double[] during = meanwhile(newsroom, () -> Keys.measure(Keys.surface(typed)));
            compare(figures, "backup, a key, ", quiet, during, null);
            double[] saves = saves(newsroom, typed);
            compare(figures, "backup, a save, ", saves, meanwhile(newsroom, () -> saves(newsroom, typed)), "<= 20");
        }
        return figures;
    }

    private static void compare(List<Figure> figures, String what, double[] quiet, double[] during, @Nullable String goal) {
        for (double share : new double[] {0.5, 0.99}) {
            String which = share == 0.5 ? "median" : "p99";
            double without = Keys.percentile(quiet, share);
            double with = Keys.percentile(during, share);
            String wanted = share == 0.5 ? null : goal;
            figures.add(Figure.alone(what + which + ", none", without, "ms", quiet.length, wanted));
            figures.add(new Figure(
                    what + which + ", during", with, "ms", during.length, "without a backup", with / without, "value", wanted));
        }
    }

    /** The measurement while one backup after the other is made. */
    private static double[] meanwhile(Newsroom newsroom, Callable<double[]> measurement) throws Exception {
        var done = new AtomicBoolean();
        Thread maker = Thread.ofPlatform().priority(Thread.MIN_PRIORITY).start(() -> {
            try {
                while (!done.get()) {
                    newsroom.backups().make(Backup.Kind.BY_HAND, _ -> {});
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        TimeUnit.SECONDS.sleep(1);
        double[] measured = measurement.call();
        done.set(true);
        maker.join();
        return measured;
    }

    /** Each of another headline, with a rest between two as there would be. */
    private static double[] saves(Newsroom newsroom, Story story) throws Exception {
        double[] times = new double[SAVES];
        for (int i = 0; i < SAVES; i++) {
            Story changed = story.with(Field.HEADLINE, "Judul " + i + " " + System.nanoTime());
            long start = System.nanoTime();
            newsroom.stories().save(changed, Revision.Kind.AUTOSAVED);
            times[i] = (System.nanoTime() - start) / 1e6;
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return times;
    }

    /** Stories of 4,000 words until the file is large enough; the same for the same size. */
    static int fill(Path folder) throws Exception {
        var texts = new Texts(11);
        int stories = 0;
        try (Newsroom newsroom = Newsroom.open(folder, Clock.systemUTC())) {
            Path file = folder.resolve("newsroom.db");
            while (Files.size(file) < SIZE) {
                newsroom.stories().save(texts.story(4_000), Revision.Kind.CREATED);
                stories++;
            }
        }
        return stories;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
