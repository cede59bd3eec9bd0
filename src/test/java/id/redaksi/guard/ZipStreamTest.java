package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipStreamTest {
    private static final byte[] WORDS = "Gubernur meninjau tanggul yang jebol di Demak. ".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOISE = new byte[70_000];

    static {
        new Random(1).nextBytes(NOISE);
    }

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipStream(out)) {
            zip.entry("kata.txt", Deflated.of(WORDS));
            try (OutputStream piece = zip.entry("data/berita-é.txt")) {
                for (int i = 0; i < 100; i++) {
                    piece.write(WORDS);
                    piece.write(i);
                }
            }
            zip.entry("acak", Deflated.of(NOISE));
            zip.entry("foto.jpg", Deflated.stored(WORDS));
            zip.entry("kosong", Deflated.of(new byte[0]));
            try (OutputStream nothing = zip.entry("hampa")) {
                nothing.write(new byte[0]);
            }
            zip.finish();
        }
        return out.toByteArray();
    }

    @Test
    void our_own_reader_finds_what_was_written() throws Exception {
        Map<String, byte[]> files = Zip.read(written());

        assertEquals(6, files.size());
        assertArrayEquals(WORDS, files.get("kata.txt"));
        assertEquals(100 * (WORDS.length + 1), files.get("data/berita-é.txt").length);
        assertArrayEquals(NOISE, files.get("acak"));
        assertArrayEquals(WORDS, files.get("foto.jpg"));
    }

    @Test
    void readers_that_go_by_the_directory_find_it_too(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.zip"), written());
        Map<String, Long> sizes = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                sizes.put(entry.getName(), entry.getSize());
                assertEquals(entry.getSize(), zip.getInputStream(entry).readAllBytes().length);
                assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString());
            }
            assertEquals(ZipEntry.STORED, zip.getEntry("acak").getMethod());
            assertEquals(ZipEntry.STORED, zip.getEntry("foto.jpg").getMethod());
        }
        assertEquals(Zip.read(file).keySet(), sizes.keySet());
    }

    @Test
    void the_same_entries_are_the_same_bytes() throws Exception {
        assertArrayEquals(written(), written());
    }
}
