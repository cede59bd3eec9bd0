package id.redaksi.exchange.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values of one line by what they mean. Remembers what of them was not understood. */
final class Values {
    /** In which field of an object a dump keeps the words: WordPress "rendered", schema.org "name". */
    private static final List<String> WORDS = List.of("rendered", "name", "title", "text", "value", "html", "label", "nama");

    /** No name, tag or date has as many characters. */
    private static final int LONGEST_NAME = 300;

    private static final Pattern LIST = Pattern.compile("[,;\\n]");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\f]|  ");

    private final Map<Key, JsonNode> byKey = new EnumMap<>(Key.class);
    private final Map<Key, String> names = new EnumMap<>(Key.class);
    private final Set<Doubt> doubts = new LinkedHashSet<>();

    Values(JsonNode line) {
        line.properties().forEach(field -> sort(field.getKey(), field.getValue()));
    }

    private void sort(String name, JsonNode value) {
        Optional<Key> key = Key.of(name);
        if (value.isNull()) {
            return;
        }
        if (key.isEmpty()) {
            doubts.add(new Doubt(Doubt.Kind.NAME, name));
        } else if (byKey.containsKey(key.get())) {
            doubts.add(new Doubt(Doubt.Kind.TWICE, name));
        } else {
            byKey.put(key.get(), value);
            names.put(key.get(), name);
        }
    }

    Set<Doubt> doubts() {
        return doubts;
    }

    boolean has(Key key) {
        return byKey.containsKey(key);
    }

    Optional<JsonNode> node(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    void doubt(Key key, Doubt.Kind kind) {
        doubts.add(new Doubt(kind, names.getOrDefault(key, key.name())));
    }

    /** The words of a field, without blanks around them; empty for none. */
    String text(Key key) {
        JsonNode node = byKey.get(key);
        return node == null ? "" : text(key, node);
    }

    /** The words of one line: what is broken over two is one. */
    String line(Key key) {
        String text = text(key);
        return text.indexOf('\n') < 0 ? text : text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    String text(Key key, JsonNode node) {
        if (node.isTextual() || node.isNumber()) {
            return clean(key, node.asText());
        }
        if (node.isObject()) {
            for (String name : WORDS) {
                if (node.path(name).isTextual()) {
                    return clean(key, node.path(name).textValue());
                }
            }
        }
        if (node.isArray() && node.size() == 1) {
            return text(key, node.get(0));
        }
        if (!node.isNull() && !node.isEmpty()) {
            doubt(key, Doubt.Kind.VALUE);
        }
        return "";
    }

    private String clean(Key key, String text) {
        String whole = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < whole.length(); i++) {
            if (Character.isSurrogate(whole.charAt(i)) || whole.charAt(i) == 0) {
                return plain(key, whole).strip();
            }
        }
        return whole.strip();
    }

    /** Text that every other program takes: no half of a pair, no NUL. */
    private String plain(Key key, String text) {
        var result = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (half || point == 0) {
                doubt(key, Doubt.Kind.SURROGATE);
            }
            result.appendCodePoint(half ? 0xFFFD : point == 0 ? ' ' : point);
        });
        return result.toString();
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).find() ? text.replaceAll("\\s+", " ") : text;
    }

    /** The texts of a list, or of one text with commas between them; each once. */
    List<String> texts(Key key) {
        JsonNode node = byKey.get(key);
        if (node == null) {
            return List.of();
        }
        Set<String> result = new LinkedHashSet<>();
        if (node.isArray()) {
            node.forEach(one -> result.add(oneLine(text(key, one))));
        } else {
            for (String one : LIST.split(text(key, node))) {
                result.add(one.strip());
            }
        }
        result.remove("");
        if (result.removeIf(one -> one.length() > LONGEST_NAME)) {
            doubt(key, Doubt.Kind.VALUE);
        }
        return new ArrayList<>(result);
    }

    /** The words of a field that holds a name or as little; what is longer is none, and told. */
    String name(Key key) {
        String name = line(key);
        if (name.length() > LONGEST_NAME) {
            doubt(key, Doubt.Kind.VALUE);
            return "";
        }
        return name;
    }
}
