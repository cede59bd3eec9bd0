package id.redaksi.desk.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import java.util.Optional;

/**
 * A point of an open page: the part it lies in by its key, that part's printed text without the numbers of footnotes, and
 * how many UTF-16 units of it stand before the point; -1 where that is not known.
 */
record PagePoint(String key, String text, int offset) {
    /** What {@code redaksi.js} told; empty when it told nothing. */
    static Optional<PagePoint> read(Object told) {
        if (!(told instanceof String text) || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = Json.mapper().readTree(text);
            return Optional.of(new PagePoint(
                    json.path("key").asText(), json.path("text").asText(), json.path("offset").asInt(-1)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own script tells JSON", e);
        }
    }
}
