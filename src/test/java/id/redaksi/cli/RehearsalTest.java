package id.redaksi.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void every_command_that_is_rehearsed_does_its_work() throws Exception {
        assertTrue(new Rehearsal(folder).run());
        assertTrue(Files.exists(folder.resolve("situs/index.html")));
        assertTrue(Files.exists(folder.resolve("situs/tag/perpustakaan/hal-1.html")), "lists have further pages");
    }
}
