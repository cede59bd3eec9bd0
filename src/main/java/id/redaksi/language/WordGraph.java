package id.redaksi.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Words as a graph in which those that begin alike share their beginning and those that end alike their end (a DAWG): a
 * word of 10 letters is looked up in 10 steps, and hundreds of thousands of words fit into about a megabyte. Immutable,
 * for any thread.
 */
public final class WordGraph implements WordSet {
    static final int ROOT = 0;

    private final int[] firstEdges;
    private final char[] labels;
    private final int[] targets;
    private final BitSet ends;

    /** The edges of node {@code n} are those from {@code firstEdges[n]} to before {@code firstEdges[n + 1]}. */
    WordGraph(int[] firstEdges, char[] labels, int[] targets, BitSet ends) {
        this.firstEdges = firstEdges;
        this.labels = labels;
        this.targets = targets;
        this.ends = ends;
    }

    /** A graph of these words, which shares beginnings only: for hundreds or a few thousand of them. */
    public static WordGraph of(Collection<String> words) {
        String[] sorted = new TreeSet<>(words).toArray(String[]::new);
        List<int[]> nodes = new ArrayList<>(List.of(new int[] {0, sorted.length, 0}));
        var first = new ArrayList<Integer>();
        var labels = new StringBuilder();
        var ends = new BitSet();
        for (int node = 0; node < nodes.size(); node++) {
            first.add(labels.length());
            int depth = nodes.get(node)[2];
            int at = nodes.get(node)[0];
            int behind = nodes.get(node)[1];
            if (at < behind && sorted[at].length() == depth) {
                ends.set(node);
                at++;
            }
            while (at < behind) {
                char letter = sorted[at].charAt(depth);
                int start = at;
                while (at < behind && sorted[at].charAt(depth) == letter) {
                    at++;
                }
                labels.append(letter);
                nodes.add(new int[] {start, at, depth + 1});
            }
        }
        first.add(labels.length());
        int[] targets = IntStream.rangeClosed(1, labels.length()).toArray();
        return new WordGraph(
                first.stream().mapToInt(Integer::intValue).toArray(), labels.toString().toCharArray(), targets, ends);
    }

    @Override
    public boolean has(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = step(node, word.charAt(i));
            if (node < 0) {
                return false;
            }
        }
        return isWord(node);
    }

    /** The same of letters that stand from one place to before another. */
    public boolean has(char[] letters, int from, int to) {
        int node = ROOT;
        for (int i = from; i < to; i++) {
            node = step(node, letters[i]);
            if (node < 0) {
                return false;
            }
        }
        return isWord(node);
    }

    int[] firstEdges() {
        return firstEdges;
    }

    char[] labels() {
        return labels;
    }

    int[] targets() {
        return targets;
    }

    BitSet ends() {
        return ends;
    }

    /** Where a letter leads; -1 when no word goes on so. */
    int step(int node, char letter) {
        for (int edge = firstEdges[node]; edge < firstEdges[node + 1]; edge++) {
            if (labels[edge] == letter) {
                return targets[edge];
            }
        }
        return -1;
    }

    int firstEdge(int node) {
        return firstEdges[node];
    }

    int behindEdges(int node) {
        return firstEdges[node + 1];
    }

    char label(int edge) {
        return labels[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    boolean isWord(int node) {
        return ends.get(node);
    }

    /** How many words it holds. */
    public long size() {
        long[] below = new long[firstEdges.length - 1];
        Arrays.fill(below, -1);
        return size(ROOT, below);
    }

    private long size(int node, long[] below) {
        if (below[node] < 0) {
            long words = isWord(node) ? 1 : 0;
            for (int edge = firstEdges[node]; edge < firstEdges[node + 1]; edge++) {
                words += size(targets[edge], below);
            }
            below[node] = words;
        }
        return below[node];
    }

    /** How much memory it takes, in bytes. */
    public long bytes() {
        return 4L * firstEdges.length + 6L * labels.length + ends.size() / 8;
    }
}
