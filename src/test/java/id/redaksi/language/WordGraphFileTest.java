package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(WordGraphFile.read(file, 7).isEmpty(), "torn");
        Files.write(file, bytes);
        assertTrue(WordGraphFile.read(file, 7).isPresent(), "control");
    }

    @Test
    void a_graph_of_several_parts_comes_back_and_is_missed_where_any_bit_of_it_turned() throws Exception {
        String[] words = IntStream.range(0, 40_000).mapToObj(i -> "k" + Integer.toString(i * 7919, 36)).sorted().toArray(String[]::new);
        Path file = folder.resolve("besar.words");
        WordGraphFile.write(WordGraph.of(List.of(words)), 7, file);
        byte[] bytes = Files.readAllBytes(file);
        assertTrue(bytes.length > 3 << 16, "more than one part of each kind");

        WordGraph graph = WordGraphFile.read(file, 7).orElseThrow();

        assertTrue(List.of(words).stream().allMatch(graph::has));
        assertFalse(graph.has("k!"));
        for (int at = 0; at < bytes.length; at += 9_973) {
            byte[] bad = bytes.clone();
            bad[at] ^= (byte) (1 << at % 8);
            Files.write(file, bad);
            assertTrue(WordGraphFile.read(file, 7).isEmpty(), "byte " + at);
        }
    }

    @Test
    void what_is_cut_off_goes_on_too_far_or_promises_more_than_is_there_is_not_used() throws Exception {
        Path file = written();
        byte[] bytes = Files.readAllBytes(file);
        for (int size = 0; size < bytes.length; size++) {
            Files.write(file, Arrays.copyOf(bytes, size));
            assertTrue(WordGraphFile.read(file, 7).isEmpty(), size + " bytes");
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        assertTrue(WordGraphFile.read(file, 7).isEmpty(), "a byte too much");
        for (int edges : new int[] {-1, Integer.MAX_VALUE, 49_999_999}) {
            byte[] bad = bytes.clone();
            ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN).putInt(12, edges);
            Files.write(file, bad);
            assertTrue(WordGraphFile.read(file, 7).isEmpty(), edges + " edges");
        }
        Files.write(file, "kata\nkatanya\nkota\n".repeat(9).getBytes(StandardCharsets.UTF_8));
        assertTrue(WordGraphFile.read(file, 7).isEmpty(), "another kind of file");
        assertTrue(WordGraphFile.read(folder, 7).isEmpty(), "a folder");
        assertTrue(WordGraphFile.read(folder.resolve("none.words"), 7).isEmpty(), "nothing");
    }
}
