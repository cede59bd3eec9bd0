package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.sqlite.Shape;
import id.redaksi.samples.OtherProgram;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newsrooms of a later version: refused or only read, and byte for byte what they were. */
class NewerShapeTest {
    private static final Story STORY = Samples.oneOfEach();

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("redaksi");
    }

    private static int newest() {
        return Schema.MIGRATIONS.newest();
    }

    /** Saves, and stays until it is killed, so that a log with something in it is left behind. */
    public static final class Saving {
        private Saving() {}

        public static void main(String[] arguments) throws Exception {
            try (Newsroom newsroom = Newsroom.open(Path.of(arguments[0]), Samples.CLOCK)) {
                newsroom.stories().save(STORY, Revision.Kind.SAVED);
                newsroom.originals().put(new byte[] {1, 2, 3});
                System.out.println("saved");
                System.in.read();
            }
        }
    }

    private void make() throws Exception {
        try (var other = OtherProgram.start(Saving.class, folder().toString())) {
            assertEquals("saved", other.line());
            other.kill();
        }
        assertTrue(Files.size(folder().resolve("newsroom.db-wal")) > 0);
    }

    private void become(int version, int reader) throws IOException {
        try (Newsroom newsroom = Newsroom.open(folder(), Samples.CLOCK)) {
            newsroom.stories().list();
        } catch (NewsroomFailed e) {
            throw new IOException(e);
        }
        Path file = folder().resolve("newsroom.db");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(60, reader << 16 | version);
        Files.write(file, bytes);
    }

    private Map<String, String> everything() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder())) {
            for (Path file : files.toList()) {
                String what = Files.isDirectory(file)
                        ? "folder"
                        : Hash.of(Files.readAllBytes(file)) + Files.getLastModifiedTime(file);
                all.put(folder().relativize(file).toString(), what);
            }
        }
        return all;
    }

    @Test
    void a_newer_shape_is_refused_and_stays_byte_for_byte_with_its_log_and_its_folder() throws Exception {
        for (int more : new int[] {1, 100}) {
            make();
            byte[] log = Files.readAllBytes(folder().resolve("newsroom.db-wal"));
            byte[] index = Files.readAllBytes(folder().resolve("newsroom.db-shm"));
            become(newest() + more, 0);
            Files.write(folder().resolve("newsroom.db-wal"), log);
            Files.write(folder().resolve("newsroom.db-shm"), index);
            Map<String, String> before = everything();

            NewsroomFailed refused =
                    assertThrows(NewsroomFailed.class, () -> Newsroom.open(folder(), Samples.CLOCK));

            assertEquals("newsroom.newer", refused.explanation().key());
            assertEquals(NewsroomFailed.Way.NONE, refused.way());
            assertThrows(NewsroomFailed.class, () -> Newsroom.openToRead(folder(), Samples.CLOCK));
            assertEquals(before, everything());
            try (var files = Files.walk(folder())) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void a_newer_shape_that_we_may_read_can_be_read_and_not_written() throws Exception {
        make();
        become(newest() + 3, newest());
        byte[] before = Files.readAllBytes(folder().resolve("newsroom.db"));

        NewsroomFailed refused = assertThrows(NewsroomFailed.class, () -> Newsroom.open(folder(), Samples.CLOCK));
        assertEquals("newsroom.newerToRead", refused.explanation().key());
        assertEquals(NewsroomFailed.Way.READ, refused.way());
        try (Newsroom read = Newsroom.openToRead(folder(), Samples.CLOCK)) {
            assertEquals(STORY, read.stories().find(STORY.id()).orElseThrow().story());
            assertThrows(
                    SaveFailed.class,
                    () -> read.stories().save(STORY.with(Field.HEADLINE, "Lain"), Revision.Kind.SAVED));
            assertThrows(SaveFailed.class, () -> read.originals().put(new byte[] {9}));
        }
        assertEquals(Hash.of(before), Hash.of(Files.readAllBytes(folder().resolve("newsroom.db"))));
    }

    @Test
    void a_newer_shape_that_needs_a_newer_reader_is_refused() throws Exception {
        make();
        become(newest() + 3, newest() + 1);

        assertThrows(NewsroomFailed.class, () -> Newsroom.openToRead(folder(), Samples.CLOCK));
    }

    @Test
    void the_header_tells_both_numbers() {
        assertEquals(new Shape(6, 0), Shape.of(6));
        assertEquals(new Shape(9, 7), Shape.of(7 << 16 | 9));
        assertTrue(new Shape(9, 7).mayBeReadBy(7));
        assertTrue(!new Shape(9, 7).mayBeReadBy(6) && !new Shape(9, 0).mayBeReadBy(8));
    }

    @Test
    void a_newsroom_that_another_program_writes_is_read_beside_it() throws Exception {
        try (Newsroom writing = Newsroom.open(folder(), Samples.CLOCK)) {
            writing.stories().save(STORY, Revision.Kind.SAVED);
            try (Newsroom read = Newsroom.openToRead(folder(), Samples.CLOCK)) {
                writing.stories().save(STORY.with(Field.HEADLINE, "Sesudahnya"), Revision.Kind.SAVED);

                assertEquals("Sesudahnya", read.stories().find(STORY.id()).orElseThrow().story().headline());
                assertTrue(read.isReadOnly());
            }
            writing.stories().save(STORY.with(Field.HEADLINE, "Lagi"), Revision.Kind.SAVED);
        }
    }
}
