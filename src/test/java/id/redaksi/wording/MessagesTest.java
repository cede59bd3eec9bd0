package id.redaksi.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern KEY = Pattern.compile(
            "\"((?:" + String.join("|", Wording.ROOMS) + ")\\.[a-zA-Z]+(?:\\.[a-zA-Z]+)*)\"");

    private static final Pattern START =
            Pattern.compile("\"((?:" + String.join("|", Wording.ROOMS) + ")\\.(?:[a-zA-Z]+\\.)*)\"");

    /** What looks like a key and is a file's name. */
    private static final Pattern FILE = Pattern.compile(".*\\.(db|lock|partial|html|js|txt)");

    private final Wording indonesian = Wording.of(Wording.INDONESIAN);
    private final Wording english = Wording.of(Wording.ENGLISH);

    @Test
    void both_languages_say_the_same_things() {
        assertEquals(new TreeSet<>(indonesian.keys()), new TreeSet<>(english.keys()));
    }

    /** Of a key that stands twice one text would be lost without a word. */
    @Test
    void no_key_stands_twice() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/id/redaksi/wording"))) {
            for (Path file : files.toList()) {
                Set<String> seen = new TreeSet<>();
                Set<String> twice = new TreeSet<>();
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !seen.add(key))
                        .forEach(twice::add);

                assertEquals(Set.of(), twice, file.toString());
            }
        }
    }

    @Test
    void both_languages_take_the_same_values() {
        for (String key : indonesian.keys()) {
            assertEquals(values(indonesian, key), values(english, key), key);
        }
    }

    private static int values(Wording wording, String key) {
        return new MessageFormat(wording.pattern(key)).getFormatsByArgumentIndex().length;
    }

    @Test
    void every_key_in_the_code_has_a_text() throws IOException {
        Set<String> missing = used();
        missing.removeAll(indonesian.keys());

        assertEquals(Set.of(), missing);
    }

    @Test
    void every_text_is_said_somewhere() throws IOException {
        Set<String> unused = new TreeSet<>(indonesian.keys());
        unused.removeAll(used());
        Set<String> starts = starts();
        unused.removeIf(key -> completed(key, starts));

        assertTrue(unused.isEmpty(), () -> "unused: " + unused);
    }

    /** Behind a room and a group, what the code puts in may have dots of its own: a format's name, an option and its choice. */
    private static boolean completed(String key, Set<String> starts) {
        int group = key.indexOf('.', key.indexOf('.') + 1);
        return starts.contains(key.substring(0, key.lastIndexOf('.') + 1)) || starts.contains(key.substring(0, group + 1));
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = found(KEY);
        keys.removeIf(key -> FILE.matcher(key).matches());
        return keys;
    }

    /** Starts of keys that the code completes, such as a role's name. */
    private static Set<String> starts() throws IOException {
        return found(START);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
