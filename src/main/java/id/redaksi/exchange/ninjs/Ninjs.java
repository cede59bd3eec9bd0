package id.redaksi.exchange.ninjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.Edition;
import id.redaksi.guard.Json;
import id.redaksi.page.BlockHtml;
import id.redaksi.story.Contributor;
import id.redaksi.story.Story;
import java.util.List;
import java.util.stream.Collectors;

/** A story as IPTC ninjs 3.1. The editor's note stays at home: ninjs has a field for it that receivers print. */
public final class Ninjs {
    private Ninjs() {}

    public static byte[] write(Edition edition) {
        Story story = edition.story();
        ObjectNode root = Json.mapper().createObjectNode();
        root.put("uri", "urn:uuid:" + story.id().value());
        root.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        root.put("type", "text");
        root.put("version", String.valueOf(edition.revision()));
        root.put("versionCreated", edition.saved().toString());
        root.put("pubStatus", "usable");
        root.put("language", story.labels().language());
        String embargo = story.workflow().times().embargo();
        if (embargo != null) {
            root.put("embargoedUntil", embargo);
        }
        if (story.workflow().urgency() > 0) {
            root.put("urgency", story.workflow().urgency());
        }
        ArrayNode headlines = root.putArray("headlines");
        value(headlines, "main", story.headline());
        if (!story.titles().standfirst().isBlank()) {
            value(root.putArray("descriptions"), "summary", story.titles().standfirst());
        }
        bodies(root.putArray("bodies"), story);
        String by = names(story);
        if (!by.isEmpty()) {
            root.put("by", by);
        }
        if (!story.dateline().city().isBlank()) {
            root.put("located", story.dateline().city());
        }
        if (!story.labels().slugline().isBlank()) {
            root.put("slugline", story.labels().slugline());
        }
        named(root, "people", story.topics().people());
        named(root, "organisations", story.topics().organisations());
        named(root, "places", story.topics().places());
        named(root, "subjects", story.topics().tags());
        try {
            return Json.mapper().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    private static void value(ArrayNode into, String role, String text) {
        into.addObject().put("role", role).put("contentType", "text/plain").put("value", text);
    }

    private static void bodies(ArrayNode bodies, Story story) {
        String html = story.body().blocks().stream()
                .map(block -> BlockHtml.html(block, ""))
                .collect(Collectors.joining("\n"));
        bodies.addObject().put("role", "main").put("contentType", "application/xhtml+xml").put("value", xhtml(html));
        String text = story.dateline().printed() + story.body().text();
        bodies.addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("charCount", text.codePointCount(0, text.length()))
                .put("wordCount", text.isBlank() ? 0 : text.strip().split("\\s+").length)
                .put("value", text);
    }

    private static String xhtml(String html) {
        return html.replace("<br>", "<br/>").replace("<hr>", "<hr/>");
    }

    private static String names(Story story) {
        return story.contributors().stream()
                .filter(one -> one.role() == Contributor.Role.REPORTER)
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
    }

    private static void named(ObjectNode root, String key, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode all = root.putArray(key);
            names.forEach(name -> all.addObject().put("name", name));
        }
    }
}
