package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.app.App;
import id.redaksi.app.ImportArchive;
import id.redaksi.bench.GeneratedArchive;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that really fills: a small volume in memory, where the machine lets us mount one. */
class FullVolumeTest {
    @TempDir
    Path temporary;

    private Path volume;

    @BeforeEach
    void mount() throws Exception {
        volume = Files.createDirectory(temporary.resolve("volume"));
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", volume.toString()),
                "No volume can be mounted here, so a full one was not tried.");
    }

    @AfterEach
    void unmount() throws Exception {
        done("umount", volume.toString());
    }

    private static boolean done(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void explains(Exception failure) {
        var explained = (id.redaksi.wording.Explained) failure;
        assertNotEquals(
                explained.explanation().key(),
                Wording.of(Wording.INDONESIAN).text(explained.explanation()));
    }

    @Test
    void a_full_volume_costs_nothing_that_was_acknowledged() throws Exception {
        Path folder = volume.resolve("redaksi");
        Story story = Samples.story("Judul", "kata ".repeat(4000));
        int acknowledged = 0;
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            SaveFailed failed = null;
            while (failed == null) {
                try {
                    newsroom.stories().save(story.with(Field.HEADLINE, "Judul " + (acknowledged + 1)), Revision.Kind.SAVED);
                    acknowledged++;
                    assertTrue(acknowledged < 10_000);
                } catch (SaveFailed e) {
                    failed = e;
                }
            }
            explains(failed);
            assertEquals(
                    "Judul " + acknowledged,
                    newsroom.stories().find(story.id()).orElseThrow().story().headline());
            assertTrue(done("mount", "-o", "remount,size=16m", volume.toString()));
            newsroom.stories().save(story.with(Field.HEADLINE, "Judul lagi"), Revision.Kind.SAVED);
        }
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals(
                    "Judul lagi",
                    newsroom.stories().find(story.id()).orElseThrow().story().headline());
            assertEquals(List.of(), newsroom.stories().verify());
        }
    }

    @Test
    void an_export_onto_a_full_volume_leaves_nothing_behind() throws Exception {
        try (App app = App.open(temporary.resolve("redaksi"), Samples.CLOCK)) {
            Story story = Samples.story("Judul", "kata ".repeat(100));
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
            Files.write(volume.resolve("besar"), new byte[4 * 1024 * 1024 - 4096]);

            var failed = org.junit.jupiter.api.Assertions.assertThrows(
                    ExportFailed.class, () -> app.exportStory().run(story.id(), volume));

            explains(failed);
            try (Stream<Path> left = Files.list(volume)) {
                assertEquals(List.of(volume.resolve("besar")), left.toList());
            }
        }
    }

    @Test
    void an_import_that_fills_the_volume_stops_and_says_so_and_goes_on_when_there_is_room() throws Exception {
        Path file = temporary.resolve("arsip.jsonl");
        new GeneratedArchive(1_500).write(file);
        try (App app = App.open(volume.resolve("redaksi"), Samples.CLOCK)) {
            ImportArchive.Result result = app.importArchive().run(file, ImportArchive.Watch.NONE);

            assertTrue(result.stopped().isPresent());
            int kept = app.newsroom().stories().list().size();
            assertTrue(kept >= result.counts().taken() && kept < 1_500, "kept " + kept);
            assertEquals(List.of(), app.newsroom().verify());
            assumeTrue(done("mount", "-o", "remount,size=150m", volume.toString()));
            ImportArchive.Result next = app.importArchive().run(file, ImportArchive.Watch.NONE);
            assertEquals(kept, next.counts().skipped());
            assertEquals(1_500, app.newsroom().stories().list().size());
        }
    }
}
