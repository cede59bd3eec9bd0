package id.redaksi.tagging;

import id.redaksi.language.Frequencies;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How rare words are, from 0 to 1: by the general frequency list, and by the archive once it holds enough stories to say.
 */
final class Rarity {
    private static final int ENOUGH_STORIES = 50;
    private static final double UNRANKED = Math.log(Frequencies.UNRANKED);

    private final Frequencies frequencies;
    private final Map<String, Integer> holding;
    private final long stories;

    Rarity(Frequencies frequencies, Known known, Collection<String> words) {
        this.frequencies = frequencies;
        stories = known.stories();
        holding = stories < ENOUGH_STORIES ? Map.of() : known.holding(words);
    }

    double of(List<String> words) {
        return words.stream().mapToDouble(this::of).average().orElse(0);
    }

    double rarest(List<String> words) {
        return words.stream().mapToDouble(this::of).max().orElse(0);
    }

    private double of(String word) {
        double general = Math.min(1, Math.log(frequencies.rank(word) + 10.0) / UNRANKED);
        Integer held = holding.get(word);
        if (held == null) {
            return general;
        }
        double here = Math.log((stories + 1.0) / (held + 1.0)) / Math.log(stories + 1.0);
        return (general + here) / 2;
    }
}
