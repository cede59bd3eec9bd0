package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.LastLook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBackTest {
    @TempDir
    Path folder;

    private static LastLook.File file(Path file) {
        return () -> LastLook.Reread.of(file);
    }

    @Test
    void a_file_that_lies_there_as_it_was_written_is_delivered_and_any_other_is_not() throws Exception {
        Path written = Files.writeString(folder.resolve("a.partial"), "satu");
        var back = new ReadBack();
        back.look(new TreeMap<>(Map.of("a.zip", file(written))));
        Path there = Files.move(written, folder.resolve("a.zip"));

        assertDoesNotThrow(() -> back.demand(there));
        Files.writeString(there, "sat\0");
        assertThrows(ExportFailed.class, () -> back.demand(there));
        Files.delete(there);
        assertThrows(ExportFailed.class, () -> back.demand(there));
    }

    @Test
    void of_a_folder_every_file_is_read() throws Exception {
        Path aside = Files.createDirectories(folder.resolve("x.partial/media"));
        Path one = Files.writeString(aside.resolveSibling("index.html"), "satu");
        Path other = Files.writeString(aside.resolve("foto.jpg"), "dua");
        var back = new ReadBack();
        back.look(new TreeMap<>(Map.of("index.html", file(one), "media/foto.jpg", file(other))));
        Path there = Files.move(folder.resolve("x.partial"), folder.resolve("x"));

        assertDoesNotThrow(() -> back.demand(there));
        Files.delete(there.resolve("media/foto.jpg"));
        assertThrows(ExportFailed.class, () -> back.demand(there));
    }
}
