package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.app.ImportArchive;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * How fast an archive comes in until every story of it is kept, read back and in the index; how fast it is passed over when
 * it is here; what a save waits meanwhile; how large it all is. {@code -Dredaksi.bench.stories} says of how many stories,
 * several with commas between.
 */
public final class ArchiveImport {
    private static final String SIZES = System.getProperty("redaksi.bench.stories", "100000");
    private static final int BETWEEN_SAVES = 250;

    private ArchiveImport() {}

    static List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (String size : SIZES.split(",")) {
            Path folder = Files.createTempDirectory("redaksi-bench");
            try {
                measure(folder, Integer.parseInt(size.strip()), figures);
            } finally {
                delete(folder);
            }
        }
        return figures;
    }

    /** Makes the archive in the folder and takes it in there, into {@code newsroom}. */
    static void measure(Path folder, int stories, List<Figure> figures) throws Exception {
        Path file = folder.resolve("arsip.jsonl");
        double text = new GeneratedArchive(stories).write(file) / 1e6;
        String what = "import " + stories + ", ";
        Path newsroom = folder.resolve("newsroom");
        try (App app = App.open(newsroom, Clock.systemUTC())) {
            double quiet = seconds(() -> taken(app, file, stories));
            double indexed = quiet + seconds(() -> app.indexing().catchUp(() -> true));
            figures.add(Figure.alone(what + "kept", stories / quiet, "/s", stories, null));
            figures.add(Figure.alone(what + "kept and indexed", stories / indexed, "/s", stories, ">= 2000"));
            double again = seconds(() -> app.importArchive().run(file, ImportArchive.Watch.NONE));
            figures.add(Figure.alone(what + "passed over again", stories / again, "/s", stories, null));
        }
        double database = Files.size(newsroom.resolve("newsroom.db")) / 1e6;
        figures.add(Figure.alone(what + "file", text, "MB", stories, null));
        figures.add(Figure.against(what + "database", database, "MB", stories, "file", text, null));
        figures.add(Figure.against(what + "index", size(newsroom.resolve("index")) / 1e6, "MB", stories, "file", text, null));
        saves(folder, file, figures, what);
    }

    private static void taken(App app, Path file, int stories) throws Exception {
        ImportArchive.Result result = app.importArchive().run(file, ImportArchive.Watch.NONE);
        if (result.counts().taken() != stories) {
            throw new IllegalStateException(result.toString());
        }
    }

    /** What somebody who saves now and then waits while an archive comes in, at most a minute of it. */
    private static void saves(Path folder, Path file, List<Figure> figures, String what) throws Exception {
        var done = new AtomicBoolean();
        var wanted = new AtomicBoolean(true);
        List<Double> times = new ArrayList<>();
        try (App app = App.open(folder.resolve("second"), Clock.systemUTC())) {
            Story story = new Texts(5).story(500);
            Thread importing = Thread.ofPlatform().start(() -> {
                try {
                    app.importArchive().run(file, new ImportArchive.Watch(wanted::get, _ -> {}, _ -> {}));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    done.set(true);
                }
            });
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!done.get() && System.nanoTime() < end) {
                Story changed = story.with(Field.HEADLINE, "Judul " + times.size());
                times.add(seconds(() -> app.newsroom().stories().save(changed, Revision.Kind.AUTOSAVED)) * 1e3);
                TimeUnit.MILLISECONDS.sleep(BETWEEN_SAVES);
            }
            wanted.set(false);
            importing.join();
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        figures.add(Figure.alone(what + "a save meanwhile, median", Keys.percentile(sorted, 0.5), "ms", sorted.length, null));
        figures.add(Figure.alone(what + "a save meanwhile, p99", Keys.percentile(sorted, 0.99), "ms", sorted.length, null));
    }

    /** Something that takes its time. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
