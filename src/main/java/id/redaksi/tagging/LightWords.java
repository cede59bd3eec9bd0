package id.redaksi.tagging;

import id.redaksi.language.WordList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say little alone and that terms yet begin or end with: "jalur pendakian", "rumah kosong", "stabilitas rupiah". */
final class LightWords {
    private static final Map<String, Set<String>> LISTS = WordList.lines(LightWords.class, "light_words.txt").stream()
            .map(line -> line.split(" = "))
            .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> Set.of(sides[1].split(" "))));
    private static final Set<String> FIRST = LISTS.getOrDefault("first", Set.of());
    private static final Set<String> LAST = LISTS.getOrDefault("last", Set.of());
    private static final Set<String> INSIDE = LISTS.getOrDefault("inside", Set.of());
    private static final Set<String> ALONE = LISTS.getOrDefault("alone", Set.of());

    private LightWords() {}

    /** Whether terms of several words may hold it. */
    static boolean has(String word) {
        return FIRST.contains(word) || LAST.contains(word) || INSIDE.contains(word);
    }

    static boolean begins(String word) {
        return FIRST.contains(word) || ALONE.contains(word);
    }

    static boolean ends(String word) {
        return LAST.contains(word) || ALONE.contains(word);
    }

    /** A unit that is news by itself, where no amount stands before it. */
    static boolean standsAlone(String word) {
        return ALONE.contains(word);
    }
}
