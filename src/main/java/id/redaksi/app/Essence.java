package id.redaksi.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.story.json.StoryJson;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item says, whatever file it came in: without the identities that reading gives its parts, and of the workflow
 * only what its receivers act on. By this a second copy is told from a newer version.
 */
final class Essence {
    private static final List<String> GIVEN = List.of("id", "key");

    private Essence() {}

    static byte[] of(Story story) {
        try {
            var root = (ObjectNode) Json.mapper().readTree(StoryJson.write(story));
            Workflow workflow = story.workflow();
            root.put("workflow", workflow.status() + " " + workflow.times().embargo());
            withoutGiven(root);
            return Json.mapper().writeValueAsBytes(root);
        } catch (IOException e) {
            throw new IllegalStateException("a story's own form is read and written", e);
        }
    }

    private static void withoutGiven(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(GIVEN);
        }
        node.forEach(Essence::withoutGiven);
    }

    /** Whether two stories have the same words: what comes back from a format that does not hold all of a story. */
    static boolean isSaidBy(Story one, Story other) {
        return words(one).equals(words(other));
    }

    private static String words(Story story) {
        return Stream.concat(Stream.of(story.headline()), story.body().blocks().stream().map(block -> block.text()))
                .collect(Collectors.joining(" "))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
