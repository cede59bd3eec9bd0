package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Doorbell.Answer;
import id.redaksi.guard.StateFolder;
import id.redaksi.samples.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorbellTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private Path folder;
    private Path state;
    private Path newsroom;

    /** The paths of sockets are short. */
    @BeforeEach
    void make() throws IOException {
        folder = Files.createTempDirectory("r");
        state = StateFolder.ready(folder.resolve("s"));
        newsroom = Files.createDirectory(folder.resolve("newsroom"));
    }

    @AfterEach
    void remove() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void who_rings_is_answered_once_the_window_has_come() throws Exception {
        var came = new AtomicInteger();
        try (var _ = Doorbell.hang(state, newsroom, there -> {
            came.incrementAndGet();
            there.run();
        })) {
            assertEquals(Answer.CAME, Doorbell.ring(state, newsroom, PATIENCE));
            assertEquals(Answer.CAME, Doorbell.ring(state, newsroom, PATIENCE));
            assertEquals(2, came.get());
        }
        assertEquals(Answer.NOBODY, Doorbell.ring(state, newsroom, PATIENCE));
    }

    @Test
    void a_window_that_hangs_does_not_answer() throws Exception {
        try (var _ = Doorbell.hang(state, newsroom, _ -> {})) {
            assertEquals(Answer.SILENT, Doorbell.ring(state, newsroom, PATIENCE));
        }
    }

    /** Hangs a bell in a process of its own. */
    public static final class Hanging {
        private Hanging() {}

        public static void main(String[] arguments) throws Exception {
            Doorbell.hang(Path.of(arguments[0]), Path.of(arguments[1]), Runnable::run);
            System.out.println("hangs");
            System.in.read();
        }
    }

    @Test
    void what_a_killed_program_left_behind_answers_nobody_and_gives_way() throws Exception {
        try (var other = OtherProgram.start(Hanging.class, state.toString(), newsroom.toString())) {
            assertEquals("hangs", other.line());
            assertEquals(Answer.CAME, Doorbell.ring(state, newsroom, PATIENCE));
            other.kill();
        }
        assertTrue(Files.exists(Doorbell.place(state, newsroom)));

        assertEquals(Answer.NOBODY, Doorbell.ring(state, newsroom, PATIENCE));
        try (var _ = Doorbell.hang(state, newsroom, Runnable::run)) {
            assertEquals(Answer.CAME, Doorbell.ring(state, newsroom, PATIENCE));
        }
    }

    @Test
    void the_same_folder_has_the_same_bell_by_every_path_and_another_has_another() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("tautan"), newsroom);
        Path other = Files.createDirectory(folder.resolve("lain"));

        assertEquals(Doorbell.place(state, newsroom), Doorbell.place(state, link));
        assertNotEquals(Doorbell.place(state, newsroom), Doorbell.place(state, other));
    }

    @Test
    void nobody_else_may_look_into_the_folder_and_a_link_is_not_followed() throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state)));
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxrwxrwx"));
        StateFolder.ready(state);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state)));

        Path link = Files.createSymbolicLink(folder.resolve("tautan"), newsroom);
        assertThrows(IOException.class, () -> StateFolder.ready(link));
    }

    @Test
    void a_path_that_is_too_long_for_a_socket_is_refused() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(60)).resolve("y".repeat(60)));

        assertThrows(IOException.class, () -> Doorbell.hang(deep, newsroom, Runnable::run));
    }

    @Test
    void the_folder_is_where_each_system_keeps_what_belongs_to_a_user() {
        assertEquals(Path.of("/run/user/7/redaksi"), StateFolder.passing(Map.of("XDG_RUNTIME_DIR", "/run/user/7"), "Linux", "/home/sari"));
        assertEquals(Path.of("/s/redaksi"), StateFolder.passing(Map.of("XDG_STATE_HOME", "/s"), "Linux", "/home/sari"));
        assertEquals(Path.of("/home/sari/.local/state/redaksi"), StateFolder.passing(Map.of("XDG_RUNTIME_DIR", "relatif"), "Linux", "/home/sari"));
        assertEquals(Path.of("/Users/sari/Library/Application Support/Redaksi"), StateFolder.passing(Map.of(), "Mac OS X", "/Users/sari"));
        assertTrue(StateFolder.passing(Map.of(), "Windows 11", "/u").endsWith(Path.of("AppData", "Local", "Redaksi")));
        assertFalse(StateFolder.passing(Map.of("LOCALAPPDATA", "/l"), "Windows 11", "/u").startsWith(Path.of("/u")));
    }
}
