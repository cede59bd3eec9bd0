package id.redaksi.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.guard.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final class Memory implements SearchIndex.Store {
        private final SortedMap<String, String> files = new TreeMap<>();
        private final Set<String> written = new TreeSet<>();
        private final Set<String> read = new TreeSet<>();

        @Override
        public Optional<byte[]> read(String address) {
            read.add(address);
            return Optional.ofNullable(files.get(address)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(String address, byte[] bytes) {
            written.add(address);
            if (bytes.length == 0) {
                files.remove(address);
            } else {
                files.put(address, new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private static SearchEntry entry(int number, String headline, String... names) {
        return new SearchEntry(
                number, "ekonomi/" + number + ".html", headline, "Ekonomi", "24 November 2026", List.of(names));
    }

    private static Memory index(List<SearchEntry> entries, int next) throws IOException {
        var store = new Memory();
        var index = new SearchIndex(store);
        for (SearchEntry entry : entries) {
            index.put(entry);
        }
        index.finish(next);
        return store;
    }

    @Test
    void a_word_leads_to_its_stories_newest_first() throws Exception {
        Memory store = index(
                List.of(entry(0, "Harga cabai"), entry(3, "Harga CABAI naik", "Cabé Rawit"), entry(7, "Cabai lagi")), 8);

        assertEquals("{\"cabai\":[7,4,3],\n\"cabe\":[3]}\n", store.files.get("idx/0/ca.json"));
        assertEquals("[\"ca\",\"ek\",\"ha\",\"la\",\"na\",\"ra\"]\n", store.files.get("idx/0.json"));
        assertEquals(
                "{\"format\":\"redaksi-cari\",\"version\":1,\"next\":8,\"block\":20000,\"titles\":50}\n",
                store.files.get("idx.json"));
        assertEquals(
                "[[\"ekonomi/0.html\",\"Harga cabai\",\"Ekonomi\",\"24 November 2026\",[]],\n0,\n0,\n"
                        + "[\"ekonomi/3.html\",\"Harga CABAI naik\",\"Ekonomi\",\"24 November 2026\",[\"Cabé Rawit\"]],\n0,\n0,\n0,\n"
                        + "[\"ekonomi/7.html\",\"Cabai lagi\",\"Ekonomi\",\"24 November 2026\",[]]]\n",
                store.files.get("t/0.json"));
    }

    @Test
    void each_block_counts_from_its_own_first_number() throws Exception {
        Memory store = index(List.of(entry(19_999, "Satu"), entry(20_000, "Satu"), entry(40_001, "Satu")), 40_002);

        assertEquals("{\"satu\":[19999]}\n", store.files.get("idx/0/sa.json"));
        assertEquals("{\"satu\":[0]}\n", store.files.get("idx/1/sa.json"));
        assertEquals("{\"satu\":[1]}\n", store.files.get("idx/2/sa.json"));
    }

    @Test
    void words_of_every_script_have_a_file_with_a_plain_name() throws Exception {
        Memory store = index(List.of(entry(0, "أسعار 日本語 naïve Ω+ G20 👍 \ud800 ../x e a_b")), 1);

        assertTrue(
                store.files.keySet().stream().allMatch(name -> name.matches("[a-z0-9/]+\\.json")),
                store.files.keySet().toString());
        assertTrue(store.files.containsKey("idx/0/u0627.json"));
        assertTrue(store.files.containsKey("idx/0/g2.json"));
        for (String json : store.files.values()) {
            Json.mapper().readTree(json);
        }
    }

    @Test
    void an_edited_headline_touches_only_the_files_of_its_words() throws Exception {
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(entry(i, "Berita " + Integer.toString(i * 7919, 36) + " hari ini"));
        }
        Memory store = index(entries, 500);
        store.written.clear();
        store.read.clear();

        var index = new SearchIndex(store);
        index.put(entry(250, "Kabar " + Integer.toString(250 * 7919, 36) + " hari ini"));
        index.finish(500);

        assertEquals(Set.of("idx.json", "idx/0.json", "idx/0/be.json", "idx/0/ka.json", "t/5.json"), store.written);
        assertTrue(store.read.size() <= 4, store.read.toString());
    }

    @Test
    void a_story_that_says_the_same_touches_nothing_but_the_head() throws Exception {
        Memory store = index(List.of(entry(0, "Harga cabai", "Beras")), 1);
        store.written.clear();

        var index = new SearchIndex(store);
        index.put(entry(0, "Harga cabai", "Beras"));
        index.finish(1);

        assertEquals(Set.of("idx.json"), store.written);
    }

    @Property(tries = 60)
    void an_index_that_was_changed_is_the_one_that_is_written_at_once(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        Map<Integer, SearchEntry> now = new TreeMap<>();
        var changed = new Memory();
        for (int round = 0; round < 4; round++) {
            var index = new SearchIndex(changed);
            for (int i = 0; i < 12; i++) {
                int number = random.nextInt(3) * 19_995 + random.nextInt(12);
                if (random.nextInt(3) == 0) {
                    now.remove(number);
                    index.remove(number);
                } else {
                    SearchEntry entry = entry(number, words(random), words(random));
                    now.put(number, entry);
                    index.put(entry);
                }
            }
            index.finish(60_000);
        }

        assertEquals(index(List.copyOf(now.values()), 60_000).files, changed.files);
    }

    private static String words(Random random) {
        String[] all = {"cabai", "Cabang", "harga", "HARGA", "naik", "é", "Ébola", "日本", "\"", "\\", "x", "2026"};
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(all[random.nextInt(all.length)]).append(' ');
        }
        return text.toString().strip();
    }
}
