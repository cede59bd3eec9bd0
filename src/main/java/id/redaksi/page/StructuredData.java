package id.redaksi.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.story.Contributor;
import id.redaksi.story.Story;

/** What a search engine reads of a story: schema.org NewsArticle as JSON-LD. */
final class StructuredData {
    private StructuredData() {}

    /** The data as JSON that can stand in a script element: no character of it can end the element. */
    static String of(Story story, Site site) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@context", "https://schema.org").put("@type", "NewsArticle");
        json.put("headline", story.headline());
        json.put("inLanguage", story.labels().language());
        String published = story.workflow().times().publish();
        if (published != null) {
            json.put("datePublished", published.replaceAll("\\[.*]$", ""));
        }
        if (!story.topics().channel().isBlank()) {
            json.put("articleSection", story.topics().channel());
        }
        if (!story.topics().tags().isEmpty()) {
            json.put("keywords", String.join(", ", story.topics().tags()));
        }
        people(json, "author", story, Contributor.Role.REPORTER);
        people(json, "editor", story, Contributor.Role.EDITOR);
        json.putObject("publisher").put("@type", "Organization").put("name", site.name());
        return escaped(json);
    }

    private static void people(ObjectNode json, String property, Story story, Contributor.Role role) {
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        story.contributors().stream()
                .filter(one -> one.role() == role)
                .forEach(one -> people.addObject().put("@type", "Person").put("name", one.name()));
        if (!people.isEmpty()) {
            json.set(property, people);
        }
    }

    private static String escaped(ObjectNode json) {
        try {
            return Json.mapper()
                    .writeValueAsString(json)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }
}
