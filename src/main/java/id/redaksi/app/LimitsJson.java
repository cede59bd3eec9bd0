package id.redaksi.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The limits in {@code settings.json}: {@code {"all": {"headline": 65}, "channels": {"Sport": {"headline": 60}}}}. Only
 * what was set stands there; a name that is not known, or a figure that no limit can be, is passed over.
 */
final class LimitsJson {
    private LimitsJson() {}

    static Limits read(JsonNode json) {
        Map<String, Map<LimitedText, Integer>> set = new HashMap<>();
        set.put(Limits.ALL, figures(json.path("all")));
        json.path("channels").properties().forEach(channel -> {
            if (!channel.getKey().isEmpty()) {
                set.put(channel.getKey(), figures(channel.getValue()));
            }
        });
        return new Limits(set);
    }

    private static Map<LimitedText, Integer> figures(JsonNode json) {
        Map<LimitedText, Integer> figures = new EnumMap<>(LimitedText.class);
        json.properties().forEach(entry -> LimitedText.named(entry.getKey())
                .filter(_ -> entry.getValue().isInt() && Limits.fits(entry.getValue().asInt()))
                .ifPresent(text -> figures.put(text, entry.getValue().asInt())));
        return figures;
    }

    static void write(Limits limits, ObjectNode json) {
        put(limits, Limits.ALL, json.putObject("all"));
        ObjectNode channels = json.putObject("channels");
        new TreeSet<>(limits.set().keySet())
                .stream()
                        .filter(channel -> !channel.equals(Limits.ALL))
                        .forEach(channel -> put(limits, channel, channels.putObject(channel)));
    }

    private static void put(Limits limits, String channel, ObjectNode json) {
        for (LimitedText text : LimitedText.values()) {
            limits.own(text, channel).ifPresent(figure -> json.put(text.key(), figure));
        }
    }
}
