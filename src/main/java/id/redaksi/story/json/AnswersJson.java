package id.redaksi.story.json;

import static id.redaksi.story.json.StoryJson.array;
import static id.redaksi.story.json.StoryJson.text;
import static id.redaksi.story.json.StoryJson.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.story.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers to findings as JSON and back. A story without any has no such key, so that older stories stay the same bytes. */
final class AnswersJson {
    private AnswersJson() {}

    static void write(ObjectNode story, Answers answers) {
        if (answers.equals(Answers.NONE)) {
            return;
        }
        ObjectNode node = story.putObject("answers");
        ArrayNode dismissed = node.putArray("dismissed");
        for (Answers.Dismissal one : answers.dismissed()) {
            ReviewJson.by(dismissed.addObject(), one.by())
                    .put("rule", one.rule())
                    .put("words", one.words())
                    .put("context", one.context())
                    .put("reason", one.reason());
        }
        if (!answers.confirmed().isEmpty()) {
            confirmed(node.putArray("confirmed"), answers.confirmed());
        }
        texts(node.putArray("off"), List.copyOf(answers.off()));
        if (!answers.assured().isEmpty()) {
            answers.assured().forEach(node.putObject("assured")::put);
        }
    }

    private static void confirmed(ArrayNode node, List<Answers.Confirmation> confirmed) {
        for (Answers.Confirmation one : confirmed) {
            ReviewJson.by(node.addObject(), one.by())
                    .put("rule", one.rule())
                    .put("words", one.words())
                    .put("context", one.context());
        }
    }

    static Answers read(JsonNode story) throws BadStory {
        JsonNode node = story.path("answers");
        if (node.isMissingNode()) {
            return Answers.NONE;
        }
        List<Answers.Dismissal> dismissed = new ArrayList<>();
        for (JsonNode one : array(node.path("dismissed"))) {
            dismissed.add(new Answers.Dismissal(
                    text(one, "rule"),
                    text(one, "words"),
                    text(one, "context"),
                    text(one, "reason"),
                    ReviewJson.by(one)));
        }
        List<Answers.Confirmation> confirmed = new ArrayList<>();
        for (JsonNode one : node.has("confirmed") ? array(node.path("confirmed")) : List.<JsonNode>of()) {
            confirmed.add(new Answers.Confirmation(
                    text(one, "rule"), text(one, "words"), text(one, "context"), ReviewJson.by(one)));
        }
        SortedMap<String, String> assured = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : node.path("assured").properties()) {
            assured.put(one.getKey(), text(node.path("assured"), one.getKey()));
        }
        return new Answers(dismissed, confirmed, new TreeSet<>(texts(node.path("off"))), assured);
    }
}
