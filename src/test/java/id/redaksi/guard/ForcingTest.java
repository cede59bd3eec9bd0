package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForcingTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_as_it_was_once_it_is_on_the_disk() throws IOException {
        Path file = Files.write(folder.resolve("paket.zip.partial"), new byte[] {1, 2, 3});
        Forcing.of(file).done();
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
    }

    @Test
    void a_file_that_cannot_be_forced_is_told_at_the_end() {
        Forcing forcing = Forcing.of(folder.resolve("tidak-ada"));
        assertThrows(IOException.class, forcing::done);
    }

    @Test
    void an_interruption_does_not_end_the_wait_and_is_kept() throws IOException {
        Forcing forcing = Forcing.of(Files.write(folder.resolve("a"), new byte[1]));
        Thread.currentThread().interrupt();
        forcing.done();
        assertTrue(Thread.interrupted());
    }
}
