package id.redaksi.edit.json;

import static id.redaksi.story.json.StoryJson.integer;
import static id.redaksi.story.json.StoryJson.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.edit.Act;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Step;
import id.redaksi.guard.Json;
import id.redaksi.story.BlockId;
import id.redaksi.story.Position;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An act as JSON and back, with nothing lost: {@code read(write(act))} holds an equal act. UTF-8, no blanks between. */
public final class ActJson {
    private ActJson() {}

    public static byte[] write(Act act) {
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("key", act.key()).put("at", act.at().toString());
        root.set("before", selection(act.before()));
        root.set("after", selection(act.after()));
        steps(root.putArray("steps"), act.steps());
        steps(root.putArray("inverses"), act.inverses());
        try {
            return Json.mapper().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    /** The act in these bytes; empty when they are none that this program understands. */
    public static Optional<Act> read(byte[] bytes) {
        try {
            JsonNode root = Json.mapper().readTree(bytes);
            return Optional.of(new Act(
                    steps(root.path("steps")),
                    steps(root.path("inverses")),
                    selection(root.path("before")),
                    selection(root.path("after")),
                    text(root, "key"),
                    Instant.parse(text(root, "at"))));
        } catch (IOException | BadStory | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode selection(Selection selection) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.set("anchor", place(selection.anchor()));
        node.set("head", place(selection.head()));
        return node;
    }

    private static Selection selection(JsonNode node) throws BadStory {
        return new Selection(place(node.path("anchor")), place(node.path("head")));
    }

    private static ObjectNode place(Position place) {
        return Json.mapper()
                .createObjectNode()
                .put("block", place.block().value())
                .put("leaf", place.leaf())
                .put("offset", place.offset());
    }

    private static Position place(JsonNode node) throws BadStory {
        return new Position(new BlockId(text(node, "block")), integer(node, "leaf"), integer(node, "offset"));
    }

    private static void steps(ArrayNode array, List<Step> steps) {
        steps.forEach(step -> array.add(StepJson.tree(step)));
    }

    private static List<Step> steps(JsonNode node) throws BadStory {
        List<Step> steps = new ArrayList<>();
        for (JsonNode one : StoryJson.array(node)) {
            steps.add(StepJson.step(one));
        }
        return steps;
    }
}
