package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Learns from stories that were tagged by hand what each trait of a candidate weighs: by logistic regression, first the
 * traits, then by trees what some of them weigh together, then what is lost by saying again what a better candidate says.
 * {@link #main} prints {@code weights.txt}, or {@code trees.txt} where it is called with "trees".
 */
public final class TagLearning {
    private static final double PULL = 3; // how strongly weights are held near 0, for 183 stories are few
    private static final int ROUNDS = 12;
    private static final int BESIDE = 10;
    private static final int PARTS = 10;

    /** One thing under two names is never worth two of the first tags, however seldom these stories tempt to it. */
    private static final double TWICE = -2;

    /** A candidate of a story, as seen by a newsroom, and to which share taggers took it. */
    private record Row(int story, TagChoice.Found found, double share) {
        private TreeLearning.Example example() {
            return new TreeLearning.Example(found.traits(), share);
        }
    }

    private final List<List<Row>> readings = new ArrayList<>();
    private final Map<Integer, Weights> without = new HashMap<>();
    private final TagSuggester suggester;

    /** Reads each story as a newsroom with all others does, and as a new one. */
    public TagLearning(List<GoldStory> stories, TagSuggester suggester) {
        this.suggester = suggester;
        for (int i = 0; i < stories.size(); i++) {
            GoldStory gold = stories.get(i);
            for (Known known : List.of(new FiledStories(stories, gold, true), Known.NOTHING)) {
                Map<String, Double> shares = shares(gold);
                List<Row> rows = new ArrayList<>();
                for (TagChoice.Found one : suggester.candidates(gold.story(), known)) {
                    rows.add(new Row(i, one, shares.getOrDefault(one.candidate().name().toLowerCase(Locale.ROOT), 0.0)));
                }
                readings.add(rows);
            }
        }
    }

    /** Half of it is the story's own tagger's, half the further ones', who agree so much that they count as one. */
    private static Map<String, Double> shares(GoldStory gold) {
        List<List<String>> all = gold.editors();
        Map<String, Double> shares = new HashMap<>();
        for (int one = 0; one < all.size(); one++) {
            double part = all.size() == 1 ? 1 : one == 0 ? 0.5 : 0.5 / (all.size() - 1);
            Measure.folded(all.get(one)).forEach(tag -> shares.merge(tag, part, Double::sum));
        }
        return shares;
    }

    /** A suggester with the weights that all stories teach but a tenth of them, in which this one is. */
    public TagSuggester suggesterWithout(int story) {
        return suggester.with(without.computeIfAbsent(story % PARTS, this::without));
    }

    /** The weights that all stories teach but those of one part; of all where there is no such part. */
    private Weights without(int part) {
        List<List<Row>> some = readings.stream().filter(rows -> rows.isEmpty() || rows.getFirst().story() % PARTS != part).toList();
        List<double[]> inputs = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        for (List<Row> rows : some) {
            for (Row row : rows) {
                double[] input = new double[Trait.values().length];
                row.found().traits().all().forEach((trait, much) -> input[trait.ordinal()] = much);
                inputs.add(input);
                right.add(row.share());
            }
        }
        double[] learned = fit(inputs, right, Trait.BIAS.ordinal());
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            traits.put(trait, learned[trait.ordinal()]);
        }
        traits.put(Trait.STANDFIRST, 0.75 * traits.getOrDefault(Trait.LEAD, 0.0)); // none of these stories has one
        List<Tree> trees = TreeLearning.of(some.stream().flatMap(List::stream).map(Row::example).toList(), new Weights(traits, List.of(), Map.of()));
        return new Weights(traits, trees, overlaps(some, new Weights(traits, trees, Map.of())));
    }

    private static Map<Overlap, Double> overlaps(List<List<Row>> readings, Weights first) {
        List<double[]> inputs = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        int kinds = Overlap.values().length;
        for (List<Row> rows : readings) {
            Function<Row, Double> sum = row -> first.sum(row.found().traits());
            List<Row> sorted = rows.stream().sorted(Comparator.comparing(sum).reversed()).toList();
            for (int at = 0; at < Math.min(3 * BESIDE, sorted.size()); at++) {
                double[] input = new double[kinds + 2];
                input[kinds] = sum.apply(sorted.get(at));
                input[kinds + 1] = 1;
                for (int above = 0; above < Math.min(at, BESIDE); above++) {
                    for (Overlap one : Overlap.values()) {
                        input[one.ordinal()] += one.of(sorted.get(at).found().candidate(), sorted.get(above).found().candidate());
                    }
                }
                inputs.add(input);
                right.add(sorted.get(at).share());
            }
        }
        double[] learned = fit(inputs, right, kinds + 1);
        Map<Overlap, Double> overlaps = new EnumMap<>(Overlap.class);
        for (Overlap one : Overlap.values()) {
            double weight = learned[one.ordinal()] / learned[kinds];
            overlaps.put(one, one == Overlap.SAME ? Math.min(weight, TWICE) : weight);
        }
        return overlaps;
    }

    /** Prints the weights that all stories teach, as the program reads them. */
    public static void main(String[] args) {
        List<GoldStory> stories = GoldStory.learning();
        Weights all = new TagLearning(stories, Shipped.suggester().orElseThrow()).without(-1);
        if (args.length > 0 && args[0].equals("trees")) {
            all.trees().forEach(tree -> System.out.println(tree.written()));
            return;
        }
        for (Trait trait : Trait.values()) {
            System.out.printf(Locale.ROOT, "%s %.2f%n", trait, all.of(trait));
        }
        for (Overlap one : Overlap.values()) {
            System.out.printf(Locale.ROOT, "%s %.2f%n", one, all.overlaps().getOrDefault(one, 0.0));
        }
    }

    /** Logistic regression by Newton's method, with all weights but the bias pulled towards 0. */
    private static double[] fit(List<double[]> inputs, List<Double> right, int bias) {
        int size = inputs.getFirst().length;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] matrix = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                double pull = i == bias ? 1e-6 : PULL;
                matrix[i][i] = pull;
                matrix[i][size] = -pull * weights[i];
            }
            for (int row = 0; row < inputs.size(); row++) {
                double[] input = inputs.get(row);
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * input[i];
                }
                double share = 1 / (1 + Math.exp(-sum));
                double off = right.get(row) - share;
                double slope = share * (1 - share);
                for (int i = 0; i < size; i++) {
                    if (input[i] != 0) {
                        matrix[i][size] += off * input[i];
                        for (int j = 0; j < size; j++) {
                            matrix[i][j] += slope * input[i] * input[j];
                        }
                    }
                }
            }
            double[] step = solved(matrix);
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    /** By Gauss's elimination; the last column is what the rows are to be. */
    private static double[] solved(double[][] matrix) {
        int size = matrix.length;
        for (int at = 0; at < size; at++) {
            for (int row = 0; row < size; row++) {
                if (row != at) {
                    double factor = matrix[row][at] / matrix[at][at];
                    for (int column = at; factor != 0 && column <= size; column++) {
                        matrix[row][column] -= factor * matrix[at][column];
                    }
                }
            }
        }
        double[] solved = new double[size];
        for (int i = 0; i < size; i++) {
            solved[i] = matrix[i][size] / matrix[i][i];
        }
        return solved;
    }
}
