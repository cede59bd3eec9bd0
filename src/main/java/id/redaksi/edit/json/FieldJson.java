package id.redaksi.edit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.edit.SetField;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * The value of a field as JSON and back: the JSON of a story that is blank but for it, without the keys that say what a
 * blank story says. It needs no case for any field.
 */
final class FieldJson {
    /** Always the same one, for a value is told from what a blank story says. */
    private static final Story BLANK = Story.blank(
                    new Ids(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new SplittableRandom(0)))
            .withBody(Body.EMPTY);

    private static final ObjectNode BLANK_TREE = StoryJson.tree(BLANK);

    private FieldJson() {}

    static <T> ObjectNode tree(SetField<T> step) {
        ObjectNode tree = StoryJson.tree(BLANK.with(step.field(), step.value()));
        BLANK_TREE.properties().forEach(blank -> {
            if (blank.getValue().equals(tree.get(blank.getKey()))) {
                tree.remove(blank.getKey());
            }
        });
        return tree;
    }

    static SetField<?> step(String name, JsonNode said) throws BadStory {
        Field<?> field = Field.named(name).orElseThrow(() -> new IllegalArgumentException("an unknown field"));
        ObjectNode tree = BLANK_TREE.deepCopy();
        said.properties().forEach(part -> tree.set(part.getKey(), part.getValue()));
        return step(field, StoryJson.story(tree));
    }

    private static <T> SetField<T> step(Field<T> field, Story story) {
        return new SetField<>(field, field.of(story));
    }
}
