package id.redaksi.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of TOML that front matter is written in: keys with texts, numbers, dates and lists, and tables of such keys. */
final class Toml {
    private static final Pattern KEY = Pattern.compile("\\s*[\"']?([\\w.-]+)[\"']?\\s*=\\s*(.*)");
    private static final Pattern TABLE = Pattern.compile("\\s*\\[\\[?\\s*([\\w.-]+)\\s*]?]\\s*(?:#.*)?");

    private final Map<String, List<String>> values;

    Toml(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Puts the values in place; gives the lines that belong to no key. */
    List<String> read(List<String> lines) {
        List<String> unread = new ArrayList<>();
        String table = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher key = KEY.matcher(line);
            Matcher head = TABLE.matcher(line);
            if (head.matches()) {
                table = head.group(1).toLowerCase(Locale.ROOT) + ".";
            } else if (key.matches()) {
                var value = new StringBuilder(key.group(2).strip());
                String quotes = value.toString().startsWith("\"\"\"") ? "\"\"\"" : value.toString().startsWith("'''") ? "'''" : "";
                if (!quotes.isEmpty()) {
                    i = several(lines, i, quotes, value);
                }
                while (value.indexOf("[") == 0 && !value.toString().endsWith("]") && i + 1 < lines.size()) {
                    value.append(' ').append(lines.get(++i).strip());
                }
                String name = table + key.group(1).toLowerCase(Locale.ROOT);
                values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(Scalars.several(value.toString()));
            } else if (!line.isBlank() && !line.strip().startsWith("#")) {
                unread.add(line);
            }
        }
        return unread;
    }

    /** A text over several lines, between three quotation marks (TOML 1.0), as one line; gives its last. */
    private static int several(List<String> lines, int from, String quotes, StringBuilder value) {
        var words = new StringBuilder(value.substring(quotes.length()));
        int at = from;
        while (words.indexOf(quotes) < 0 && at + 1 < lines.size()) {
            words.append(words.isEmpty() || words.charAt(words.length() - 1) == '\\' ? "" : " ").append(lines.get(++at).strip());
        }
        int end = words.indexOf(quotes);
        String one = words.substring(0, end < 0 ? words.length() : end).replaceAll("\\\\(?=\\s|$)", "").strip();
        value.setLength(0);
        value.append('"').append((quotes.startsWith("'") ? one.replace("\\", "\\\\") : one).replaceAll("(?<!\\\\)\"", "\\\\\"")).append('"');
        return at;
    }
}
