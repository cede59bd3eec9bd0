package id.redaksi.exchange.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands between two lines of hyphens at a file's start: {@code key: value}, a value in brackets or as lines of
 * hyphens for several. Only this much of YAML is read; any other line belongs to no key and is told.
 */
record FrontMatter(Map<String, List<String>> values, List<String> unread, String rest) {
    static FrontMatter of(String text) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals("---")
                ? -1
                : lines.subList(1, Math.min(lines.size(), 200)).stream().map(String::strip).toList().indexOf("---");
        if (end < 0) {
            return new FrontMatter(Map.of(), List.of(), text);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        String key = "";
        for (String line : lines.subList(1, end + 1)) {
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                continue;
            }
            if (line.strip().startsWith("- ") && !key.isEmpty()) {
                values.computeIfAbsent(key, _ -> new ArrayList<>()).add(unquoted(line.strip().substring(2)));
            } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.put(key, several(line.substring(colon + 1).strip()));
            } else {
                unread.add(line);
            }
        }
        return new FrontMatter(values, unread, String.join("\n", lines.subList(end + 2, lines.size())));
    }

    private static List<String> several(String value) {
        List<String> values = new ArrayList<>();
        boolean list = value.startsWith("[") && value.endsWith("]");
        for (String part : list ? value.substring(1, value.length() - 1).split(",") : new String[] {value}) {
            String text = unquoted(part);
            if (!text.isEmpty()) {
                values.add(text);
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") && text.endsWith("\"") || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
