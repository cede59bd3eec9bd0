package id.redaksi.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.story.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A filing as it stands beside a story in an errand. */
final class FilingJson {
    private FilingJson() {}

    static String write(Filing filing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("channel", filing.channel()).put("status", filing.status().name());
        ArrayNode tags = json.putArray("tags");
        filing.tags().forEach(tags::add);
        if (!filing.ground().isEmpty()) {
            json.put("ground", filing.ground());
        }
        try {
            return Json.mapper().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for what is none. */
    static Optional<Filing> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = Json.mapper().readTree(text);
            List<String> tags = new ArrayList<>();
            json.path("tags").forEach(tag -> tags.add(tag.asText()));
            return Optional.of(new Filing(
                    json.path("channel").asText(),
                    Workflow.Status.valueOf(json.path("status").asText()),
                    tags,
                    json.path("ground").asText()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
