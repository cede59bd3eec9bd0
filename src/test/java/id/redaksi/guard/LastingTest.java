package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LastingTest {
    private static final byte[] WORDS = "Gubernur meninjau tanggul yang jebol di Demak. ".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOISE = new byte[70_000];

    static {
        new Random(1).nextBytes(NOISE);
    }

    @Test
    void a_file_that_lasts_is_packed_once_and_another_array_anew() {
        assertSame(Lasting.of(WORDS), Lasting.of(WORDS));
        assertSame(Lasting.of(WORDS), Lasting.known(WORDS).orElseThrow());
        assertNotSame(Lasting.of(WORDS), Lasting.of(WORDS.clone()));
        assertTrue(Lasting.of(WORDS).packed().isPacked());
        assertEquals(Sha256.of(WORDS), Lasting.of(WORDS).sha256());
    }

    @Test
    void nothing_is_known_of_an_array_that_nobody_named() {
        assertTrue(Lasting.known(WORDS.clone()).isEmpty());
    }

    @Test
    void an_array_that_packs_to_nothing_less_is_not_held_by_its_own_bytes() {
        for (Deflated one : new Deflated[] {Lasting.of(NOISE).packed(), Lasting.of(NOISE).stored()}) {
            assertNotSame(NOISE, one.bytes());
            assertArrayEquals(NOISE, one.bytes());
        }
    }
}
