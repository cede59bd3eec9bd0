package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.OtherProgram;
import id.redaksi.samples.Samples;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One newsroom, one writer: with other programs that are really there. */
class LockTest {
    /** How many holders are killed; {@code -Dredaksi.kills=100} for the long run. */
    private static final int KILLS = Integer.getInteger("redaksi.kills", 3);

    /** How many start at once. */
    private static final int AT_ONCE = 4;

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("redaksi");
    }

    private static Newsroom open(Path folder) throws NewsroomFailed {
        return Newsroom.open(folder, Samples.CLOCK);
    }

    private static Lock take(Path folder) throws Exception {
        return Lock.take(folder, Samples.CLOCK);
    }

    /** Opens the newsroom, says how that went, and stays until its input ends. */
    public static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws Exception {
            try (Newsroom _ = open(Path.of(arguments[0]))) {
                System.out.println("open");
                System.in.read();
            } catch (NewsroomFailed e) {
                System.out.println(e.way());
            }
        }
    }

    @Test
    void a_second_program_is_refused_and_told_who_holds_the_newsroom() throws Exception {
        try (var other = OtherProgram.start(Holding.class, folder().toString())) {
            assertEquals("open", other.line());

            NewsroomFailed refused = assertThrows(NewsroomFailed.class, () -> open(folder()));

            assertEquals(NewsroomFailed.Way.HELD, refused.way());
            assertEquals(String.valueOf(other.pid()), refused.explanation().values().get(1));
            assertEquals(other.pid(), Holder.of(folder()).orElseThrow().process());
        }
    }

    @Test
    void a_lock_never_outlives_its_program() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            try (var other = OtherProgram.start(Holding.class, folder().toString())) {
                assertEquals("open", other.line());
                assertThrows(NewsroomFailed.class, () -> open(folder()));
                other.kill();
            }
            open(folder()).close();
        }
        assertTrue(Holder.of(folder()).isEmpty());
    }

    @Test
    void of_programs_that_start_at_once_one_holds_it() throws Exception {
        List<OtherProgram> all = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(OtherProgram.start(Holding.class, folder().toString()));
            }
            List<String> said = new ArrayList<>();
            for (OtherProgram one : all) {
                said.add(one.line());
            }

            assertEquals(1, said.stream().filter("open"::equals).count(), said.toString());
            assertEquals(AT_ONCE - 1, said.stream().filter("HELD"::equals).count(), said.toString());
        } finally {
            all.forEach(OtherProgram::close);
        }
    }

    @Test
    void by_another_path_to_the_same_folder_it_is_the_same_newsroom() throws Exception {
        Path link = temporary.resolve("tautan");
        open(folder()).close();
        Files.createSymbolicLink(link, folder());
        try (Lock _ = take(folder())) {
            assertThrows(NewsroomFailed.class, () -> take(link));

            try (var other = OtherProgram.start(Holding.class, link.toString())) {
                assertEquals("HELD", other.line());
            }
        }
    }

    @Test
    void a_try_by_another_path_does_not_give_the_lock_up() throws Exception {
        Path link = temporary.resolve("tautan");
        open(folder()).close();
        Files.createSymbolicLink(link, folder());
        try (Newsroom _ = open(folder())) {
            assertThrows(NewsroomFailed.class, () -> open(link));

            try (var other = OtherProgram.start(Holding.class, folder().toString())) {
                assertEquals("HELD", other.line());
            }
        }
    }

    @Test
    void control_closing_any_channel_on_the_lock_file_gives_the_lock_up() throws Exception {
        try (Newsroom _ = open(folder())) {
            FileChannel.open(folder().resolve(Newsroom.LOCK), StandardOpenOption.WRITE).close();

            try (var other = OtherProgram.start(Holding.class, folder().toString())) {
                assertNotEquals("HELD", other.line(), "POSIX has changed: the note in memory is no longer needed");
            }
        }
    }

    @Test
    void a_lock_file_that_was_deleted_is_made_and_locked_again() throws Exception {
        Files.createDirectories(folder());
        try (Lock lock = take(folder())) {
            Files.delete(folder().resolve(Newsroom.LOCK));

            assertTrue(lock.isHeld());

            try (var other = OtherProgram.start(Holding.class, folder().toString())) {
                assertEquals("HELD", other.line());
            }
        }
    }

    @Test
    void a_holder_whose_lock_file_another_program_has_taken_knows_that_it_holds_nothing() throws Exception {
        open(folder()).close();
        try (Lock lock = take(folder())) {
            Files.delete(folder().resolve(Newsroom.LOCK));
            try (var other = OtherProgram.start(Holding.class, folder().toString())) {
                assertEquals("open", other.line());

                assertFalse(lock.isHeld());
            }
        }
    }

    @Test
    void what_is_written_about_the_holder_is_never_believed() throws Exception {
        open(folder()).close();
        Files.writeString(folder().resolve(Holder.FILE), "{\"process\":1,\"host\":\"lain\",\"since\":\"2026-11-25T00:00:00Z\"}");
        open(folder()).close();
        Files.writeString(folder().resolve(Holder.FILE), "bukan JSON \0 ".repeat(1000));

        open(folder()).close();

        assertTrue(Holder.of(folder()).isEmpty());
    }
}
