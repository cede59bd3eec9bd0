package id.redaksi.archive;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of many stories as numbers, one after the other, until they are turned round into the index's lists. Putting a
 * number at an end costs a hundredth of what it costs to look each word up where the lists grow, for those are strewn all
 * over the memory. Not for two threads.
 */
final class GatheredWords implements Texts {
    /** What a number holds below the word: how often it counts, whether a text begins there, whether it is in a headline. */
    private static final int TIMES = 7;

    private static final int BEGINS = 8;
    private static final int HEADLINE = 16;
    private static final int WORD = 5;

    private static final int MOST_KNOWN = 150_000;

    private final Words words = new Words();
    private final KnownWords known = new KnownWords();
    private int[] tokens = new int[4096];
    private int size;
    /** Where each story ends, and its date. */
    private int[] ends = new int[64];

    private long[] dates = new long[64];
    /** How often the words of each story count together. */
    private int[] weights = new int[64];

    private int weight;
    private int stories;
    private boolean begins;

    @Override
    public void add(String text, int weight, boolean isHeadline) {
        if (text.isEmpty()) {
            return;
        }
        int marks = weight | (isHeadline ? HEADLINE : 0);
        words.of(text);
        while (words.next()) {
            if (size == tokens.length) {
                tokens = Arrays.copyOf(tokens, size * 2);
            }
            int word = known.number(words.letters(), words.length());
            this.weight += weight;
            tokens[size++] = word << WORD | marks | (begins ? BEGINS : 0);
            begins = false;
        }
        begins = true;
    }

    /** All texts of the story were added. */
    void endStory(long date) {
        if (stories == ends.length) {
            ends = Arrays.copyOf(ends, stories * 2);
            dates = Arrays.copyOf(dates, stories * 2);
            weights = Arrays.copyOf(weights, stories * 2);
        }
        weights[stories] = weight;
        weight = 0;
        ends[stories] = size;
        dates[stories++] = date;
        begins = false;
    }

    /** For the next stories; the words stay known unless they are too many. */
    void clear() {
        size = 0;
        stories = 0;
        known.rest(MOST_KNOWN);
    }

    int stories() {
        return stories;
    }

    /** How many words there are in all stories. */
    int size() {
        return size;
    }

    KnownWords known() {
        return known;
    }

    /** The stories in the order of the index: the youngest first, of one date as they came. */
    int[] order() {
        return IntStream.range(0, stories)
                .boxed()
                .sorted((one, other) -> Long.compare(dates[other], dates[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int start(int story) {
        return story == 0 ? 0 : ends[story - 1];
    }

    int end(int story) {
        return ends[story];
    }

    int weight(int story) {
        return weights[story];
    }

    int word(int token) {
        return tokens[token] >>> WORD;
    }

    int times(int token) {
        return tokens[token] & TIMES;
    }

    boolean isInHeadline(int token) {
        return (tokens[token] & HEADLINE) != 0;
    }

    /** Whether a text begins with it that is not the story's first. */
    boolean beginsText(int token) {
        return (tokens[token] & BEGINS) != 0;
    }
}
