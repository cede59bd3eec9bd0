package id.redaksi.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The characters that no key types: in the groups one reaches for, and found by name, by code or by themselves. Names
 * are Unicode's, in Indonesian those of a short list as well. A search reads 37,000 names in 3 to 4 ms.
 */
public final class Characters {
    /** Characters of one use; the key names it. */
    public record Group(String key, List<Integer> codes) {}

    /** The most that a search finds. */
    public static final int MOST = 120;

    private static final Pattern CODE = Pattern.compile("(?:u\\+|\\\\u|0x|&#x)?([0-9a-f]{4,6});?");
    private static final int LAST = 0x1FFFF;

    private final boolean indonesian;
    private final List<Group> groups = WordList.of("character_groups.txt").stream()
            .map(Characters::group)
            .toList();
    private final Map<Integer, List<String>> indonesianNames = names();
    private final Set<Integer> reached = groups.stream()
            .flatMap(group -> group.codes().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /** Names are told in Indonesian where it has them, or in English. Both are found. */
    public Characters(Locale locale) {
        indonesian = !locale.getLanguage().equals("en");
    }

    private static Group group(String line) {
        List<String> parts = List.of(line.split(" "));
        return new Group(
                parts.getFirst(),
                parts.stream().skip(1).map(Characters::code).toList());
    }

    private static int code(String written) {
        return written.startsWith("U+") ? Integer.parseInt(written.substring(2), 16) : written.codePointAt(0);
    }

    private static Map<Integer, List<String>> names() {
        Map<Integer, List<String>> names = new HashMap<>();
        for (String line : WordList.of("character_names_id.txt")) {
            int blank = line.indexOf(' ');
            names.put(code(line.substring(0, blank)), List.of(line.substring(blank + 1).split(", ")));
        }
        return Map.copyOf(names);
    }

    public List<Group> groups() {
        return groups;
    }

    /** What a character is called. */
    public String name(int code) {
        List<String> own = indonesian ? indonesianNames(code) : List.of();
        String unicode = Character.getName(code);
        return !own.isEmpty() ? own.getFirst() : unicode == null ? "" : unicode.toLowerCase(Locale.ROOT);
    }

    /** Its code as Unicode writes it. */
    public static String number(int code) {
        return String.format("U+%04X", code);
    }

    /** Names of its own, or for a letter with marks those of the marks behind the letter. */
    private List<String> indonesianNames(int code) {
        List<String> own = indonesianNames.get(code);
        if (own != null) {
            return own;
        }
        int[] parts = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD).codePoints().toArray();
        boolean known = parts.length > 1
                && Arrays.stream(parts).skip(1).allMatch(indonesianNames::containsKey)
                && Character.isLetter(parts[0]);
        return known
                ? List.of(Character.toString(parts[0]) + " "
                        + Arrays.stream(parts)
                                .skip(1)
                                .mapToObj(mark -> indonesianNames.get(mark).getFirst())
                                .collect(Collectors.joining(" ")))
                : List.of();
    }

    /**
     * The characters that are meant, the likeliest first, at most {@value #MOST}: the character itself or with a code
     * the one that has it, letters with marks for a single letter, and those with all the words in one of their names.
     */
    public List<Integer> find(String asked) {
        String sought = asked.strip();
        if (sought.isEmpty()) {
            return asked.isEmpty() ? List.of() : List.of((int) asked.charAt(0));
        }
        Set<Integer> found = new LinkedHashSet<>();
        Matcher code = CODE.matcher(sought.toLowerCase(Locale.ROOT));
        if (code.matches()) {
            int named = Integer.parseInt(code.group(1), 16);
            if (named <= Character.MAX_CODE_POINT && isCharacter(named)) {
                found.add(named);
            }
        }
        if (sought.codePointCount(0, sought.length()) == 1) {
            found.addAll(like(sought.codePointAt(0)));
        } else {
            found.addAll(named(sought.toLowerCase(Locale.ROOT)));
        }
        return found.stream().limit(MOST).toList();
    }

    private List<Integer> like(int code) {
        List<Integer> like = new ArrayList<>(List.of(code));
        reached.stream().filter(one -> base(one) == code).forEach(like::add);
        if (Character.isLetter(code)) {
            IntStream.rangeClosed(0xC0, 0x1EFF).filter(one -> base(one) == code).forEach(like::add);
        }
        return like;
    }

    private static int base(int code) {
        String parts = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD);
        return parts.codePointCount(0, parts.length()) > 1 ? parts.codePointAt(0) : -1;
    }

    /** Those of the groups before all others, whole names before parts of them. */
    private List<Integer> named(String words) {
        List<String> parts = List.of(words.split("\\s+"));
        record Hit(int code, int worth) {}
        List<Hit> hits = new ArrayList<>();
        for (int code = 0x20; code <= LAST; code++) {
            if (isListed(code)) {
                int worth = worth(code, words, parts);
                if (worth > 0) {
                    hits.add(new Hit(code, worth + (reached.contains(code) ? 2 : 0)));
                }
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.worth()).thenComparingInt(Hit::code))
                .limit(MOST)
                .map(Hit::code)
                .toList();
    }

    /** 4 for the whole of a name, 1 when each word begins a word of one name, 0 otherwise. */
    private int worth(int code, String words, List<String> parts) {
        int best = worth(Character.getName(code), words, parts);
        for (String name : reached.contains(code) ? indonesianNames(code) : List.<String>of()) {
            best = Math.max(best, worth(name, words, parts));
        }
        return best;
    }

    private static int worth(@org.jspecify.annotations.Nullable String name, String words, List<String> parts) {
        if (name == null) {
            return 0;
        }
        if (name.equalsIgnoreCase(words)) {
            return 4;
        }
        for (String part : parts) {
            if (!begins(name, part)) {
                return 0;
            }
        }
        return 1;
    }

    private static boolean begins(String name, String part) {
        for (int i = 0; i + part.length() <= name.length(); i++) {
            boolean starts = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            if (starts && name.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /** Han and Hangul, of which there are a hundred thousand, have no names worth a search. */
    private static boolean isListed(int code) {
        return isCharacter(code) && !Character.isIdeographic(code) && !(code >= 0xAC00 && code <= 0xD7A3);
    }

    private static boolean isCharacter(int code) {
        return switch (Character.getType(code)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> false;
            default -> true;
        };
    }
}
