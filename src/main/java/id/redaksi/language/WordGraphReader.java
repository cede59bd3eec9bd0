package id.redaksi.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the dictionaries of cspell (TrieXv3): a letter goes one step down, {@code $} ends a word and goes one step up,
 * {@code <} goes up, a figure behind either goes up once less than it says, {@code #n;} stands for what follows node n
 * in the base the file names, and a backslash takes a sign for a letter. Words under "~" repeat others in lower case
 * without accents; they are left out.
 */
public final class WordGraphReader {
    private static final String FORM = "TrieXv3";
    private static final String DATA = "__DATA__";
    private static final int LONGEST_WORD = 200;
    private static final int MOST_NODES = 5_000_000;
    private static final char FOLDED = '~';

    /** A node whose letters are still being read: which of {@link #known} it is, and its edges so far. */
    private static final class Open {
        final int number;
        char[] labels = new char[4];
        int[] targets = new int[4];
        int size;

        Open(int number) {
            this.number = number;
        }

        void add(char label, int target) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, 2 * size);
                targets = Arrays.copyOf(targets, 2 * size);
            }
            labels[size] = label;
            targets[size++] = target;
        }
    }

    /** What is wrong with the file; becomes a {@link BadDictionary}. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** A node without edges at which a word ends; most words end at it. */
    private static final int LEAF = 0;

    private static final int UNFINISHED = -1;

    /** The number of a node that is read elsewhere in the file. */
    private static final int SHARED = -1;

    private final List<char[]> labels = new ArrayList<>(List.of(new char[0]));
    private final List<int[]> targets = new ArrayList<>(List.of(new int[0]));
    private final BitSet ends = new BitSet();
    private final List<Open> path = new ArrayList<>();
    private final char[] letters = new char[LONGEST_WORD];
    private int[] known = new int[1024];
    private int count;

    private WordGraphReader() {
        ends.set(LEAF);
    }

    /** Reads a dictionary to its end; {@code name} is how it is called where it cannot be read. */
    public static WordGraph read(InputStream in, String name) throws BadDictionary {
        try {
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            var graph = new WordGraphReader();
            return graph.compact(graph.nodes(reader, base(reader)));
        } catch (IOException | Wrong e) {
            throw new BadDictionary(name);
        }
    }

    private static int base(BufferedReader reader) throws IOException, Wrong {
        int base = 0;
        boolean form = false;
        for (String line = reader.readLine(); line != null && !line.equals(DATA); line = reader.readLine()) {
            form = form || line.equals(FORM);
            if (line.matches("base=\\d{1,2}")) {
                base = Integer.parseInt(line.substring(5));
            }
        }
        if (!form || base <= 10 || base > Character.MAX_RADIX) {
            throw new Wrong();
        }
        return base;
    }

    /** Takes in everything; gives the node of the beginning of all words. */
    private int nodes(Reader in, int base) throws IOException, Wrong {
        down('\0');
        boolean up = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (up && c >= '2' && c <= '9') {
                up(c - '1');
                continue;
            }
            up = c == '$' || c == '<';
            switch (c) {
                case '$' -> word();
                case '<' -> up(1);
                case '#' -> reference(number(in, base));
                case '\\' -> escaped(in.read());
                case '\n', '\r' -> {}
                default -> down((char) c);
            }
        }
        while (path.size() > 1) {
            up(1);
        }
        return finished(path.removeLast(), false);
    }

    private void escaped(int letter) throws Wrong {
        if (letter < 0) {
            throw new Wrong();
        }
        down((char) letter);
    }

    private static int number(Reader in, int base) throws IOException, Wrong {
        int number = 0;
        for (int c = in.read(); c != ';'; c = in.read()) {
            int digit = c < 0 ? -1 : Character.digit((char) c, base);
            if (digit < 0 || number > MOST_NODES) {
                throw new Wrong();
            }
            number = number * base + digit;
        }
        return number;
    }

    private void down(char letter) throws Wrong {
        if (path.size() == LONGEST_WORD || count == MOST_NODES || !path.isEmpty() && path.getLast().number == SHARED) {
            throw new Wrong();
        }
        if (count == known.length) {
            known = Arrays.copyOf(known, 2 * count);
        }
        known[count] = UNFINISHED;
        letters[path.size()] = letter;
        path.add(new Open(count++));
    }

    private void word() throws Wrong {
        Open node = last();
        if (node.number == SHARED) {
            throw new Wrong();
        }
        if (node.size == 0) {
            count--;
            put(LEAF);
        } else {
            put(finished(node, true));
        }
    }

    private void up(int steps) throws Wrong {
        for (int i = 0; i < steps; i++) {
            Open node = last();
            if (node.size > 0) {
                put(finished(node, false));
            } else {
                path.removeLast();
            }
        }
    }

    /** A reference is to a node that is finished, so that no word comes back to itself. */
    private void reference(int number) throws Wrong {
        if (number >= count - 1 || known[number] == UNFINISHED) {
            throw new Wrong();
        }
        last();
        count--;
        put(known[number]);
        path.add(new Open(SHARED));
    }

    private Open last() throws Wrong {
        if (path.size() < 2) {
            throw new Wrong();
        }
        return path.getLast();
    }

    /** Hangs a finished node under the one above the last. */
    private void put(int node) {
        path.removeLast();
        path.getLast().add(letters[path.size()], node);
    }

    private int finished(Open open, boolean isWord) {
        int node = labels.size();
        labels.add(Arrays.copyOf(open.labels, open.size));
        targets.add(Arrays.copyOf(open.targets, open.size));
        ends.set(node, isWord);
        known[open.number] = node;
        return node;
    }

    /** The nodes that words go through, numbered anew from the beginning. */
    private WordGraph compact(int root) {
        int[] places = new int[labels.size()];
        Arrays.fill(places, UNFINISHED);
        int[] order = new int[labels.size()];
        places[root] = 0;
        order[0] = root;
        int size = 1;
        int edges = 0;
        for (int at = 0; at < size; at++) {
            for (int i = 0; i < labels.get(order[at]).length; i++) {
                int target = targets.get(order[at])[i];
                if (at == 0 && labels.get(root)[i] == FOLDED) {
                    continue;
                }
                edges++;
                if (places[target] == UNFINISHED) {
                    places[target] = size;
                    order[size++] = target;
                }
            }
        }
        return compact(Arrays.copyOf(order, size), places, edges);
    }

    private WordGraph compact(int[] order, int[] places, int edges) {
        int[] first = new int[order.length + 1];
        char[] letter = new char[edges];
        int[] target = new int[edges];
        var words = new BitSet(order.length);
        int edge = 0;
        for (int at = 0; at < order.length; at++) {
            first[at] = edge;
            words.set(at, ends.get(order[at]));
            for (int i = 0; i < labels.get(order[at]).length; i++) {
                if (at > 0 || labels.get(order[at])[i] != FOLDED) {
                    letter[edge] = labels.get(order[at])[i];
                    target[edge++] = places[targets.get(order[at])[i]];
                }
            }
        }
        first[order.length] = edge;
        return new WordGraph(first, letter, target, words);
    }
}
