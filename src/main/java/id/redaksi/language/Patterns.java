package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of signs and figures with what takes their place. A list has a line "= id flags" before the patterns of each
 * rule; a pattern line is "regex => fix", where the group {@code at}, if there is one, is what is wrong, and the fix may
 * name groups ("$1"), "@" being what is wrong, "$^" that with a capital, "$U" in capitals, "~" nothing at all and "_" a
 * blank; without a fix it ends at "=>". Flags: {@code prose} for running text only, {@code unquoted},
 * {@code digit} where no text without a figure can have it, {@code any} for stories in all languages, and
 * {@code has:X} where none without these characters can.
 */
public final class Patterns implements Rule {
    private record Replaced(Pattern pattern, String fix, boolean marked) {}

    private static final String HAS = "has:";

    private final String id;
    private final Set<String> flags;
    private final List<Replaced> patterns = new ArrayList<>();

    private Patterns(String id, Set<String> flags) {
        this.id = id;
        this.flags = flags;
    }

    /** A rule for each of the list {@code patterns.txt} of the owner's package, in its order. */
    public static List<Rule> of(Class<?> owner) {
        Map<String, Patterns> rules = new LinkedHashMap<>();
        Patterns now = null;
        for (String line : WordList.lines(owner, "patterns.txt")) {
            if (line.startsWith("= ")) {
                List<String> words = List.of(line.substring(2).split("\\s+"));
                now = new Patterns(words.getFirst(), new HashSet<>(words.subList(1, words.size())));
                rules.put(now.id, now);
            } else if (now != null) {
                now.add(line);
            }
        }
        return List.copyOf(rules.values());
    }

    private void add(String line) {
        int arrow = line.lastIndexOf("=>");
        String regex = line.substring(0, arrow).strip();
        patterns.add(new Replaced(Pattern.compile(regex), line.substring(arrow + 2).strip(), regex.contains("(?<at>")));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!mayHave(passage)) {
            return;
        }
        for (Replaced one : patterns) {
            Matcher matcher = one.pattern().matcher(passage.text());
            while (matcher.find()) {
                int from = one.marked() ? matcher.start("at") : matcher.start();
                int to = one.marked() ? matcher.end("at") : matcher.end();
                boolean spared = to == from || passage.isSpared(from) || flags.contains("unquoted") && passage.isQuoted(from);
                if (!spared) {
                    tell(passage, from, to, fix(matcher, one.fix(), passage.text().substring(from, to)), found);
                }
            }
        }
    }

    private boolean mayHave(Passage passage) {
        if (!flags.contains("any") && !passage.isIndonesian()
                || flags.contains("prose") && !passage.isProse()
                || flags.contains("digit") && !passage.hasDigit()) {
            return false;
        }
        return flags.stream()
                .filter(flag -> flag.startsWith(HAS))
                .allMatch(flag -> passage.text().contains(flag.substring(HAS.length())));
    }

    private static @Nullable String fix(Matcher matcher, String fix, String words) {
        return switch (fix) {
            case "" -> null;
            case "~" -> "";
            case "$^" -> Word.capitalised(words);
            case "$U" -> words.toUpperCase(Locale.ROOT);
            default -> expanded(matcher, fix, words);
        };
    }

    private static String expanded(Matcher matcher, String fix, String words) {
        var expanded = new StringBuilder();
        for (int i = 0; i < fix.length(); i++) {
            char c = fix.charAt(i);
            if (c == '$') {
                String said = matcher.group(fix.charAt(++i) - '0');
                expanded.append(said == null ? "" : said);
            } else if (c == '@') {
                expanded.append(words);
            } else {
                expanded.append(c == '_' ? ' ' : c);
            }
        }
        return expanded.toString();
    }

    private void tell(Passage passage, int from, int to, @Nullable String fix, Consumer<Finding> found) {
        String words = passage.text().substring(from, to);
        String[] fixes = fix == null || fix.equals(words) ? new String[0] : new String[] {fix};
        found.accept(passage.finding(
                this, from, to, Message.of("language.says." + id, words, fix == null ? "" : fix), fixes));
    }
}
