package id.redaksi.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of YAML that front matter is written in: keys with texts in and out of quotation marks, texts of several lines,
 * lists in both styles, keys below a key. Anchors, tags and types are none of it: they are text, or told.
 */
final class Yaml {
    private static final Pattern KEY = Pattern.compile("( *)(?:\"([^\"]+)\"|'([^']+)'|([^\\s#\"'\\[{&*!|>%@`-][^:#]*)):(?:\\s+(.*))?");
    private static final Pattern FOLDED = Pattern.compile("[|>][-+0-9]*(?: #.*)?");

    private final Map<String, List<String>> values;
    private final List<String> unread = new ArrayList<>();
    private String parent = "";
    private String key = "";
    private boolean text;

    /** How far the key is set in: only what is set in further goes on with its text. */
    private int indent;

    Yaml(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Puts the values in place; gives the lines that belong to no key. */
    List<String> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String said = line.strip();
            if (said.isEmpty() || said.startsWith("#")) {
                continue;
            }
            if (said.startsWith("- ") && !key.isEmpty()) {
                item(said.substring(2).strip());
                continue;
            }
            Matcher match = KEY.matcher(line);
            if (match.matches() && !(text && match.group(1).length() > indent)) {
                i = entry(match, lines, i);
            } else if (text && line.startsWith(" ")) {
                values.computeIfPresent(key, (_, all) -> new ArrayList<>(List.of(all.getFirst() + " " + Scalars.one(said))));
            } else {
                unread.add(line);
            }
        }
        return unread;
    }

    /** An entry of a list; one that has keys of its own is known by its name. */
    private void item(String said) {
        Matcher own = KEY.matcher(said);
        if (own.matches() && own.group(5) != null) {
            String name = name(own);
            if (name.equals("name") || name.equals("nama") || name.equals("title")) {
                values.computeIfAbsent(key, _ -> new ArrayList<>()).add(Scalars.one(own.group(5)));
                return;
            }
        }
        String value = Scalars.one(said);
        if (!value.isEmpty()) {
            values.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
        }
        text = false;
    }

    private static String name(Matcher match) {
        String quoted = match.group(2) != null ? match.group(2) : match.group(3);
        return (quoted != null ? quoted : match.group(4)).strip().toLowerCase(Locale.ROOT);
    }

    /** Gives the line on which it ends. */
    private int entry(Matcher match, List<String> lines, int at) {
        indent = match.group(1).length();
        boolean top = indent == 0;
        String name = name(match);
        key = top || parent.isEmpty() ? name : parent + "." + name;
        String said = match.group(5) == null ? "" : match.group(5).strip();
        if (top) {
            parent = name;
        }
        text = false;
        if (FOLDED.matcher(said).matches()) {
            return block(said.charAt(0), lines, at);
        }
        int end = at;
        var whole = new StringBuilder(said);
        if (said.startsWith("[")) {
            while (!closes(whole) && end + 1 < lines.size()) {
                whole.append(' ').append(lines.get(++end).strip());
            }
            if (!closes(whole)) {
                end = at;
            }
        }
        List<String> all = Scalars.several(end == at ? said : whole.toString());
        values.put(key, new ArrayList<>(all));
        text = all.size() == 1 && !said.startsWith("\"") && !said.startsWith("'") && !said.startsWith("[");
        return end;
    }

    private static boolean closes(StringBuilder list) {
        return !list.isEmpty() && list.charAt(list.length() - 1) == ']';
    }

    /** A text of several lines: as they are ("|"), or run together (">"). */
    private int block(char kind, List<String> lines, int at) {
        List<String> all = new ArrayList<>();
        int end = at;
        while (end + 1 < lines.size() && (lines.get(end + 1).isBlank() || lines.get(end + 1).startsWith(" "))) {
            all.add(lines.get(++end).strip());
        }
        String joined = String.join(kind == '|' ? "\n" : " ", all).strip();
        values.put(key, new ArrayList<>(joined.isEmpty() ? List.of() : List.of(joined)));
        return end;
    }
}
