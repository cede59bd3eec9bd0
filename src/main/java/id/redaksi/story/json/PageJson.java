package id.redaksi.story.json;

import static id.redaksi.story.json.StoryJson.array;
import static id.redaksi.story.json.StoryJson.constant;
import static id.redaksi.story.json.StoryJson.flag;
import static id.redaksi.story.json.StoryJson.lower;
import static id.redaksi.story.json.StoryJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.story.Correction;
import id.redaksi.story.PageSettings;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * What a site needs to know of a story, as JSON and back: the settings of its page, and its corrections. A story without
 * any has no such key, so that older stories stay the same bytes.
 */
final class PageJson {
    private PageJson() {}

    static void write(ObjectNode root, Story story) {
        PageSettings page = story.page();
        if (!page.equals(PageSettings.NONE)) {
            root.putObject("page")
                    .put("onTop", page.onTop())
                    .put("unlisted", page.unlisted())
                    .put("template", page.template());
        }
        if (!story.corrections().isEmpty()) {
            ArrayNode corrections = root.putArray("corrections");
            story.corrections().forEach(one -> {
                ObjectNode node = corrections.addObject().put("kind", lower(one.kind())).put("time", one.time());
                node.set("text", InlineJson.words(one.text()));
                node.put("revision", one.revision());
            });
        }
    }

    static PageSettings settings(JsonNode root) throws BadStory {
        JsonNode node = root.path("page");
        return node.isMissingNode()
                ? PageSettings.NONE
                : new PageSettings(flag(node, "onTop"), flag(node, "unlisted"), text(node, "template"));
    }

    static List<Correction> corrections(JsonNode root) throws BadStory {
        List<Correction> all = new ArrayList<>();
        if (root.has("corrections")) {
            for (JsonNode one : array(root.path("corrections"))) {
                all.add(new Correction(
                        constant(Correction.Kind.class, text(one, "kind")),
                        text(one, "time"),
                        InlineJson.inline(one.path("text")),
                        text(one, "revision")));
            }
        }
        return all;
    }
}
