package id.redaksi.tagging;

import id.redaksi.language.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each trait weighs, and what some weigh together. Those that come with the program were learned on stories that were tagged
 * by hand ({@code weights.txt} says how), so that a sum is the logarithm of the odds that an editor takes the tag.
 */
record Weights(Map<Trait, Double> traits, List<Tree> trees, Map<Overlap, Double> overlaps) {
    static final Weights SHIPPED = read(WordList.lines(Weights.class, "weights.txt"), WordList.lines(Weights.class, "trees.txt"));

    /** What weighs less by its traits alone is no tag whatever they weigh together. */
    static final double HOPELESS = -6;

    Weights {
        traits = Map.copyOf(traits);
        trees = List.copyOf(trees);
        overlaps = Map.copyOf(overlaps);
    }

    /** A line: the name of a trait or an overlap, a blank, its weight. Of the trees, each is one. */
    private static Weights read(List<String> lines, List<String> trees) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        Map<Overlap, Double> overlaps = new EnumMap<>(Overlap.class);
        for (String line : lines) {
            String[] sides = line.split(" ");
            double weight = Double.parseDouble(sides[1]);
            if (Overlap.isOne(sides[0])) {
                overlaps.put(Overlap.valueOf(sides[0]), weight);
            } else {
                traits.put(Trait.valueOf(sides[0]), weight);
            }
        }
        return new Weights(traits, trees.stream().map(Tree::read).toList(), overlaps);
    }

    double of(Trait trait) {
        return traits.getOrDefault(trait, 0.0);
    }

    double sum(Traits found) {
        double sum = 0;
        for (Map.Entry<Trait, Double> one : found.all().entrySet()) {
            sum += of(one.getKey()) * one.getValue();
        }
        if (sum > HOPELESS) {
            for (Tree tree : trees) {
                sum += tree.of(found);
            }
        }
        return sum;
    }

    /** What a candidate loses, or seldom gains, beside one that was taken. */
    double overlap(Candidate candidate, Candidate taken) {
        double sum = 0;
        for (Map.Entry<Overlap, Double> one : overlaps.entrySet()) {
            sum += one.getValue() * one.getKey().of(candidate, taken);
        }
        return sum;
    }
}
