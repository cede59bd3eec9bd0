package id.redaksi.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.newsroom.Term;
import id.redaksi.newsroom.TermChange;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        texts(json.putArray("tags"), act.which().tags());
        texts(json.putArray("channels"), act.which().channels());
        terms(json.putArray("before"), act.terms().before());
        terms(json.putArray("after"), act.terms().after());
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

    /** Empty for what is no act that this program knows. */
    static Optional<ManyStoriesAct> read(String text) {
        try {
            JsonNode json = Json.mapper().readTree(text);
            var refiling = new Refiling(
                    texts(json.path("going")),
                    texts(json.path("coming")),
                    json.path("inPlace").asBoolean(),
                    json.has("channel") ? json.path("channel").asText() : null,
                    json.has("status") ? Status.valueOf(json.path("status").asText()) : null);
            return Optional.of(new ManyStoriesAct(
                    refiling,
                    new ManyStoriesAct.Which(texts(json.path("tags")), texts(json.path("channels"))),
                    new TermChange(terms(json.path("before")), terms(json.path("after"))),
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
