package id.redaksi.page.search;

import id.redaksi.guard.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings a site's search index up to what its stories say, reading and writing only the files that a change touches. A
 * whole index is written through a store that has nothing yet; then the stories come in the order of their numbers, and
 * no more than one block of them is in memory. Not safe for two threads.
 */
public final class SearchIndex {
    static final int BLOCK = 20_000;

    private static final byte[] NONE = {};

    /** The files of the site, by their addresses below the search page's folder. */
    public interface Store {
        Optional<byte[]> read(String address) throws IOException;

        /** Keeps these bytes under the address; none take the file away. */
        void write(String address, byte[] bytes) throws IOException;
    }

    private final Store store;
    private final Map<String, Shard> shards = new HashMap<>();
    private final SortedMap<Integer, Titles> titles = new TreeMap<>();
    private final Set<Integer> changed = new TreeSet<>();
    private int block = -1;

    public SearchIndex(Store store) {
        this.store = store;
    }

    /** The script of the page that searches, for {@code cari.js} beside it. */
    public static byte[] script() {
        try (InputStream in = SearchIndex.class.getResourceAsStream("cari.js")) {
            if (in == null) {
                throw new IllegalStateException("the search page's script is not in the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a story in, or what it says now. */
    public void put(SearchEntry entry) throws IOException {
        change(entry.number(), entry);
    }

    /** Takes a story out. */
    public void remove(int number) throws IOException {
        change(number, null);
    }

    /** Writes what is not written yet. {@code next} is the number that the next new story will have. */
    public void finish(int next) throws IOException {
        flush();
        String head = "{\"format\":\"redaksi-cari\",\"version\":1,\"next\":" + next + ",\"block\":" + BLOCK
                + ",\"titles\":" + Titles.EACH + "}\n";
        store.write("idx.json", head.getBytes(StandardCharsets.UTF_8));
    }

    private void change(int number, @Nullable SearchEntry after) throws IOException {
        if (number / BLOCK != block) {
            flush();
            block = number / BLOCK;
        }
        Titles there = titles(number / Titles.EACH);
        SearchEntry before = there.at(number);
        if (Objects.equals(before, after)) {
            return;
        }
        there.put(number, after);
        changed.add(number / Titles.EACH);
        Set<String> had = before == null ? Set.of() : Words.of(before);
        Set<String> has = after == null ? Set.of() : Words.of(after);
        for (String word : had) {
            if (!has.contains(word)) {
                shard(Words.key(word)).remove(word, number % BLOCK);
            }
        }
        for (String word : has) {
            if (!had.contains(word)) {
                shard(Words.key(word)).add(word, number % BLOCK);
            }
        }
    }

    private Titles titles(int file) throws IOException {
        Titles known = titles.get(file);
        if (known == null) {
            Optional<byte[]> json = store.read(titlesFile(file));
            known = json.isPresent() ? Titles.read(file * Titles.EACH, json.get()) : new Titles();
            titles.put(file, known);
        }
        return known;
    }

    private Shard shard(String key) throws IOException {
        Shard known = shards.get(key);
        if (known == null) {
            Optional<byte[]> json = store.read(shardFile(key));
            known = json.isPresent() ? Shard.read(json.get()) : new Shard();
            shards.put(key, known);
        }
        return known;
    }

    private static String titlesFile(int file) {
        return "t/" + file + ".json";
    }

    private String shardFile(String key) {
        return "idx/" + block + "/" + key + ".json";
    }

    private void flush() throws IOException {
        for (int file : changed) {
            Titles one = titles(file);
            store.write(titlesFile(file), one.isEmpty() ? NONE : one.json());
        }
        if (!shards.isEmpty()) {
            keys();
        }
        for (var shard : new TreeMap<>(shards).entrySet()) {
            store.write(shardFile(shard.getKey()), shard.getValue().isEmpty() ? NONE : shard.getValue().json());
        }
        changed.clear();
        titles.clear();
        shards.clear();
    }

    /** Which files the block has, so that the script asks for none that is not there. */
    private void keys() throws IOException {
        String file = "idx/" + block + ".json";
        Optional<byte[]> json = store.read(file);
        SortedSet<String> keys = new TreeSet<>();
        if (json.isPresent()) {
            Json.mapper().readTree(json.get()).forEach(key -> keys.add(key.asText()));
        }
        int before = keys.size();
        boolean gone = false;
        for (var shard : shards.entrySet()) {
            if (shard.getValue().isEmpty()) {
                gone |= keys.remove(shard.getKey());
            } else {
                keys.add(shard.getKey());
            }
        }
        if (gone || keys.size() != before) {
            String list = keys.isEmpty() ? "" : "[\"" + String.join("\",\"", keys) + "\"]\n";
            store.write(file, list.getBytes(StandardCharsets.UTF_8));
        }
    }
}
