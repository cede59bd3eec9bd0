package id.redaksi.language;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How frequent words are: their rank in lists that begin with the most frequent one. Immutable, for any thread. */
public final class Frequencies {
    public static final Frequencies NONE = new Frequencies(List.of());

    /** The rank of a word that stands in no list. */
    public static final int UNRANKED = 100_000;

    private final Map<String, Integer> ranks = new HashMap<>();

    /** A word of several lists has the best of its ranks. */
    public Frequencies(List<List<String>> lists) {
        for (List<String> list : lists) {
            for (int i = 0; i < list.size(); i++) {
                ranks.merge(list.get(i), i, Math::min);
            }
        }
    }

    /** Reads a list: a JSON array of words. */
    public static List<String> list(InputStream in, String name) throws BadDictionary {
        try {
            JsonNode array = Json.mapper().readTree(in);
            List<String> words = new ArrayList<>();
            array.forEach(word -> words.add(word.asText()));
            if (!array.isArray()) {
                throw new BadDictionary(name);
            }
            return words;
        } catch (IOException e) {
            throw new BadDictionary(name);
        }
    }

    /** The words of a better rank than this. */
    List<String> first(int number) {
        return ranks.entrySet().stream()
                .filter(word -> word.getValue() < number)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** From 0, the most frequent word; {@link #UNRANKED} for one that stands in no list. */
    public int rank(String word) {
        return ranks.getOrDefault(word, UNRANKED);
    }
}
