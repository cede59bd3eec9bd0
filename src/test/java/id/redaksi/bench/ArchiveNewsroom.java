package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.newsroom.Arrival;
import id.redaksi.newsroom.Origin;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A newsroom that holds the generated archive, made once and used again: it takes minutes for a million.
 * {@code -Dredaksi.bench.archive} says where, {@code -Dredaksi.bench.stories} of how many stories.
 */
final class ArchiveNewsroom {
    static final int STORIES = Integer.getInteger("redaksi.bench.stories", 1_000_000);

    private static final Path PLACE = Path.of(System.getProperty(
            "redaksi.bench.archive", Path.of(System.getProperty("java.io.tmpdir"), "redaksi-archive").toString()));
    private static final int BATCH = 500;

    private ArchiveNewsroom() {}

    /** Opens it, made and indexed, and the index put together as the program does in a quiet moment. */
    static App open(GeneratedArchive archive) throws Exception {
        Files.createDirectories(PLACE);
        Path folder = PLACE.resolve(String.valueOf(archive.stories()));
        App app = App.open(folder, Clock.systemDefaultZone());
        long held = app.newsroom().current().count();
        if (held < archive.stories()) {
            System.err.println("Making a newsroom of " + archive.stories() + " stories in " + folder + " ...");
            app.newsroom().stories().intake().expectMany(true);
            for (int from = (int) held; from < archive.stories(); from += BATCH) {
                app.newsroom().stories().intake().importAll(arrivals(archive, from, Math.min(archive.stories(), from + BATCH)));
            }
            app.newsroom().stories().intake().expectMany(false);
        }
        app.indexing().catchUp(() -> true);
        app.indexing().finish();
        return app;
    }

    private static List<Arrival> arrivals(GeneratedArchive archive, int from, int to) {
        return IntStream.range(from, to).mapToObj(place -> {
            Story story = archive.story(place);
            return Arrival.of(story, Origin.of("arsip-" + place, story.headline().getBytes(StandardCharsets.UTF_8)));
        }).toList();
    }

    /** Where the same stories stand in SQLite's full text, beside the newsroom. */
    static Path fullText(GeneratedArchive archive) {
        return PLACE.resolve(archive.stories() + "-fts5.db");
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    /** What a reader could search for in a story, in UTF-8. */
    static long text(Story story) {
        String all = story.headline() + story.titles().standfirst() + story.lead().text() + story.body().text()
                + String.join(" ", story.topics().tags());
        return all.getBytes(StandardCharsets.UTF_8).length;
    }
}
