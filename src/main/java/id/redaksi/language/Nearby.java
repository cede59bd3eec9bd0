package id.redaksi.language;

import java.util.Arrays;
import java.util.Map;

/**
 * One walk through a graph for all words whose slip ({@link Slips}) costs at most a bound: a row of costs for each letter
 * on the way, and back where all of them are above it. Only the part of a row is worked out that the bound can reach.
 */
final class Nearby {
    private static final int FAR = 1_000_000;

    private final WordGraph graph;
    private final char[] typed;
    private final int[] tooMuch;
    private final int bound;
    private final int reach;
    private final Map<String, Integer> costs;
    private final int[][] rows;
    private final char[] path;

    Nearby(WordGraph graph, String word, int bound, Map<String, Integer> costs) {
        this.graph = graph;
        this.bound = bound;
        this.costs = costs;
        typed = word.toCharArray();
        reach = bound / Slips.LEAST + 1;
        int deepest = typed.length + reach;
        rows = new int[deepest + 1][typed.length + 1];
        path = new char[deepest];
        tooMuch = new int[typed.length + 1];
        for (int i = 1; i <= typed.length; i++) {
            char before = i > 1 ? typed[i - 2] : 0;
            char after = i < typed.length ? typed[i] : 0;
            tooMuch[i] = Slips.tooMuch(typed[i - 1], before, after, i == 1);
        }
    }

    void go() {
        for (int i = 1; i <= typed.length; i++) {
            rows[0][i] = rows[0][i - 1] + tooMuch[i];
        }
        if (!graph.isEmpty()) {
            walk(0, 0);
        }
    }

    /** {@code first} is where the edges begin that lead on from a beginning of so many letters. */
    private void walk(int first, int depth) {
        if (depth == path.length) {
            return;
        }
        for (int edge = first; ; edge++) {
            path[depth] = graph.label(edge);
            if (row(depth + 1) <= bound) {
                if (graph.isEnd(edge) && rows[depth + 1][typed.length] <= bound) {
                    costs.merge(new String(path, 0, depth + 1), rows[depth + 1][typed.length], Math::min);
                }
                if (graph.next(edge) != WordGraph.NOWHERE) {
                    walk(graph.next(edge), depth + 1);
                }
            }
            if (graph.isLast(edge)) {
                return;
            }
        }
    }

    /** What it costs to have typed each beginning for the word so far; gives the least of it. */
    private int row(int depth) {
        int[] above = rows[depth - 1];
        int[] row = rows[depth];
        char meant = path[depth - 1];
        char before = depth > 1 ? path[depth - 2] : 0;
        int leftOut = Slips.leftOut(meant, before, depth == 1);
        int from = Math.max(1, depth - reach);
        int to = Math.min(typed.length, depth + reach);
        Arrays.fill(row, FAR);
        row[0] = above[0] + leftOut;
        int least = row[0];
        for (int i = from; i <= to; i++) {
            char letter = typed[i - 1];
            int cost = above[i - 1] + (letter == meant ? 0 : Slips.instead(letter, meant, i == 1));
            cost = Math.min(cost, Math.min(above[i] + leftOut, row[i - 1] + tooMuch[i]));
            if (i > 1 && depth > 1 && letter == before && typed[i - 2] == meant && letter != meant) {
                cost = Math.min(cost, rows[depth - 2][i - 2] + Slips.ROUND);
            }
            row[i] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }
}
