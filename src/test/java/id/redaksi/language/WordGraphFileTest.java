package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordGraphFileTest {
    @TempDir
    Path folder;

    private Path written() throws Exception {
        Path file = folder.resolve("kamus.words");
        WordGraphFile.write(GraphBuilder.of(new String[] {"", "kata", "katanya", "kota", "系統"}), 7, file);
        return file;
    }

    @Test
    void a_graph_comes_back_as_it_was() throws Exception {
        WordGraph graph = WordGraphFile.read(written(), 7).orElseThrow();

        assertEquals(4, graph.size());
        for (String word : List.of("kata", "katanya", "kota", "系統")) {
            assertTrue(graph.has(word), word);
        }
        assertFalse(graph.has("kat"));
        assertFalse(graph.has(""));
    }

    @Test
    void what_is_damaged_or_was_made_from_something_else_is_not_used() throws Exception {
        Path file = written();
        assertTrue(WordGraphFile.read(file, 8).isEmpty());
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, 5, 13, 30, bytes.length - 1}) {
            byte[] bad = bytes.clone();
            bad[at] ^= 4;
            Files.write(file, bad);
            assertTrue(WordGraphFile.read(file, 7).isEmpty(), "byte " + at);
        }
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(WordGraphFile.read(file, 7).isEmpty(), "torn");
        Files.write(file, bytes);
        assertTrue(WordGraphFile.read(file, 7).isPresent(), "control");
    }
}
