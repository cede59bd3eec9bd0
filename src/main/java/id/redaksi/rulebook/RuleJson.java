package id.redaksi.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.language.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A rule as JSON: what a newsroom's database and a rule file have in common. */
public final class RuleJson {
    private RuleJson() {}

    /** A rule as one text, without its identifier. */
    public static String text(HouseRule rule) {
        try {
            return Json.mapper().writeValueAsString(write(rule, JsonNodeFactory.instance.objectNode()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    /** The rule that a text says; empty for a damaged one. */
    public static Optional<HouseRule> rule(String id, String text) {
        try {
            return HouseRule.isId(id) ? Optional.of(read(id, Fields.of(Json.mapper().readTree(text)))) : Optional.empty();
        } catch (JsonProcessingException | NotThere e) {
            return Optional.empty();
        }
    }

    static ObjectNode write(HouseRule rule, ObjectNode json) {
        json.put("name", rule.name());
        switch (rule.body()) {
            case HouseRule.Words(var pairs, var forms) -> {
                ObjectNode words = json.putObject("words").put("forms", forms);
                ArrayNode all = words.putArray("pairs");
                pairs.forEach(pair -> all.addArray().add(pair.from()).add(pair.to()));
            }
            case HouseRule.Pattern(var regex, var fix, var prose, var matters) ->
                json.putObject("pattern")
                        .put("regex", regex)
                        .put("fix", fix)
                        .put("proseOnly", prose)
                        .put("caseMatters", matters);
        }
        return json.put("severity", rule.severity().name().toLowerCase(Locale.ROOT))
                .put("adviceOnly", rule.adviceOnly())
                .put("message", rule.message())
                .put("why", rule.why())
                .put("example", rule.example());
    }

    static HouseRule read(String id, Fields fields) throws NotThere {
        String severity = fields.text("severity");
        return new HouseRule(
                id,
                fields.text("name"),
                body(fields),
                severity(severity),
                fields.flag("adviceOnly"),
                fields.text("message"),
                fields.text("why"),
                fields.text("example"));
    }

    private static Severity severity(String name) throws NotThere {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return severity;
            }
        }
        throw new NotThere("severity");
    }

    private static HouseRule.Body body(Fields fields) throws NotThere {
        if (fields.has("words") == fields.has("pattern")) {
            throw new NotThere("words");
        }
        if (fields.has("words")) {
            Fields words = fields.inner("words");
            List<HouseRule.Pair> pairs = new ArrayList<>();
            for (JsonNode pair : words.array("pairs")) {
                if (pair.size() != 2 || !pair.path(0).isTextual() || !pair.path(1).isTextual()) {
                    throw new NotThere("pairs");
                }
                pairs.add(new HouseRule.Pair(pair.path(0).textValue(), pair.path(1).textValue()));
            }
            return new HouseRule.Words(pairs, words.flag("forms"));
        }
        Fields pattern = fields.inner("pattern");
        return new HouseRule.Pattern(
                pattern.text("regex"), pattern.text("fix"), pattern.flag("proseOnly"), pattern.flag("caseMatters"));
    }
}
