package id.redaksi.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Makes the smallest graph of words that come in order: once a word leaves a branch, what hangs below is either there
 * already or kept (Daciuk, Mihov, Watson, Watson 2000, "Incremental construction of minimal acyclic finite-state
 * automata", algorithm 1).
 */
public final class GraphBuilder {
    /** A node on the way to the last word. */
    private static final class Open {
        char[] labels = new char[4];
        int[] targets = new int[4];
        int size;
        boolean end;

        void add(char label, int target) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, 2 * size);
                targets = Arrays.copyOf(targets, 2 * size);
            }
            labels[size] = label;
            targets[size++] = target;
        }
    }

    private Open[] path = {new Open()};
    private String last = "";

    private int[] first = new int[1 << 12];
    private char[] labels = new char[1 << 13];
    private int[] targets = new int[1 << 13];
    private final BitSet ends = new BitSet();
    private int nodes;
    private int edges;
    private int[] table = new int[1 << 13];

    private GraphBuilder() {}

    /** The graph of words in order; one may come several times. */
    public static WordGraph of(String[] sorted) {
        var builder = new GraphBuilder();
        for (String word : sorted) {
            builder.add(word);
        }
        return builder.graph();
    }

    private void add(String word) {
        int common = 0;
        int shortest = Math.min(word.length(), last.length());
        while (common < shortest && word.charAt(common) == last.charAt(common)) {
            common++;
        }
        if (common == word.length() && common < last.length()) {
            throw new IllegalArgumentException("not in order");
        }
        close(common);
        if (path.length <= word.length()) {
            int before = path.length;
            path = Arrays.copyOf(path, 2 * word.length() + 1);
            for (int i = before; i < path.length; i++) {
                path[i] = new Open();
            }
        }
        for (int i = common + 1; i <= word.length(); i++) {
            path[i].size = 0;
            path[i].end = false;
        }
        path[word.length()].end = true;
        last = word;
    }

    /** Keeps the nodes of the last word below this depth. */
    private void close(int depth) {
        for (int i = last.length(); i > depth; i--) {
            path[i - 1].add(last.charAt(i - 1), kept(path[i]));
        }
    }

    private int kept(Open open) {
        int at = hash(open) & table.length - 1;
        while (table[at] != 0) {
            if (isSame(table[at] - 1, open)) {
                return table[at] - 1;
            }
            at = at + 1 & table.length - 1;
        }
        int node = store(open);
        table[at] = node + 1;
        if (2 * nodes > table.length) {
            grow();
        }
        return node;
    }

    private static int hash(Open open) {
        int hash = open.end ? 17 : 0;
        for (int i = 0; i < open.size; i++) {
            hash = (hash * 31 + open.labels[i]) * 31 + open.targets[i];
        }
        return hash * 0x9E3779B9 >>> 4;
    }

    private int hash(int node) {
        int hash = ends.get(node) ? 17 : 0;
        for (int edge = first[node]; edge < first[node + 1]; edge++) {
            hash = (hash * 31 + labels[edge]) * 31 + targets[edge];
        }
        return hash * 0x9E3779B9 >>> 4;
    }

    private boolean isSame(int node, Open open) {
        int from = first[node];
        if (first[node + 1] - from != open.size || ends.get(node) != open.end) {
            return false;
        }
        for (int i = 0; i < open.size; i++) {
            if (labels[from + i] != open.labels[i] || targets[from + i] != open.targets[i]) {
                return false;
            }
        }
        return true;
    }

    private int store(Open open) {
        if (nodes + 2 > first.length) {
            first = Arrays.copyOf(first, 2 * first.length);
        }
        if (edges + open.size > labels.length) {
            int more = Math.max(2 * labels.length, edges + open.size);
            labels = Arrays.copyOf(labels, more);
            targets = Arrays.copyOf(targets, more);
        }
        for (int i = 0; i < open.size; i++) {
            labels[edges] = open.labels[i];
            targets[edges++] = open.targets[i];
        }
        ends.set(nodes, open.end);
        first[++nodes] = edges;
        return nodes - 1;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int node = 0; node < nodes; node++) {
            int at = hash(node) & table.length - 1;
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = node + 1;
        }
    }

    /** Within each node the edge that leads to most words comes first, since it is asked for most often. */
    private void order() {
        long[] below = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            int from = first[node];
            int to = first[node + 1];
            below[node] = ends.get(node) ? 1 : 0;
            for (int edge = from; edge < to; edge++) {
                below[node] += below[targets[edge]];
            }
            for (int edge = from + 1; edge < to; edge++) {
                char label = labels[edge];
                int target = targets[edge];
                int at = edge;
                for (; at > from && below[targets[at - 1]] < below[target]; at--) {
                    labels[at] = labels[at - 1];
                    targets[at] = targets[at - 1];
                }
                labels[at] = label;
                targets[at] = target;
            }
        }
    }

    /** The same nodes, numbered from the beginning of all words. */
    private WordGraph graph() {
        close(0);
        int root = store(path[0]);
        order(); // a node is kept after all that hang below it
        int[] places = new int[nodes];
        Arrays.fill(places, -1);
        int[] order = new int[nodes];
        order[0] = root;
        places[root] = 0;
        int size = 1;
        for (int at = 0; at < size; at++) {
            for (int edge = first[order[at]]; edge < first[order[at] + 1]; edge++) {
                if (places[targets[edge]] < 0) {
                    places[targets[edge]] = size;
                    order[size++] = targets[edge];
                }
            }
        }
        int[] from = new int[size + 1];
        char[] letter = new char[edges];
        int[] to = new int[edges];
        var words = new BitSet(size);
        int edge = 0;
        for (int at = 0; at < size; at++) {
            from[at] = edge;
            words.set(at, ends.get(order[at]));
            for (int i = first[order[at]]; i < first[order[at] + 1]; i++) {
                letter[edge] = labels[i];
                to[edge++] = places[targets[i]];
            }
        }
        from[size] = edge;
        return new WordGraph(from, Arrays.copyOf(letter, edge), Arrays.copyOf(to, edge), words);
    }
}
