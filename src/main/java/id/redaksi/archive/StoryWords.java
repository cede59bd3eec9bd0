package id.redaksi.archive;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one story, each kept once, in the order and at the places where they stand. Texts that weigh more are
 * counted several times over, so that one list of words does what a field for each text would, and a search asks one
 * list instead of six. Used again for the next story; not for two threads.
 */
final class StoryWords {
    /** Between two texts, so that no phrase spans them. */
    private static final int GAP = 50;

    private final Words words = new Words();
    private int[] table = new int[1024];
    private String[] unique = new String[256];
    private BytesRef[] bytes = new BytesRef[256];
    private int[] weights = new int[256];
    private boolean[] inHeadline = new boolean[256];
    private int size;
    private int[] which = new int[1024];
    private int[] steps = new int[1024];
    private int[] times = new int[1024];
    private int tokens;
    private int step;

    StoryWords clear() {
        Arrays.fill(table, 0);
        Arrays.fill(bytes, 0, size, null);
        size = 0;
        tokens = 0;
        step = 1;
        return this;
    }

    /** Takes a text in, which counts {@code weight} times. */
    void add(String text, int weight, boolean isHeadline) {
        if (text.isEmpty()) {
            return;
        }
        words.of(text);
        while (words.next()) {
            int word = word(words.letters(), words.length());
            weights[word] += weight;
            inHeadline[word] |= isHeadline;
            if (tokens == which.length) {
                which = Arrays.copyOf(which, tokens * 2);
                steps = Arrays.copyOf(steps, tokens * 2);
                times = Arrays.copyOf(times, tokens * 2);
            }
            which[tokens] = word;
            steps[tokens] = step;
            times[tokens++] = weight;
            step = 1;
        }
        step = GAP;
    }

    private int word(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + letters[i];
        }
        int at = (hash ^ hash >>> 15) & table.length - 1;
        while (table[at] != 0) {
            if (same(unique[table[at] - 1], letters, length)) {
                return table[at] - 1;
            }
            at = at + 1 & table.length - 1;
        }
        if (size * 2 >= table.length) {
            grow();
            return word(letters, length);
        }
        if (size == unique.length) {
            unique = Arrays.copyOf(unique, size * 2);
            bytes = Arrays.copyOf(bytes, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
            inHeadline = Arrays.copyOf(inHeadline, size * 2);
        }
        unique[size] = new String(letters, 0, length);
        weights[size] = 0;
        inHeadline[size] = false;
        table[at] = ++size;
        return size - 1;
    }

    private static boolean same(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            int hash = unique[i].hashCode();
            int at = (hash ^ hash >>> 15) & table.length - 1;
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = i + 1;
        }
    }

    /** How many different words there are; they are numbered from 0. */
    int size() {
        return size;
    }

    String word(int number) {
        return unique[number];
    }

    /** The word as the index writes it. */
    BytesRef bytes(int number) {
        BytesRef known = bytes[number];
        if (known == null) {
            known = new BytesRef(unique[number]);
            bytes[number] = known;
        }
        return known;
    }

    /** How often it stands there, as the texts weigh. */
    int weight(int number) {
        return weights[number];
    }

    boolean isInHeadline(int number) {
        return inHeadline[number];
    }

    /** How many words stand in the texts, one after the other. */
    int tokens() {
        return tokens;
    }

    int wordAt(int token) {
        return which[token];
    }

    int stepTo(int token) {
        return steps[token];
    }

    int timesAt(int token) {
        return times[token];
    }
}
