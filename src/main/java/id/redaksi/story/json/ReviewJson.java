package id.redaksi.story.json;

import static id.redaksi.story.json.StoryJson.array;
import static id.redaksi.story.json.StoryJson.flag;
import static id.redaksi.story.json.StoryJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.story.BlockChange;
import id.redaksi.story.BlockId;
import id.redaksi.story.By;
import id.redaksi.story.Note;
import id.redaksi.story.Review;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Suggestions and notes as JSON and back. A story without any has no such key, so that older stories stay the same bytes. */
final class ReviewJson {
    private ReviewJson() {}

    static void write(ObjectNode story, Review review) {
        if (review.equals(Review.NONE)) {
            return;
        }
        ObjectNode node = story.putObject("review");
        ArrayNode changes = node.putArray("changes");
        review.changes().forEach((block, change) -> {
            ObjectNode one = changes.addObject().put("block", block.value());
            put(one, "added", change.added());
            put(one, "removed", change.removed());
            put(one, "parted", change.parted());
            put(one, "joined", change.joined());
        });
        ArrayNode notes = node.putArray("notes");
        for (Note note : review.notes()) {
            ObjectNode one = notes.addObject().put("key", note.key()).put("resolved", note.resolved());
            ArrayNode remarks = one.putArray("remarks");
            note.remarks().forEach(remark -> by(remarks.addObject(), remark.by()).put("text", remark.text()));
        }
    }

    private static void put(ObjectNode node, String key, @Nullable By by) {
        if (by != null) {
            by(node.putObject(key), by);
        }
    }

    static ObjectNode by(ObjectNode node, By by) {
        return node.put("author", by.author()).put("time", by.time().toString());
    }

    static By by(JsonNode node) throws BadStory {
        try {
            return new By(text(node, "author"), Instant.parse(text(node, "time")));
        } catch (DateTimeException e) {
            throw new BadStory(e);
        }
    }

    static Review read(JsonNode story) throws BadStory {
        JsonNode node = story.path("review");
        if (node.isMissingNode()) {
            return Review.NONE;
        }
        Map<BlockId, BlockChange> changes = new LinkedHashMap<>();
        for (JsonNode one : array(node.path("changes"))) {
            changes.put(
                    new BlockId(text(one, "block")),
                    new BlockChange(
                            orNone(one, "added"), orNone(one, "removed"), orNone(one, "parted"), orNone(one, "joined")));
        }
        List<Note> notes = new ArrayList<>();
        for (JsonNode one : array(node.path("notes"))) {
            List<Note.Remark> remarks = new ArrayList<>();
            for (JsonNode remark : array(one.path("remarks"))) {
                remarks.add(new Note.Remark(by(remark), text(remark, "text")));
            }
            notes.add(new Note(text(one, "key"), remarks, flag(one, "resolved")));
        }
        return new Review(changes, notes);
    }

    private static @Nullable By orNone(JsonNode node, String key) throws BadStory {
        return node.has(key) ? by(node.path(key)) : null;
    }
}
