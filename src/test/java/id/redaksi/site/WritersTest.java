package id.redaksi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.site.FileRow.Kind;
import id.redaksi.site.Target.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritersTest {
    private static final int FILES = 101;

    @TempDir
    Path folder;

    private Target target() throws IOException, SiteFailed {
        return Target.at(folder.resolve("situs"), Files.createDirectories(folder.resolve("ruang")));
    }

    private static List<Made> files() {
        return IntStream.range(0, FILES)
                .mapToObj(i -> Made.of(
                        new FileRow(Kind.STORY, i, 0, "kanal-" + i % 3 + "/" + i + ".html", FileRow.NONE, FileRow.NONE, 1),
                        ("halaman " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void what_became_of_each_is_told_in_their_order_and_files_of_others_stay() throws Exception {
        List<Integer> others = List.of(0, 49, 50, 51, 100);
        for (int other : others) {
            Path file = folder.resolve("situs/kanal-" + other % 3 + "/" + other + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "bukan milik situs");
        }
        try (var writers = new Writers(target(), false)) {
            List<Written> all = writers.write(files());
            for (int i = 0; i < FILES; i++) {
                assertEquals(others.contains(i) ? Written.FOREIGN : Written.NEW, all.get(i), "file " + i);
                assertEquals(
                        others.contains(i) ? "bukan milik situs" : "halaman " + i,
                        Files.readString(folder.resolve("situs/kanal-" + i % 3 + "/" + i + ".html")));
            }
            assertEquals(FILES, all.size());
        }
    }

    @Test
    void a_file_that_cannot_be_written_ends_it_from_either_thread() throws Exception {
        for (int bad : List.of(3, 99)) {
            Path inTheWay = folder.resolve("situs/kanal-" + bad % 3 + "/" + bad + ".html" + Target.PARTIAL);
            Files.createDirectories(inTheWay.resolve("penuh"));
            try (var writers = new Writers(target(), true)) {
                assertThrows(UncheckedIOException.class, () -> writers.write(files()), "file " + bad);
            }
            Files.delete(inTheWay.resolve("penuh"));
            Files.delete(inTheWay);
        }
    }
}
