package id.redaksi.edit.json;

import static id.redaksi.story.json.StoryJson.integer;
import static id.redaksi.story.json.StoryJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.edit.ReplaceBlocks;
import id.redaksi.edit.ReplaceText;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Step;
import id.redaksi.guard.Json;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.BlockJson;
import id.redaksi.story.json.InlineJson;
import id.redaksi.story.json.StoryJson;
import java.util.ArrayList;
import java.util.List;

/** A step as JSON and back. */
final class StepJson {
    private StepJson() {}

    static ObjectNode tree(Step step) {
        ObjectNode node = Json.mapper().createObjectNode();
        switch (step) {
            case ReplaceText(var block, var leaf, var from, var to, var with) ->
                node.put("type", "text")
                        .put("block", block.value())
                        .put("leaf", leaf)
                        .put("from", from)
                        .put("to", to)
                        .set("with", InlineJson.words(with));
            case ReplaceBlocks(var at, var removed, var inserted) -> {
                node.put("type", "blocks").put("at", at);
                blocks(node.putArray("removed"), removed);
                blocks(node.putArray("inserted"), inserted);
            }
            case SetField<?> field -> {
                node.put("type", "field").put("field", field.field().name());
                node.set("story", FieldJson.tree(field));
            }
        }
        return node;
    }

    static Step step(JsonNode node) throws BadStory {
        return switch (text(node, "type")) {
            case "text" ->
                new ReplaceText(
                        new BlockId(text(node, "block")),
                        integer(node, "leaf"),
                        integer(node, "from"),
                        integer(node, "to"),
                        InlineJson.inline(node.path("with")));
            case "blocks" ->
                new ReplaceBlocks(integer(node, "at"), blocks(node.path("removed")), blocks(node.path("inserted")));
            case "field" -> FieldJson.step(text(node, "field"), node.path("story"));
            default -> throw new IllegalArgumentException("an unknown kind of step");
        };
    }

    private static void blocks(ArrayNode array, List<Block> blocks) {
        blocks.forEach(block -> array.add(BlockJson.tree(block)));
    }

    private static List<Block> blocks(JsonNode node) throws BadStory {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode one : StoryJson.array(node)) {
            blocks.add(BlockJson.block(one));
        }
        return blocks;
    }
}
