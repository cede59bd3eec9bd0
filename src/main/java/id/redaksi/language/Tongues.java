package id.redaksi.language;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Which passages of a text are in another language than the story: what is quoted, and what is set in italics, as EYD V
 * (I.G.3) asks of foreign words. Words that only one of the languages has decide, so that what is misspelled does not; the
 * passage is then read with the other dictionary. What somebody marked is in the language that was said. For any thread.
 */
public final class Tongues {
    /** Knows no language, so that every passage is in the story's. */
    public static final Tongues NONE = new Tongues(Map.of());

    /** So many words that only the other language has are no chance. */
    private static final int LEAST = 2;

    private final Map<String, WordSet> words;

    /** The words of each language by its code of two letters. */
    public Tongues(Map<String, ? extends WordSet> words) {
        this.words = Map.copyOf(words);
    }

    /** Where a passage of a story in one language is in the other; only what was marked where a dictionary is missing. */
    BitSet in(Passage passage, String story, String other) {
        BitSet found = new BitSet();
        WordSet own = words.get(story);
        WordSet foreign = words.get(other);
        if (own != null && foreign != null) {
            for (Passage.Range range : passage.setApart()) {
                if (isForeign(passage.words(), range, own, foreign)) {
                    found.set(range.from(), range.to());
                }
            }
        }
        passage.marked(other).forEach(range -> found.set(range.from(), range.to()));
        passage.marked(story).forEach(range -> found.clear(range.from(), range.to()));
        return found;
    }

    private static boolean isForeign(List<Word> words, Passage.Range range, WordSet own, WordSet foreign) {
        int all = 0;
        int onlyOwn = 0;
        int onlyForeign = 0;
        int known = 0;
        for (Word word : words) {
            if (word.from() < range.from() || word.to() > range.to() || word.text().length() < 2 || word.isOdd()) {
                continue;
            }
            all++;
            String small = word.small();
            boolean isOwn = own.has(small);
            boolean isForeign = foreign.has(small);
            onlyOwn += isOwn && !isForeign ? 1 : 0;
            onlyForeign += isForeign && !isOwn ? 1 : 0;
            known += isForeign ? 1 : 0;
        }
        return onlyForeign >= LEAST && onlyForeign > 2 * onlyOwn && 2 * known >= all;
    }
}
