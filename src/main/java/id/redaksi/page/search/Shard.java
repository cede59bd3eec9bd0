package id.redaksi.page.search;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One file of a block: words that begin alike, each with its stories. */
final class Shard {
    private final Map<String, Numbers> words = new HashMap<>();

    static Shard read(byte[] json) throws IOException {
        var shard = new Shard();
        try (JsonParser parser = Json.mapper().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String word = parser.currentName();
                parser.nextToken();
                shard.words.put(word, numbers(parser));
            }
        }
        return shard;
    }

    private static Numbers numbers(JsonParser parser) throws IOException {
        List<Integer> falling = new ArrayList<>();
        int number = 0;
        while (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            number = falling.isEmpty() ? parser.getIntValue() : number - parser.getIntValue();
            falling.add(number);
        }
        var numbers = new Numbers();
        falling.reversed().forEach(numbers::add);
        return numbers;
    }

    void add(String word, int number) {
        words.computeIfAbsent(word, _ -> new Numbers()).add(number);
    }

    void remove(String word, int number) {
        Numbers numbers = words.get(word);
        if (numbers != null) {
            numbers.remove(number);
            if (numbers.isEmpty()) {
                words.remove(word);
            }
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    byte[] json() {
        var json = new StringBuilder("{");
        new TreeMap<>(words).forEach((word, numbers) -> {
            json.append(json.length() > 1 ? ",\n\"" : "\"").append(word).append("\":");
            numbers.appendTo(json);
        });
        return json.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
