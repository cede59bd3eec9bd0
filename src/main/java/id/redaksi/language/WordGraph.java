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
 * word of 10 letters is looked up in 10 steps, and hundreds of thousands of words fit into about a megabyte. The edges of
 * a node lie one behind the other, so that a step reads one place of memory and not three. Immutable, for any thread.
 */
public final class WordGraph implements WordSet {
    /** Where an edge leads to no other. */
    static final int NOWHERE = 0;

    private static final int LAST = 1;
    private static final int END = 2;
    private static final int SHIFT = 2;

    /** Letters below this have their place in {@link #starts}. */
    private static final int STARTS = 0x250;

    private final char[] labels;

    /** Of each edge: whether it is its node's last, whether a word ends behind it, and where those behind it begin. */
    private final int[] links;

    /** The edges from the beginning of all words by their letter, plus one. */
    private final int[] starts = new int[STARTS];

    /** The edges of node {@code n} are those from {@code firstEdges[n]} to before {@code firstEdges[n + 1]}. */
    WordGraph(int[] firstEdges, char[] labels, int[] targets, BitSet ends) {
        this(labels, links(firstEdges, targets, ends));
    }

    /** As it lies in a file. */
    WordGraph(char[] labels, int[] links) {
        this.labels = labels;
        this.links = links;
        for (int edge = 0; edge < labels.length; edge++) {
            if (labels[edge] < STARTS) {
                starts[labels[edge]] = edge + 1;
            }
            if (isLast(edge)) {
                break;
            }
        }
    }

    private static int[] links(int[] first, int[] targets, BitSet ends) {
        int[] links = new int[targets.length];
        for (int node = 0; node + 1 < first.length; node++) {
            for (int edge = first[node]; edge < first[node + 1]; edge++) {
                int target = targets[edge];
                int next = first[target] < first[target + 1] ? first[target] : NOWHERE;
                links[edge] = next << SHIFT | (ends.get(target) ? END : 0) | (edge + 1 == first[node + 1] ? LAST : 0);
            }
        }
        return links;
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
        return has(word.toCharArray(), 0, word.length());
    }

    /**
     * The same of letters that stand from one place to before another. In one piece, since a program that has just started
     * spends more on calling and compiling pieces than on the steps.
     */
    public boolean has(char[] letters, int from, int to) {
        int edge = from < to ? start(letters[from]) : -1;
        for (int i = from + 1; i < to && edge >= 0; i++) {
            char letter = letters[i];
            edge = links[edge] >>> SHIFT;
            if (edge == NOWHERE) {
                return false;
            }
            while (labels[edge] != letter) {
                if ((links[edge++] & LAST) != 0) {
                    return false;
                }
            }
        }
        return edge >= 0 && (links[edge] & END) != 0;
    }

    private int start(char letter) {
        if (letter < STARTS) {
            return starts[letter] - 1;
        }
        for (int edge = 0; edge < labels.length; edge++) {
            if (labels[edge] == letter) {
                return edge;
            }
            if (isLast(edge)) {
                break;
            }
        }
        return -1;
    }

    boolean isEmpty() {
        return labels.length == 0;
    }

    char label(int edge) {
        return labels[edge];
    }

    /** Where the edges behind this one begin; {@link #NOWHERE} for none. Those of the beginning are from 0 on. */
    int next(int edge) {
        return links[edge] >>> SHIFT;
    }

    /** Whether no edge of the same node follows. */
    boolean isLast(int edge) {
        return (links[edge] & LAST) != 0;
    }

    /** Whether a word ends behind this edge. */
    boolean isEnd(int edge) {
        return (links[edge] & END) != 0;
    }

    char[] labels() {
        return labels;
    }

    int[] links() {
        return links;
    }

    /** How many words it holds. */
    public long size() {
        long[] below = new long[labels.length];
        Arrays.fill(below, -1);
        return isEmpty() ? 0 : size(0, below);
    }

    private long size(int first, long[] below) {
        if (below[first] < 0) {
            long words = 0;
            for (int edge = first; ; edge++) {
                words += (isEnd(edge) ? 1 : 0) + (next(edge) == NOWHERE ? 0 : size(next(edge), below));
                if (isLast(edge)) {
                    break;
                }
            }
            below[first] = words;
        }
        return below[first];
    }

    /** How much memory it takes, in bytes. */
    public long bytes() {
        return 6L * labels.length;
    }
}
