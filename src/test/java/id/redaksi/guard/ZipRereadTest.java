package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ZipRereadTest {
    private static final byte[] WORDS = "Gubernur meninjau tanggul yang jebol di Demak. ".repeat(9).getBytes(StandardCharsets.UTF_8);
    private static final byte[] STYLE = "body{margin:0}".repeat(30).getBytes(StandardCharsets.UTF_8);
    private static final byte[] FONT = new byte[300];

    static {
        new Random(1).nextBytes(FONT);
    }

    private static final Map<String, byte[]> LASTING = Map.of("style.css", STYLE, "huruf.woff2", FONT);

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipStream(out)) {
            zip.entry("kata.txt", Deflated.of(WORDS));
            zip.entry("style.css", Lasting.of(STYLE).packed());
            try (OutputStream piece = zip.entry("berita-é.txt")) {
                piece.write(WORDS);
                piece.write(WORDS);
            }
            zip.entry("huruf.woff2", Lasting.of(FONT).stored());
            zip.entry("kosong", Deflated.of(new byte[0]));
            try (OutputStream nothing = zip.entry("hampa")) {
                nothing.write(new byte[0]);
            }
            zip.finish();
        }
        return out.toByteArray();
    }

    @Test
    void gives_what_the_reader_of_all_zip_files_gives() throws Exception {
        SortedMap<String, byte[]> read = ZipReread.read(written(), LASTING).files();

        SortedMap<String, byte[]> other = Zip.read(written());
        assertEquals(other.keySet(), read.keySet());
        other.forEach((name, bytes) -> assertArrayEquals(bytes, read.get(name), name));
    }

    @Test
    void what_lasts_comes_back_as_it_is_and_all_else_anew() throws Exception {
        SortedMap<String, byte[]> read = ZipReread.read(written(), LASTING).files();

        assertSame(STYLE, read.get("style.css"));
        assertSame(FONT, read.get("huruf.woff2"));
        assertNotSame(STYLE, ZipReread.read(written(), Map.of()).files().get("style.css"));
    }

    /** A byte of the directory that says nothing of the files, such as when one was written, may go unseen; their contents never. */
    @Test
    void no_byte_that_fell_over_gives_another_content() throws Exception {
        byte[] whole = written();
        SortedMap<String, byte[]> meant = Zip.read(whole);
        int refused = 0;
        for (int i = 0; i < whole.length; i++) {
            byte[] fallen = whole.clone();
            fallen[i] ^= (byte) (i % 2 == 0 ? 0x90 : 0x11);
            try {
                SortedMap<String, byte[]> read = ZipReread.read(fallen, LASTING).files();
                assertEquals(meant.keySet(), read.keySet(), "byte " + i);
                meant.forEach((name, bytes) -> assertArrayEquals(bytes, read.get(name), name));
            } catch (Refused e) {
                refused++;
            }
        }
        assertTrue(refused > whole.length / 2, refused + " of " + whole.length);
    }

    @Test
    void one_that_is_cut_off_or_goes_on_in_its_middle_is_refused() throws Exception {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(Refused.class, () -> ZipReread.read(cut, LASTING));
        }
        byte[] longer = new byte[whole.length + 1];
        System.arraycopy(whole, 0, longer, 1, whole.length);
        assertThrows(Refused.class, () -> ZipReread.read(longer, LASTING));
    }

    @Test
    void what_the_reader_of_all_zip_files_refuses_is_refused() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipStream(bomb)) {
            zip.entry("a", Deflated.of(new byte[50_000_000]));
            zip.finish();
        }
        assertEquals("guard.zip.large", assertThrows(Refused.class, () -> ZipReread.read(bomb.toByteArray(), Map.of())).explanation().key());
        var climbing = new ByteArrayOutputStream();
        try (var zip = new ZipStream(climbing)) {
            zip.entry("../a", Deflated.of(WORDS));
            zip.finish();
        }
        assertEquals("guard.zip.name", assertThrows(Refused.class, () -> ZipReread.read(climbing.toByteArray(), Map.of())).explanation().key());
    }

    @Test
    void every_byte_is_of_a_file_or_of_the_frame() throws Exception {
        byte[] whole = written();
        int packed = 0;
        for (ZipDirectory.Said said : ZipDirectory.of(whole).entries().values()) {
            packed += (int) said.packed();
        }
        byte[] frame = ZipReread.read(whole, LASTING).frame();

        assertEquals(whole.length, frame.length + packed);
        assertTrue(new String(frame, StandardCharsets.UTF_8).contains("berita-é.txt"));
    }
}
