package id.redaksi.exchange.bag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {
    private static byte[] zip(byte[] content, String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void an_honest_package_is_read() throws Exception {
        byte[] content = {1, 2, 3};

        assertArrayEquals(content, Zip.read(zip(content, "data/a.txt", "b.txt")).get("data/a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a/../../b", "C:/a", "a\\b", "~/a", "a\u0000b", "a\u202Eb", "./a"})
    void names_that_climb_or_hide_are_refused(String name) throws IOException {
        byte[] hostile = zip(new byte[] {1}, name);

        assertEquals("guard.zip.name", assertThrows(Refused.class, () -> Zip.read(hostile)).explanation().key());
    }

    @Test
    void names_that_one_system_takes_for_the_same_are_refused() throws IOException {
        byte[] hostile = zip(new byte[] {1}, "a.txt", "A.TXT");

        assertThrows(Refused.class, () -> Zip.read(hostile));
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        byte[] bomb = zip(new byte[50_000_000], "a");

        assertEquals("guard.zip.large", assertThrows(Refused.class, () -> Zip.read(bomb)).explanation().key());
    }

    @Test
    void a_bomb_hidden_behind_bulk_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] bulk = new byte[1_000_000];
        new java.util.Random(1).nextBytes(bulk);
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bulk"));
            zip.write(bulk);
            zip.putNextEntry(new ZipEntry("bomb"));
            zip.write(new byte[80_000_000]);
        }

        assertThrows(Refused.class, () -> Zip.read(bytes.toByteArray()));
    }

    @Test
    void a_cut_off_package_is_damaged() throws IOException {
        byte[] whole = zip(new byte[] {1, 2, 3}, "a", "b");

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(Refused.class, () -> Zip.read(cut));
        }
    }

    @Property
    void any_bytes_are_refused_or_read_and_never_more(@ForAll byte[] bytes, @ForAll int place) throws IOException {
        byte[] zip = zip(bytes, "a", "b");
        zip[Math.floorMod(place, zip.length)] ^= 0x55;

        try {
            Zip.read(zip);
        } catch (Refused e) {
            assertEquals("guard.zip", e.explanation().key().substring(0, 9));
        }
    }
}
