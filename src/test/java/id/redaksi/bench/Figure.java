package id.redaksi.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure: how much of which unit, from how many measurements, and where there is a peer in the same run,
 * which one and how many times its figure. The goal, if there is one, is on the value or on the ratio ({@code of}).
 */
record Figure(
        String name,
        double value,
        String unit,
        int n,
        @Nullable String against,
        @Nullable Double ratio,
        String of,
        @Nullable String goal) {
    static Figure alone(String name, double value, String unit, int n, @Nullable String goal) {
        return new Figure(name, value, unit, n, null, null, "value", goal);
    }

    static Figure against(
            String name, double value, String unit, int n, String peer, double peerValue, @Nullable String goal) {
        return new Figure(name, value, unit, n, peer, value / peerValue, "ratio", goal);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", name).put("value", rounded(value)).put("unit", unit).put("n", n);
        json.put("against", against);
        if (ratio == null) {
            json.putNull("ratio");
        } else {
            json.put("ratio", rounded(ratio));
        }
        json.put("of", of).put("goal", goal);
        return json;
    }

    private static double rounded(double number) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4g", number));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-34s %10.4g %-6s n=%-6d %-26s %-8s %s",
                name,
                value,
                unit,
                n,
                against == null ? "-" : against,
                ratio == null ? "-" : String.format(Locale.ROOT, "x%.3g", ratio),
                goal == null ? "" : "goal " + of + " " + goal);
    }
}
