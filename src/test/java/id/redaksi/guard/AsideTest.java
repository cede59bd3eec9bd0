package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_file_that_was_written_whole_gets_its_name() throws IOException {
        Path file = folder.resolve("halaman.png");
        try (Aside aside = Aside.of(file)) {
            aside.out().write(7);
            assertEquals(false, Files.exists(file));
            aside.keep();
        }

        assertEquals(List.of("halaman.png"), names());
        assertEquals(1, Files.size(file));
    }

    @Test
    void what_bore_the_name_stays_when_writing_fails() throws IOException {
        Path file = Files.writeString(folder.resolve("halaman.png"), "lama");
        assertThrows(IOException.class, () -> {
            try (Aside aside = Aside.of(file)) {
                aside.out().write(7);
                throw new IOException("disk full");
            }
        });

        assertEquals("lama", Files.readString(file));
        assertEquals(List.of("halaman.png"), names());
    }
}
