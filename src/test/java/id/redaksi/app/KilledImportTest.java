package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.ImportArchive.Result;
import id.redaksi.app.ImportArchive.Watch;
import id.redaksi.bench.GeneratedArchive;
import id.redaksi.newsroom.Summary;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that takes an archive in is killed; what it had said is there, whole, and the next run goes on. */
class KilledImportTest {
    private static final int STORIES = 900;

    @TempDir
    Path temporary;

    /** Takes an archive in and says how many stories are kept, each time some are. */
    public static final class Taker {
        private Taker() {}

        public static void main(String[] arguments) throws Exception {
            try (App app = App.open(Path.of(arguments[0]), Samples.CLOCK)) {
                var watch = new Watch(() -> true, progress -> System.out.println(progress.counts().taken()), _ -> {});
                app.importArchive().run(Path.of(arguments[1]), watch);
            }
        }
    }

    @Test
    void an_import_that_is_killed_loses_nothing_it_had_said_and_goes_on() throws Exception {
        var archive = new GeneratedArchive(STORIES);
        Path file = temporary.resolve("arsip.jsonl");
        archive.write(file);
        Path folder = temporary.resolve("redaksi");

        long said = killed(folder, file);

        try (App app = App.open(folder, Samples.CLOCK)) {
            int kept = app.newsroom().stories().list().size();
            assertTrue(kept >= said && kept < STORIES, kept + " of " + said);
            assertEquals(List.of(), app.newsroom().verify());
            Result next = app.importArchive().run(file, Watch.NONE);
            assertEquals(kept, next.counts().skipped());
            assertEquals(
                    archive.all().map(Story::headline).toList().reversed(),
                    app.newsroom().stories().list().stream().map(Summary::headline).toList());
            assertEquals(List.of(), app.newsroom().verify());
        }
    }

    /** Kills the taker once it said that some are kept; gives the last number it said. */
    private static long killed(Path folder, Path file) throws IOException, InterruptedException {
        Process taker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Taker.class.getName(),
                        folder.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (var out = new BufferedReader(new InputStreamReader(taker.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Long.parseLong(line);
                if (last > 0) {
                    ProcessHandle.of(taker.pid()).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        }
        taker.waitFor();
        assertTrue(last > 0, "nothing was taken");
        return last;
    }
}
