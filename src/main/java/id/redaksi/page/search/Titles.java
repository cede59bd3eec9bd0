package id.redaksi.page.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    byte[] json() throws IOException {
        var json = new StringBuilder("[");
        int last = EACH - 1;
        while (last >= 0 && entries[last] == null) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            json.append(i == 0 ? "" : ",\n").append(row(entries[i]));
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

    private static String row(@Nullable SearchEntry entry) throws IOException {
        if (entry == null) {
            return "0";
        }
        ArrayNode row = JsonNodeFactory.instance.arrayNode();
        row.add(entry.address()).add(entry.headline()).add(entry.channel()).add(entry.date());
        ArrayNode names = row.addArray();
        entry.names().forEach(names::add);
        return Json.mapper().writeValueAsString(row);
    }
}
