package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns what traits weigh together by gradient boosting (Friedman 2001, with the gain of second order of XGBoost, Chen and
 * Guestrin 2016): each tree mends a little of what the weights and the trees before it leave wrong. The same each time.
 */
final class TreeLearning {
    private static final int TREES = 160;
    private static final int DEPTH = 3;
    private static final double RATE = 0.025;
    private static final double PULL = 3;

    /** What fewer candidates have, by the sum of their slopes, parts no others. */
    private static final double FEWEST = 3;

    private static final int LIMITS = 40;

    /** What is true of a candidate, and to which share taggers took it. */
    record Example(Traits traits, double share) {}

    private final double[][] limits;
    private final byte[][] columns;
    private final double[] shares;
    private final double[] sums;
    private final double[] off;
    private final double[] slopes;
    private final Random random = new Random(1);

    private TreeLearning(List<Example> examples, Weights weights) {
        int size = examples.size();
        Trait[] traits = Trait.values();
        limits = new double[traits.length][];
        columns = new byte[traits.length][size];
        for (Trait trait : traits) {
            double[] much = examples.stream().mapToDouble(one -> one.traits().of(trait)).toArray();
            limits[trait.ordinal()] = limits(much);
            for (int i = 0; i < size; i++) {
                columns[trait.ordinal()][i] = place(limits[trait.ordinal()], much[i]);
            }
        }
        shares = examples.stream().mapToDouble(Example::share).toArray();
        sums = examples.stream().mapToDouble(one -> weights.sum(one.traits())).toArray();
        off = new double[size];
        slopes = new double[size];
    }

    /** The trees that mend what the weights say of the examples. */
    static List<Tree> of(List<Example> examples, Weights weights) {
        return new TreeLearning(examples.stream().filter(one -> weights.sum(one.traits()) > Weights.HOPELESS).toList(), weights).trees();
    }

    /** Between the values there are, those but 0 spread evenly where they are many. */
    private static double[] limits(double[] much) {
        double[] values = IntStream.range(0, much.length).mapToDouble(i -> much[i]).sorted().distinct().toArray();
        if (values.length > LIMITS) {
            double[] some = IntStream.range(0, much.length).mapToDouble(i -> much[i]).filter(one -> one != 0).sorted().toArray();
            values = IntStream.rangeClosed(0, LIMITS)
                    .mapToDouble(i -> i == LIMITS ? 0 : some[(some.length - 1) * i / (LIMITS - 1)])
                    .sorted()
                    .distinct()
                    .toArray();
        }
        double[] limits = new double[Math.max(0, values.length - 1)];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = Double.parseDouble(String.format(java.util.Locale.ROOT, "%.4f", (values[i] + values[i + 1]) / 2));
        }
        return limits;
    }

    private static byte place(double[] limits, double much) {
        int place = 0;
        while (place < limits.length && much > limits[place]) {
            place++;
        }
        return (byte) place;
    }

    private List<Tree> trees() {
        List<Tree> trees = new ArrayList<>();
        int[] all = IntStream.range(0, sums.length).toArray();
        for (int i = 0; i < TREES; i++) {
            for (int row : all) {
                double share = 1 / (1 + Math.exp(-sums[row]));
                off[row] = shares[row] - share;
                slopes[row] = Math.max(1e-6, share * (1 - share));
            }
            int[] some = IntStream.range(0, columns.length).filter(_ -> random.nextBoolean()).toArray();
            trees.add(grown(all, some, DEPTH));
        }
        return trees;
    }

    /** The rows of a node, parted where that mends most; the sums of those rows move by what the leaf says. */
    private Tree grown(int[] rows, int[] traits, int depth) {
        double offs = 0;
        double steep = 0;
        for (int row : rows) {
            offs += off[row];
            steep += slopes[row];
        }
        int best = -1;
        int at = 0;
        double most = 1e-9;
        for (int trait : depth == 0 ? new int[0] : traits) {
            double[] offsBy = new double[limits[trait].length + 1];
            double[] steepBy = new double[offsBy.length];
            for (int row : rows) {
                offsBy[columns[trait][row]] += off[row];
                steepBy[columns[trait][row]] += slopes[row];
            }
            double less = 0;
            double lessSteep = 0;
            for (int limit = 0; limit < limits[trait].length; limit++) {
                less += offsBy[limit];
                lessSteep += steepBy[limit];
                double gain = gain(less, lessSteep) + gain(offs - less, steep - lessSteep) - gain(offs, steep);
                if (lessSteep >= FEWEST && steep - lessSteep >= FEWEST && gain > most) {
                    most = gain;
                    best = trait;
                    at = limit;
                }
            }
        }
        return best < 0 ? leaf(rows, RATE * offs / (steep + PULL)) : parted(rows, traits, depth, best, at);
    }

    private static double gain(double offs, double steep) {
        return offs * offs / (steep + PULL);
    }

    private Tree leaf(int[] rows, double weight) {
        for (int row : rows) {
            sums[row] += weight;
        }
        return new Tree.Leaf(weight);
    }

    private Tree parted(int[] rows, int[] traits, int depth, int trait, int limit) {
        int[] less = IntStream.of(rows).filter(row -> columns[trait][row] <= limit).toArray();
        int[] more = IntStream.of(rows).filter(row -> columns[trait][row] > limit).toArray();
        return new Tree.Question(Trait.values()[trait], limits[trait][limit], grown(less, traits, depth - 1), grown(more, traits, depth - 1));
    }
}
