package id.redaksi.archive;

import java.util.Arrays;

/**
 * The words of one story, each once with what it weighs, and in the order and at the places where they stand. Texts that
 * weigh more are counted several times over, so that one list of words does what a field for each text would, and a search
 * asks one list instead of six. Used again for the next story; not for two threads.
 */
final class StoryWords implements Texts {
    /** Between two texts, so that no phrase spans them. */
    static final int GAP = 50;

    /** So many words of a story are found; three long novels have as many, and only a text made to harm has more. */
    private static final int MOST = 300_000;

    private final Words words = new Words();
    private final KnownWords known = new KnownWords();
    /** By the number of a known word: what it weighs in this story, and whether its headline has it. */
    private int[] weights = new int[1024];

    private boolean[] inHeadline = new boolean[1024];
    private int[] unique = new int[256];
    private int size;
    private int[] which = new int[1024];
    private int[] steps = new int[1024];
    private int[] times = new int[1024];
    private int tokens;
    private int step;

    StoryWords clear() {
        for (int i = 0; i < size; i++) {
            weights[unique[i]] = 0;
            inHeadline[unique[i]] = false;
        }
        known.rest();
        size = 0;
        tokens = 0;
        step = 1;
        return this;
    }

    /** Takes a text in, which counts {@code weight} times. */
    @Override
    public void add(String text, int weight, boolean isHeadline) {
        if (text.isEmpty()) {
            return;
        }
        words.of(text);
        while (tokens < MOST && words.next()) {
            int word = known.number(words.letters(), words.length());
            note(word, weight, isHeadline);
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

    private void note(int word, int weight, boolean isHeadline) {
        if (word >= weights.length) {
            weights = Arrays.copyOf(weights, Math.max(word + 1, weights.length * 2));
            inHeadline = Arrays.copyOf(inHeadline, weights.length);
        }
        if (weights[word] == 0) {
            if (size == unique.length) {
                unique = Arrays.copyOf(unique, size * 2);
            }
            unique[size++] = word;
        }
        weights[word] += weight;
        inHeadline[word] |= isHeadline;
    }

    KnownWords known() {
        return known;
    }

    /** How many different words there are. */
    int size() {
        return size;
    }

    /** The number of such a word among all that are known. */
    int word(int at) {
        return unique[at];
    }

    /** How often it stands there, as the texts weigh. */
    int weight(int word) {
        return weights[word];
    }

    boolean isInHeadline(int word) {
        return inHeadline[word];
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
