package id.redaksi.exchange.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.guard.Lasting;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GramsTest {
    @Property(tries = 1000)
    void a_file_that_lasts_holds_what_any_file_of_its_bytes_holds(
            @ForAll("phrases") List<String> said, @ForAll("files") String text, @ForAll("charsets") Charset charset) {
        byte[] file = text.getBytes(charset);
        var phrases = new Phrases(said);
        boolean there = phrases.areIn(file.clone());
        Lasting.of(file);

        assertEquals(there, phrases.areIn(file));
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.of("nama narasumber", "sebut nama", "0812-555", "情報源", "sumb", "nara").list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "nama ", "Narasumber", "nara", "SUMBer", "<b>", "</b>", "\\u0000", "<i x='sumb'>", "&#110;", "\\u0061", "sebut", "0812", "-555",
                        "情報源", "\u0000", "z", "\u212A", "<" + "y".repeat(2100) + ">")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @Test
    void of_a_font_that_lasts_it_is_known_that_a_word_is_not_in_it_and_of_others_nothing() {
        byte[] font = new byte[13_000];
        new Random(3).nextBytes(font);
        assertTrue(Grams.of(font).isEmpty());
        Lasting.of(font);

        assertFalse(Grams.of(font).orElseThrow().mayHold("narasumber".getBytes(StandardCharsets.US_ASCII)));
    }
}
