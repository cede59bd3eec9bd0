package id.redaksi.language;

/**
 * What is a word where one language is written. A regular form that stands in no list, or a foreign word among own ones,
 * is taken for a slip when a frequent word lies beside it ("membetikan" beside "memberikan"); and foreign words of less
 * than {@value #SURE} letters are most often slips ("ats", "sidn") unless they are known to stand alone.
 */
public record Lexicon(Own own, Foreign foreign, Suggester suggester) {
    static final int SURE = 5;

    /** The language's own words: those of the lists, their regular forms, and what is only said. */
    public record Own(WordSet words, WordSet regular, WordSet said) {}

    /** The words of the other language at hand, and those of them that stand alone in this one ("deal", "band"). */
    public record Foreign(WordSet words, WordSet alone) {}

    /** Whether it is a word among own ones, in small letters. */
    boolean has(String word) {
        return own.words().has(word)
                || foreign.alone().has(word)
                || word.indexOf('-') > 0 && isJoined(word)
                || mayBe(word) && (suggester.isOfFrequent(word) || !suggester.isBesideKnown(word));
    }

    private boolean mayBe(String word) {
        return own.regular().has(word) || word.length() >= SURE && foreign.words().has(word);
    }

    private boolean isJoined(String word) {
        for (String part : word.split("-")) {
            boolean known = part.length() < 2
                    || own.words().has(part)
                    || own.regular().has(part)
                    || foreign.words().has(part);
            if (!known) {
                return false;
            }
        }
        return true;
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

    boolean isSaid(String word) {
        return own.said().has(word);
    }
}
