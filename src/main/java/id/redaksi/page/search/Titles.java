package id.redaksi.page.search;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file of titles: what the search shows of {@link #EACH} stories. */
final class Titles {
    static final int EACH = 50;

    private final @Nullable SearchEntry[] entries = new @Nullable SearchEntry[EACH];

    static Titles read(int first, byte[] json) throws IOException {
        var titles = new Titles();
        JsonNode rows = Json.mapper().readTree(json);
        for (int i = 0; i < Math.min(EACH, rows.size()); i++) {
            JsonNode row = rows.get(i);
            if (row.isArray()) {
                List<String> names = new ArrayList<>();
                row.path(4).forEach(name -> names.add(name.asText()));
                titles.entries[i] = new SearchEntry(
                        first + i,
                        row.path(0).asText(),
                        row.path(1).asText(),
                        row.path(2).asText(),
                        row.path(3).asText(),
                        names);
            }
        }
        return titles;
    }

    @Nullable SearchEntry at(int number) {
        return entries[number % EACH];
    }

    void put(int number, @Nullable SearchEntry entry) {
        entries[number % EACH] = entry;
    }

    /** A row for each number up to the last that is taken. */
    byte[] json() {
        var json = new StringBuilder("[");
        int last = EACH - 1;
        while (last >= 0 && entries[last] == null) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            append(i == 0 ? json : json.append(",\n"), entries[i]);
        }
        return json.append("]\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        for (SearchEntry entry : entries) {
            if (entry != null) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder json, @Nullable SearchEntry entry) {
        if (entry == null) {
            json.append('0');
            return;
        }
        quoted(json.append('['), entry.address());
        quoted(json.append(','), entry.headline());
        quoted(json.append(','), entry.channel());
        quoted(json.append(','), entry.date());
        json.append(",[");
        for (int i = 0; i < entry.names().size(); i++) {
            quoted(i == 0 ? json : json.append(','), entry.names().get(i));
        }
        json.append("]]");
    }

    /** By hand, since a million rows are written; halves of surrogate pairs and control characters as escapes. */
    private static void quoted(StringBuilder json, String text) {
        json.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append(text, done, i).append('\\').append(c);
                done = i + 1;
            } else if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                json.append(text, done, i).append("\\u").append(HexFormat.of().toHexDigits(c));
                done = i + 1;
            }
        }
        json.append(text, done, text.length()).append('"');
    }
}
