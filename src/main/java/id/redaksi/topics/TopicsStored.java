package id.redaksi.topics;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The vocabulary as the newsroom keeps it: IPTC's concepts without what nobody here looks at. Ours are laid over it anew each time. */
public final class TopicsStored {
    private TopicsStored() {}

    public static byte[] write(MediaTopics topics) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("released", topics.released());
        ArrayNode all = root.putArray("concepts");
        for (MediaTopic one : topics.all()) {
            ObjectNode json = all.addObject().put("code", one.code());
            if (!one.broader().isEmpty()) {
                json.put("broader", one.broader());
            }
            if (one.retired()) {
                json.put("retired", true);
            }
            texts(json, "replacedBy", one.replacedBy());
            texts(json, "subjectCodes", one.subjectCodes());
            ObjectNode labels = json.putObject("labels");
            for (Map.Entry<String, String> label : new TreeMap<>(one.labels()).entrySet()) {
                if (!one.ownLabel() || !label.getKey().equals("id")) {
                    labels.put(label.getKey(), label.getValue());
                }
            }
        }
        try {
            return Json.mapper().writeValueAsBytes(root);
        } catch (JacksonException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    private static void texts(ObjectNode json, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putArray(key)::add);
        }
    }

    /** Empty for what this program did not write. */
    public static Optional<MediaTopics> read(byte[] bytes) {
        try {
            JsonNode root = Json.mapper().readTree(bytes);
            List<MediaTopic> all = new ArrayList<>();
            for (JsonNode json : root.path("concepts")) {
                Map<String, String> labels = new TreeMap<>();
                json.path("labels").properties().forEach(one -> labels.put(one.getKey(), one.getValue().asText()));
                all.add(new MediaTopic(
                        json.path("code").asText(),
                        labels,
                        json.path("broader").asText(),
                        json.path("retired").asBoolean(),
                        texts(json.path("replacedBy")),
                        texts(json.path("subjectCodes")),
                        false));
            }
            return all.isEmpty() ? Optional.empty() : Optional.of(MediaTopics.of(root.path("released").asText(), all));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
