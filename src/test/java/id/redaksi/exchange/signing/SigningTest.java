package id.redaksi.exchange.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing as minisign does, and what is not to pass as signed. */
class SigningTest {
    private static final byte[] MESSAGE = "0123  data/index.html\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void what_is_signed_verifies_and_nothing_else_does() throws Exception {
        SigningKey key = SigningKey.in(folder);
        byte[] file = key.sign(MESSAGE, "paket manifest-sha256.txt");
        SignatureFile read = SignatureFile.read(file).orElseThrow();

        assertTrue(read.isOf(key.open(), MESSAGE));
        assertEquals("paket manifest-sha256.txt", read.trusted());
        assertFalse(read.isOf(key.open(), "0124  data/index.html\n".getBytes(StandardCharsets.UTF_8)));
        assertFalse(read.isOf(SigningKey.in(Files.createDirectory(folder.resolve("lain"))).open(), MESSAGE));
    }

    @Test
    void no_byte_of_a_signature_can_be_another() throws Exception {
        SigningKey key = SigningKey.in(folder);
        String file = new String(key.sign(MESSAGE, "paket"), StandardCharsets.UTF_8);
        int from = file.indexOf('\n') + 1;
        for (int at = from; at < file.length() - 1; at++) {
            if (file.charAt(at) != '\n' && file.charAt(at) != '=') {
                char other = file.charAt(at) == 'A' ? 'B' : 'A';
                String changed = file.substring(0, at) + other + file.substring(at + 1);
                Optional<SignatureFile> read = SignatureFile.read(changed.getBytes(StandardCharsets.UTF_8));
                boolean untouched = read.isPresent() && read.get().equals(SignatureFile.read(file.getBytes(StandardCharsets.UTF_8)).orElseThrow());
                assertTrue(untouched || read.isEmpty() || !read.get().isOf(key.open(), MESSAGE), "character " + at);
            }
        }
    }

    @Test
    void the_same_key_is_there_at_the_next_start_and_signs_the_same_bytes() throws Exception {
        byte[] once = SigningKey.in(folder).sign(MESSAGE, "paket");
        byte[] again = SigningKey.in(folder).sign(MESSAGE, "paket");

        assertArrayEquals(once, again);
    }

    @Test
    void only_the_owner_can_read_the_key() throws Exception {
        SigningKey.in(folder);
        Path key = folder.resolve("redaksi.key");
        assumeTrue(Files.getFileStore(key).supportsFileAttributeView("posix"), "no POSIX permissions here");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }

    @Test
    void the_public_key_is_minisigns() throws Exception {
        SigningKey key = SigningKey.in(folder);
        String file = Files.readString(folder.resolve("redaksi.pub"));

        assertEquals(key.open(), VerifyingKey.read(file).orElseThrow());
        assertEquals(key.open(), VerifyingKey.read(key.open().line()).orElseThrow());
        assertTrue(file.startsWith("untrusted comment: minisign public key " + key.open().number()));
        assertEquals(Optional.empty(), VerifyingKey.read("RWQ"));
        assertEquals(Optional.empty(), VerifyingKey.read(""));
    }

    @Test
    void a_file_that_is_no_key_is_not_replaced() throws Exception {
        Files.writeString(folder.resolve("redaksi.key"), "bukan kunci\n");

        assertThrows(IOException.class, () -> SigningKey.in(folder));
        assertEquals("bukan kunci\n", Files.readString(folder.resolve("redaksi.key")));
    }
}
