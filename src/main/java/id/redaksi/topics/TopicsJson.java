package id.redaksi.topics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** IPTC's JSON ("IKOS"): a concept scheme with its concepts in {@code conceptSet}. */
final class TopicsJson {
    private static final String SUBJECTS = "http://cv.iptc.org/newscodes/subjectcode/";

    private final String name;

    TopicsJson(String name) {
        this.name = name;
    }

    TopicsFile.Read read(JsonNode root) throws TopicsRefused {
        String scheme = root.path("uri").asText();
        if (!root.path("conceptSet").isArray()) {
            throw TopicsFile.refused("topics.file.noConcepts", name);
        }
        if (!scheme.matches("https?://cv\\.iptc\\.org/newscodes/mediatopic/?")) {
            throw TopicsFile.refused("topics.file.otherScheme", name, scheme);
        }
        if (root.path("conceptSet").size() > TopicsFile.MOST) {
            throw TopicsFile.refused("topics.file.many", name, TopicsFile.MOST);
        }
        List<MediaTopic> concepts = new ArrayList<>();
        for (JsonNode one : root.path("conceptSet")) {
            concepts.add(concept(one));
        }
        return new TopicsFile.Read(TopicsFile.day(root.path("dateReleased").asText(), name), concepts);
    }

    private MediaTopic concept(JsonNode one) throws TopicsRefused {
        String said = one.path(one.has("qcode") ? "qcode" : "uri").asText();
        String code = MediaTopic.code(said).orElseThrow(() -> TopicsFile.refused("topics.file.badCode", name, said));
        Map<String, String> labels = new HashMap<>();
        for (Map.Entry<String, JsonNode> label : one.path("prefLabel").properties()) {
            String line = TopicsFile.label(label.getValue().asText(), name);
            if (!line.isEmpty()) {
                labels.put(TopicsFile.language(label.getKey()), line);
            }
        }
        List<String> replaced = codes(one.path(one.has("isReplacedBy") ? "isReplacedBy" : "replacedBy"));
        return new MediaTopic(
                code,
                labels,
                codes(one.path("broader")).stream().findFirst().orElse(""),
                one.hasNonNull("retired") || one.path("deprecated").asBoolean(),
                replaced,
                subjectCodes(one.path("exactMatch")),
                false);
    }

    private static List<String> codes(JsonNode said) {
        return texts(said).stream().map(MediaTopic::code).flatMap(Optional::stream).distinct().toList();
    }

    private static List<String> subjectCodes(JsonNode said) {
        return texts(said).stream()
                .filter(one -> one.startsWith(SUBJECTS))
                .map(one -> one.substring(SUBJECTS.length()))
                .filter(MediaTopic::isCode)
                .toList();
    }

    private static List<String> texts(JsonNode said) {
        return said.isTextual() ? List.of(said.asText()) : said.valueStream().map(JsonNode::asText).toList();
    }
}
