package id.redaksi.language;

import java.util.List;
import java.util.Set;

/**
 * What is a word where one language is written. A regular form that stands in no list, or a foreign word among own ones,
 * is taken for a slip when a frequent word lies beside it ("membetikan" beside "memberikan"); and foreign words of less
 * than {@value #SURE} letters are most often slips ("ats", "sidn") unless they are known to stand alone.
 */
public record Lexicon(Own own, Foreign foreign, Suggester suggester) {
    static final int SURE = 5;

    /** What is hung on a foreign word with a hyphen: "view-nya". */
    private static final Set<String> HUNG = Set.of("nya", "an", "lah", "kah", "pun", "ku", "mu");

    /** "berton-ton": what stands before a word that stands twice, and what behind it. */
    private static final List<String> DOUBLING = List.of("ber", "se", "ter", "ke", "di");
    private static final Set<String> AFTER = Set.of("", "an", "nya", "i", "kan");
    private static final int SHORTEST_DOUBLED = 3;

    private static final int SHORTEST_SAID = 4;

    /** "-in" of what is said stands for one of these. */
    private static final List<String> WRITTEN = List.of("", "kan", "i");

    /**
     * The language's own words: those of the lists, their regular forms, what is only said, and the forms of common words
     * that only a very frequent word beside them makes a slip of.
     */
    public record Own(WordSet words, WordSet regular, WordSet said, WordSet common) {
        public Own(WordSet words, WordSet regular, WordSet said) {
            this(words, regular, said, _ -> false);
        }
    }

    /** The words of the other language at hand, and those of them that stand alone in this one ("deal", "band"). */
    public record Foreign(WordSet words, WordSet alone) {}

    /** Whether it is a word among own ones, in small letters. */
    boolean has(String word) {
        return own.words().has(word)
                || foreign.alone().has(word)
                || word.indexOf('-') > 0 && isJoined(word)
                || own.common().has(word) && !suggester.isBesideFrequent(word)
                || mayBe(word) && (suggester.isOfFrequent(word) || !suggester.isBesideKnown(word));
    }

    private boolean mayBe(String word) {
        return own.regular().has(word) || word.length() >= SURE && foreign.words().has(word);
    }

    private boolean isJoined(String word) {
        if (isReduplicated(word)) {
            return true;
        }
        for (String part : word.split("-")) {
            boolean known = part.length() < 2
                    || own.words().has(part)
                    || HUNG.contains(part)
                    || own.regular().has(part)
                    || foreign.words().has(part);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** "berton-ton", "seputih-putihnya": a prefix before a word that stands twice. */
    private boolean isReduplicated(String word) {
        int hyphen = word.indexOf('-');
        String first = word.substring(0, hyphen);
        String second = word.substring(hyphen + 1);
        for (String prefix : DOUBLING) {
            String root = first.startsWith(prefix) ? first.substring(prefix.length()) : "";
            boolean same = root.length() >= SHORTEST_DOUBLED && second.startsWith(root) && AFTER.contains(second.substring(root.length()));
            if (same && own.words().has(root)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is one of either language, written just so. */
    boolean hasName(String name) {
        return own.words().has(name) || foreign.words().has(name);
    }

    boolean isForeign(String word) {
        return foreign.words().has(word);
    }

    /** Whether it can only be a foreign word, so that its neighbour may be one too. */
    boolean isOnlyForeign(String word) {
        return word.length() > 1 && foreign.words().has(word) && !own.words().has(word);
    }

    /** Whether it is said and not written: of a list, without "me-" ("ngusir"), or with "-in" ("nyediain"). */
    boolean isSaid(String word) {
        return own.said().has(word) || isWithoutMe(word, "") || word.endsWith("in") && isSpoken(word.substring(0, word.length() - 2));
    }

    private boolean isSpoken(String stem) {
        return stem.length() >= SHORTEST_SAID
                && WRITTEN.stream().anyMatch(ending -> own.words().has(stem + ending) || isWithoutMe(stem, ending));
    }

    private boolean isWithoutMe(String word, String ending) {
        return (word.startsWith("ng") || word.startsWith("ny") || word.startsWith("n") || word.startsWith("m"))
                && word.length() >= SHORTEST_SAID
                && own.words().has("me" + word + ending);
    }
}
