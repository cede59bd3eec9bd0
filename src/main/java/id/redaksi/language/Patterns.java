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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of signs and figures with what takes their place. A list has a line "= id flags" before the patterns of each
 * rule; a pattern line is "regex => fix", where the group {@code at}, if there is one, is what is wrong, and the fix may
 * name groups ("$1"), "@" being what is wrong, "$^" that with a capital, "$U" in capitals, "~" nothing at all and "_" a
 * blank; without a fix it ends at "=>". Flags: {@code prose} for running text only, {@code unquoted},
 * {@code any} for stories in all languages, {@code english} for English ones. So that few texts are searched at all, they also say what no text without can
 * have it: {@code digit}, {@code inner} (a capital inside a word), {@code has:X}, {@code text:X,Y} (one of them) and
 * {@code word:x,y} (one of these words). A line "? flags" gives the patterns behind it other flags.
 */
public final class Patterns implements Rule {
    private record Replaced(Flags flags, Pattern pattern, String fix, boolean marked) {}

    /** In which texts a pattern may be at all; asked some hundred times of each text. */
    private record Flags(
            boolean any,
            boolean english,
            boolean prose,
            boolean digit,
            boolean inner,
            boolean unquoted,
            List<String> has,
            List<String> texts,
            List<String> words) {
        static Flags of(String line) {
            List<String> names = List.of(line.strip().split("\\s+"));
            return new Flags(
                    names.contains("any"),
                    names.contains("english"),
                    names.contains("prose"),
                    names.contains("digit"),
                    names.contains("inner"),
                    names.contains("unquoted"),
                    list(names, "has:"),
                    list(names, "text:"),
                    list(names, "word:"));
        }

        private static List<String> list(List<String> names, String kind) {
            return names.stream()
                    .filter(name -> name.startsWith(kind))
                    .flatMap(name -> Stream.of(name.substring(kind.length()).replace('_', ' ').split(",")))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        boolean mayBeIn(Passage passage) {
            return (any || (english ? passage.isIn("en") : passage.isIndonesian()))
                    && (!prose || passage.isProse())
                    && (!digit || passage.hasDigit())
                    && (!inner || passage.hasInnerCapital())
                    && passage.hasAll(has)
                    && (texts.isEmpty() || passage.hasAny(texts))
                    && (words.isEmpty() || passage.hasAnyWord(words));
        }
    }

    private final String id;
    private Flags flags;
    private final List<Replaced> patterns = new ArrayList<>();

    private Patterns(String id, Flags flags) {
        this.id = id;
        this.flags = flags;
    }

    /** A rule for each of the list {@code patterns.txt} of the owner's package, in its order. */
    public static List<Rule> of(Class<?> owner) {
        Map<String, Patterns> rules = new LinkedHashMap<>();
        Patterns now = null;
        for (String line : WordList.lines(owner, "patterns.txt")) {
            if (line.startsWith("= ")) {
                String id = line.substring(2).split("\\s+")[0];
                now = new Patterns(id, Flags.of(line.substring(2 + id.length())));
                rules.put(now.id, now);
            } else if (now != null && line.startsWith("? ")) {
                now.flags = Flags.of(line.substring(2));
            } else if (now != null) {
                now.add(line);
            }
        }
        return List.copyOf(rules.values());
    }

    private void add(String line) {
        int arrow = line.lastIndexOf("=>");
        String regex = line.substring(0, arrow).strip();
        patterns.add(new Replaced(flags, Pattern.compile(regex), line.substring(arrow + 2).strip(), regex.contains("(?<at>")));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        Set<Integer> told = new HashSet<>();
        for (Replaced one : patterns) {
            if (one.flags().mayBeIn(passage)) {
                look(passage, one, finding -> {
                    if (told.add(finding.from())) {
                        found.accept(finding);
                    }
                });
            }
        }
    }

    private void look(Passage passage, Replaced one, Consumer<Finding> found) {
        Matcher matcher = one.pattern().matcher(passage.text());
        while (matcher.find()) {
            int from = one.marked() ? matcher.start("at") : matcher.start();
            int to = one.marked() ? matcher.end("at") : matcher.end();
            boolean spared =
                    to == from || passage.isSpared(from) || one.flags().unquoted() && passage.isQuoted(from);
            if (!spared) {
                tell(passage, from, to, fix(matcher, one.fix(), passage.text().substring(from, to)), found);
            }
        }
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

    /** A fix that is a word has a capital where the wrong one has. */
    private static String inCase(String fix, String words) {
        boolean word = !fix.isEmpty() && !words.isEmpty() && fix.chars().allMatch(Character::isLowerCase);
        return word && Character.isUpperCase(words.charAt(0)) ? Word.capitalised(fix) : fix;
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
        return inCase(expanded.toString(), words);
    }

    private void tell(Passage passage, int from, int to, @Nullable String fix, Consumer<Finding> found) {
        String words = passage.text().substring(from, to);
        String[] fixes = fix == null || fix.equals(words) ? new String[0] : new String[] {fix};
        found.accept(passage.finding(
                this, from, to, Message.of("language.says." + id, words, fix == null ? "" : fix), fixes));
    }
}
