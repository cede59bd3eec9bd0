package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.WordGraph;
import id.redaksi.wording.Message;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries of the newsroom's own: the Hunspell form, broken ones, and how graphs are kept. */
class DictionariesTest {
    private static final String AFF = "SET UTF-8\nSFX A Y 1\nSFX A 0 nya .\n";
    private static final String DIC = "2\nmantul/A\ngacor\n";

    @TempDir
    Path folder;

    private Path own;
    private KeptGraphs kept;

    @BeforeEach
    void folders() throws Exception {
        own = Files.createDirectories(folder.resolve("redaksi/dictionaries"));
        kept = new KeptGraphs(folder.resolve("keadaan"));
    }

    private Dictionaries read() {
        return Dictionaries.read(folder.resolve("redaksi"), kept);
    }

    private static List<String> keys(Dictionaries read) {
        return read.troubles().stream().map(Message::key).filter(key -> !key.equals("app.dictionary.missing")).toList();
    }

    private long keptFiles(String start) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("keadaan"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)).count();
        }
    }

    @Test
    void a_pair_of_the_hunspell_form_takes_the_place_of_the_dictionary_that_came_along() throws Exception {
        Files.writeString(own.resolve("id_ID.aff"), AFF);
        Files.writeString(own.resolve("id_ID.dic"), DIC);
        Dictionaries read = read();

        assertEquals(List.of(), keys(read));
        WordGraph words = read.indonesian();
        assertNotNull(words);
        assertEquals(3, words.size());
        assertTrue(words.has("mantulnya"));
    }

    @Test
    void half_a_pair_and_a_broken_one_are_told_and_the_other_dictionary_stays() throws Exception {
        WordGraph before = read().indonesian();
        Files.writeString(own.resolve("id_ID.dic"), DIC);
        assertEquals(List.of("app.dictionary.half"), keys(read()));
        Files.writeString(own.resolve("id_ID.aff"), "SET UTF-8\nSFX A Y 3\nSFX A 0 nya .\n");
        Dictionaries torn = read();

        assertEquals(List.of("language.badDictionary"), keys(torn));
        assertEquals(before == null, torn.indonesian() == null);
        Files.write(own.resolve("id_ID.aff"), AFF.getBytes(StandardCharsets.UTF_8));
        Files.write(own.resolve("id_ID.dic"), "2\nkaf\u00e9\ngacor\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("language.badDictionary.set"), keys(read()));
    }

    @Test
    void a_dictionary_of_200_megabytes_is_told_and_never_read() throws Exception {
        for (String name : List.of("id_ID.dic", "en_US.trie.gz")) {
            try (var file = new RandomAccessFile(own.resolve(name).toFile(), "rw")) {
                file.setLength(200_000_000);
            }
        }
        Files.writeString(own.resolve("id_ID.aff"), AFF);

        assertEquals(List.of("language.badDictionary.large", "language.badDictionary.large"), keys(read()));
    }

    @Test
    void a_graph_is_made_once_and_anew_when_its_file_is_another_or_damaged() throws Exception {
        var made = new AtomicInteger();
        KeptGraphs.Making making = () -> {
            made.incrementAndGet();
            return WordGraph.of(List.of("mantul"));
        };
        byte[] first = {1};
        assertTrue(kept.of("id", making, first).has("mantul"));
        assertTrue(kept.of("id", making, first).has("mantul"));
        assertEquals(1, made.get());

        kept.of("id", making, new byte[] {2});
        assertEquals(2, made.get());
        assertEquals(1, keptFiles("id-"), "the one before is gone");

        try (Stream<Path> files = Files.list(folder.resolve("keadaan"))) {
            Files.write(files.findFirst().orElseThrow(), new byte[100]);
        }
        assertTrue(kept.of("id", making, new byte[] {2}).has("mantul"));
        assertEquals(3, made.get());
    }

    @Test
    void where_nothing_can_be_kept_the_graph_is_there_all_the_same() throws Exception {
        Path file = Files.writeString(folder.resolve("berkas"), "bukan folder");

        assertTrue(new KeptGraphs(file.resolve("x")).of("id", () -> WordGraph.of(List.of("mantul")), new byte[1]).has("mantul"));
        assertFalse(Files.isDirectory(file));
    }
}
