package id.redaksi.exchange.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RunsTest {
    @Property(tries = 3000)
    void finds_what_a_plain_look_finds(@ForAll("words") List<String> words, @ForAll("files") String file) {
        var runs = new Runs(words);
        boolean there = words.stream().anyMatch(file.toLowerCase(Locale.ROOT)::contains);

        assertEquals(there, runs.areIn(file.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(there, runs.areIn(file.getBytes(StandardCharsets.UTF_16LE), 0, 1));
        assertEquals(there, runs.areIn(file.getBytes(StandardCharsets.UTF_16BE), 1, 0));
    }

    /** Of few letters, so that words overlap one another and what is almost one of them stands everywhere. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withChars("ab-").ofMinLength(4).ofMaxLength(7).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.strings().withChars("abAB-\u0000\u00ff ").ofMaxLength(60);
    }
}
