package id.redaksi.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.newsroom.CalledChange;
import id.redaksi.newsroom.Term;
import id.redaksi.newsroom.TermChange;
import id.redaksi.story.Workflow.Status;
import id.redaksi.topics.Called;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An act on many stories as it stands in the newsroom while it is going on, and until it can no longer be taken back. */
final class ManyStoriesJson {
    private ManyStoriesJson() {}

    static String write(ManyStoriesAct act) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Refiling refiling = act.refiling();
        texts(json.putArray("going"), refiling.going());
        texts(json.putArray("coming"), refiling.coming());
        json.put("inPlace", refiling.inPlace());
        if (refiling.channel() != null) {
            json.put("channel", refiling.channel());
        }
        if (refiling.status() != null) {
            json.put("status", refiling.status().name());
        }
        if (!refiling.ground().isEmpty()) {
            json.put("ground", refiling.ground());
        }
        texts(json.putArray("tags"), act.which().tags());
        texts(json.putArray("channels"), act.which().channels());
        terms(json.putArray("before"), act.terms().before());
        terms(json.putArray("after"), act.terms().after());
        called(json.putArray("calledBefore"), act.terms().called().before());
        called(json.putArray("calledAfter"), act.terms().called().after());
        ObjectNode name = json.putObject("name").put("key", act.name().key());
        ArrayNode values = name.putArray("values");
        for (Object value : act.name().values()) {
            if (value instanceof Number number) {
                values.add(number.longValue());
            } else {
                values.add(value.toString());
            }
        }
        try {
            return Json.mapper().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void terms(ArrayNode array, List<Term> terms) {
        for (Term term : terms) {
            ObjectNode json = array.addObject();
            json.put("name", term.name()).put("parent", term.parent()).put("description", term.description());
            texts(json.putArray("synonyms"), term.synonyms());
        }
    }

    private static void called(ArrayNode array, List<Called> all) {
        for (Called one : all) {
            ObjectNode json = array.addObject();
            json.put("kind", one.filed().kind().name()).put("name", one.filed().name());
            texts(json.putArray("topics"), one.topics());
            ArrayNode categories = json.putArray("categories");
            new TreeMap<>(one.categories()).forEach((receiver, category) -> categories.addObject()
                    .put("receiver", receiver)
                    .put("text", category.text())
                    .put("id", category.id())
                    .put("slug", category.slug()));
        }
    }

    private static List<Called> called(JsonNode array) {
        List<Called> all = new ArrayList<>();
        for (JsonNode json : array) {
            Map<String, Category> categories = new TreeMap<>();
            json.path("categories").forEach(one -> categories.put(
                    one.path("receiver").asText(),
                    new Category(one.path("text").asText(), one.path("id").asText(), one.path("slug").asText())));
            var filed = new Filed(Filed.Kind.valueOf(json.path("kind").asText()), json.path("name").asText());
            all.add(new Called(filed, texts(json.path("topics")), categories));
        }
        return all;
    }

    /** Empty for what is no act that this program knows. */
    static Optional<ManyStoriesAct> read(String text) {
        try {
            JsonNode json = Json.mapper().readTree(text);
            var refiling = new Refiling(
                    texts(json.path("going")),
                    texts(json.path("coming")),
                    json.path("inPlace").asBoolean(),
                    json.has("channel") ? json.path("channel").asText() : null,
                    json.has("status") ? Status.valueOf(json.path("status").asText()) : null,
                    json.path("ground").asText());
            return Optional.of(new ManyStoriesAct(
                    refiling,
                    new ManyStoriesAct.Which(texts(json.path("tags")), texts(json.path("channels"))),
                    new TermChange(
                            terms(json.path("before")),
                            terms(json.path("after")),
                            new CalledChange(called(json.path("calledBefore")), called(json.path("calledAfter")))),
                    name(json.path("name"))));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Message name(JsonNode json) {
        List<Object> values = new ArrayList<>();
        for (JsonNode value : json.path("values")) {
            values.add(value.isNumber() ? (Object) value.asLong() : value.asText());
        }
        return new Message(json.path("key").asText(), values);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<Term> terms(JsonNode array) {
        List<Term> terms = new ArrayList<>();
        for (JsonNode json : array) {
            terms.add(new Term(
                    json.path("name").asText(),
                    json.path("parent").asText(),
                    json.path("description").asText(),
                    texts(json.path("synonyms"))));
        }
        return terms;
    }
}
