package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordGraphTest {
    private static final String HEADER = "#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=32\n# Data:\n__DATA__\n";

    private static WordGraph read(String data) throws BadDictionary {
        return WordGraphReader.read(
                new ByteArrayInputStream((HEADER + data).getBytes(StandardCharsets.UTF_8)), "kamus.trie");
    }

    @Test
    void words_are_read_with_what_they_share() throws BadDictionary {
        WordGraph graph = read("a\nku$<nda$<$\\-k$<2\n\\~a$<");

        assertEquals(4, graph.size());
        assertTrue(List.of("aku", "an", "anda", "a-k").stream().allMatch(graph::has));
        assertFalse(graph.has("ak"));
        assertFalse(graph.has("~a"));
        assertFalse(graph.has(""));
    }

    @Test
    void an_end_goes_up_and_a_figure_goes_up_further() throws BadDictionary {
        WordGraph graph = read("ab$c$2d$");

        assertEquals(3, graph.size());
        assertTrue(graph.has("ab"));
        assertTrue(graph.has("ac"));
        assertTrue(graph.has("d"));
    }

    @Test
    void a_reference_stands_for_what_follows_there() throws BadDictionary {
        WordGraph graph = read("abn$s$<2c#2;<");

        assertEquals(4, graph.size());
        assertTrue(graph.has("abn"));
        assertTrue(graph.has("cs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab#0;<", "ab#5;<", "ab#1", "ab#x!;", "$", "a$$$$", "<<<", "a\\", "ab$<9", "a#0;b$"})
    void what_is_no_dictionary_is_said_to_be_none(String data) {
        assertEquals(
                "language.badDictionary",
                assertThrows(BadDictionary.class, () -> read(data)).explanation().key());
    }

    @Test
    void another_form_is_not_read() {
        var other = new ByteArrayInputStream("kata\nlain\n".getBytes(StandardCharsets.UTF_8));

        assertThrows(BadDictionary.class, () -> WordGraphReader.read(other, "kamus.txt"));
    }

    @Property
    void a_graph_of_words_has_those_and_no_others(
            @ForAll @Size(max = 30) List<@AlphaChars @StringLength(min = 1, max = 6) String> words,
            @ForAll @AlphaChars @StringLength(max = 6) String other) {
        WordGraph graph = WordGraph.of(words);

        assertTrue(words.stream().allMatch(graph::has));
        assertEquals(words.contains(other), graph.has(other));
        assertEquals(Set.copyOf(words).size(), graph.size());
    }
}
