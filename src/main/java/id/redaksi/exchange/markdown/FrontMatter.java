package id.redaksi.exchange.markdown;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands before a text about it: YAML between lines of "---", TOML between lines of "+++", or a JSON object, as Hugo
 * and Jekyll have them. A key has one value or several; what stands below another key has both names with a dot between.
 * A line that is none of these belongs to no key and is told. No kind of value makes anything but text of itself.
 */
record FrontMatter(Map<String, List<String>> values, List<String> unread, String rest) {
    /** More lines than this no front matter has: then the hyphens are a rule of the text. */
    private static final int LONGEST = 2_000;

    static FrontMatter of(String text) {
        if (text.startsWith("{")) {
            return json(text);
        }
        boolean toml = text.startsWith("+++");
        if (!toml && !text.startsWith("---")) {
            return none(text);
        }
        List<String> lines = new ArrayList<>();
        int at = end(text, 0);
        if (!text.substring(0, at).strip().equals(toml ? "+++" : "---")) {
            return none(text);
        }
        while (at < text.length() && lines.size() < LONGEST) {
            int end = end(text, at);
            String line = text.substring(at, end).stripTrailing();
            at = end;
            if (line.equals(toml ? "+++" : "---") || !toml && line.equals("...")) {
                var values = new LinkedHashMap<String, List<String>>();
                List<String> unread = toml ? new Toml(values).read(lines) : new Yaml(values).read(lines);
                return new FrontMatter(values, unread, text.substring(at));
            }
            lines.add(line);
        }
        return none(text);
    }

    private static FrontMatter none(String text) {
        return new FrontMatter(Map.of(), List.of(), text);
    }

    /** Where the line ends, behind its break. */
    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static FrontMatter json(String text) {
        try (JsonParser parser = Json.mapper().createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            int end = (int) parser.currentLocation().getCharOffset();
            var values = new LinkedHashMap<String, List<String>>();
            put("", Json.foreign().readTree(text.substring(0, end)), values);
            return new FrontMatter(values, List.of(), text.substring(end));
        } catch (JsonProcessingException e) {
            return none(text);
        } catch (IOException e) {
            throw new IllegalStateException("a text always reads", e);
        }
    }

    private static void put(String prefix, JsonNode object, Map<String, List<String>> values) {
        object.properties().forEach(entry -> {
            String key = prefix + entry.getKey().toLowerCase(Locale.ROOT);
            JsonNode value = entry.getValue();
            if (value.isObject()) {
                put(key + ".", value, values);
            } else {
                List<String> all = values.computeIfAbsent(key, _ -> new ArrayList<>());
                if (value.isArray()) {
                    value.forEach(one -> all.add(one.isValueNode() ? one.asText() : one.path("name").isTextual() ? one.path("name").asText() : one.toString()));
                } else if (!value.isNull()) {
                    all.add(value.asText());
                }
            }
        });
    }
}
