package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How closely the newsroom is looked at when it opens. */
class OpenMarkTest {
    @TempDir
    Path folder;

    @Test
    void the_mark_tells_an_end_from_an_interruption() {
        OpenMark first = OpenMark.set(folder);
        assertFalse(first.stood());
        assertTrue(OpenMark.set(folder).stood(), "nobody removed it");

        first.remove();

        assertFalse(OpenMark.set(folder).stood());
    }

    @Test
    void a_mark_that_cannot_be_set_says_to_look_closely() {
        assertTrue(OpenMark.set(folder.resolve("tidak-ada")).stood());
    }

    @Test
    void after_an_interruption_the_structure_is_looked_at_beside_the_window() throws Exception {
        Path newsroom = folder.resolve("redaksi");
        try (App app = App.openWithSample(newsroom, Samples.CLOCK)) {
            app.newsroom().stories().save(Samples.story("Judul"), Revision.Kind.CREATED);
        }
        assertFalse(Files.exists(newsroom.resolve("open.mark")));
        Files.createFile(newsroom.resolve("open.mark"));

        try (App app = App.openWithSample(newsroom, Samples.CLOCK)) {
            assertTrue(app.wasInterrupted());
            assertEquals(List.of(), app.glance());
        }
    }

    @Test
    void every_revision_is_due_after_a_week_of_starts_or_a_day_of_running_whatever_the_clock_says() throws Exception {
        var nanos = new AtomicLong();
        for (int start = 1; start <= 7; start++) {
            assertFalse(new SweepCount(folder, nanos::get).isDue(), "start " + start);
        }
        var count = new SweepCount(folder, nanos::get);
        assertTrue(count.isDue());
        count.done();
        assertFalse(count.isDue());
        nanos.addAndGet(Duration.ofHours(25).toNanos());
        assertTrue(count.isDue());
        Files.writeString(folder.resolve("sweep.count"), "rusak");
        assertTrue(new SweepCount(folder, nanos::get).isDue());
    }
}
