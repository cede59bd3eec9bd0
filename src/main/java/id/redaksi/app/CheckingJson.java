package id.redaksi.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.RuleChoices;
import id.redaksi.language.Severity;
import id.redaksi.language.Ways;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The house's style and its choice of rules in the settings file. What is not understood there counts as not said. */
final class CheckingJson {
    private CheckingJson() {}

    static HouseStyle style(JsonNode json) {
        HouseStyle usual = HouseStyle.USUAL;
        HouseStyle.Lengths lengths = usual.lengths();
        JsonNode most = json.path("lengths");
        return usual.with(ways(json))
                .withItalicMedia(json.path("italicMedia").asBoolean(usual.italicMedia()))
                .with(new HouseStyle.Lengths(
                        length(most.path("headline"), lengths.headline()),
                        length(most.path("lead"), lengths.lead()),
                        length(most.path("sentence"), lengths.sentence()),
                        length(most.path("paragraph"), lengths.paragraph())))
                .requiring(json.path("required").isObject() ? required(json.path("required")) : usual.required())
                .withPace(length(json.path("pace"), usual.pace()));
    }

    private static Ways ways(JsonNode json) {
        return new Ways(
                one(Ways.Money.class, json.path("money"), Ways.Money.ANY),
                one(Ways.Percent.class, json.path("percent"), Ways.Percent.ANY),
                one(Ways.Clock.class, json.path("clock"), Ways.Clock.ANY),
                one(Ways.Marks.class, json.path("marks"), Ways.Marks.ANY),
                one(Ways.Dates.class, json.path("dates"), Ways.Dates.ANY),
                one(Ways.English.class, json.path("english"), Ways.English.ANY));
    }

    private static int length(JsonNode figure, int usual) {
        return figure.isInt() && figure.asInt() > 0 ? figure.asInt() : usual;
    }

    private static Map<String, Set<String>> required(JsonNode json) {
        Map<String, Set<String>> required = new HashMap<>();
        json.properties().forEach(entry -> required.put(entry.getKey(), texts(entry.getValue())));
        return required;
    }

    static RuleChoices choices(JsonNode json) {
        if (!json.isObject()) {
            return RuleChoices.USUAL;
        }
        Map<String, Boolean> on = new HashMap<>();
        json.path("on").properties().forEach(entry -> on.put(entry.getKey(), entry.getValue().asBoolean(true)));
        Map<String, Severity> severities = new HashMap<>();
        json.path("severity").properties().forEach(entry -> {
            for (Severity severity : Severity.values()) {
                if (severity.name().equals(entry.getValue().asText())) {
                    severities.put(entry.getKey(), severity);
                }
            }
        });
        return new RuleChoices(
                on, severities, json.path("blocking").isArray() ? texts(json.path("blocking")) : RuleChoices.USUAL.blocking());
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static <E extends Enum<E>> E one(Class<E> kind, JsonNode name, E usual) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(name.asText())) {
                return constant;
            }
        }
        return usual;
    }

    static void write(HouseStyle style, ObjectNode json) {
        Ways ways = style.ways();
        json.put("money", ways.money().name())
                .put("percent", ways.percent().name())
                .put("clock", ways.clock().name())
                .put("marks", ways.marks().name())
                .put("dates", ways.dates().name())
                .put("english", ways.english().name())
                .put("italicMedia", style.italicMedia())
                .put("pace", style.pace());
        json.putObject("lengths")
                .put("headline", style.lengths().headline())
                .put("lead", style.lengths().lead())
                .put("sentence", style.lengths().sentence())
                .put("paragraph", style.lengths().paragraph());
        ObjectNode required = json.putObject("required");
        new TreeMap<>(style.required()).forEach((name, fields) -> put(required.putArray(name), fields));
    }

    static void write(RuleChoices choices, ObjectNode json) {
        ObjectNode on = json.putObject("on");
        new TreeMap<>(choices.on()).forEach(on::put);
        ObjectNode severity = json.putObject("severity");
        new TreeMap<>(choices.severities()).forEach((rule, grade) -> severity.put(rule, grade.name()));
        put(json.putArray("blocking"), choices.blocking());
    }

    private static void put(ArrayNode array, Set<String> texts) {
        new TreeSet<>(texts).forEach(array::add);
    }
}
