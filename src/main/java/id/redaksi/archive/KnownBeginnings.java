package id.redaksi.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * What words begin with, of one to five letters, numbered from 0: a common beginning is then one list in the index instead
 * of the lists of thousands of words. Of six letters and more there are few words.
 */
final class KnownBeginnings {
    /** The longest that is kept. */
    static final int LONGEST = 5;
    /** Before what a word of the headline begins with. */
    static final char HEADLINE = '^';

    private final Map<BytesRef, Integer> numbers = new HashMap<>();
    private BytesRef[] plain = new BytesRef[256];
    private BytesRef[] marked = new BytesRef[256];

    void clear() {
        numbers.clear();
        Arrays.fill(plain, null);
        Arrays.fill(marked, null);
    }

    /** The numbers of a word's beginnings. */
    int[] of(BytesRef word) {
        int[] found = new int[LONGEST];
        int letters = 0;
        for (int end = next(word, 0); letters < LONGEST && end > 0; end = next(word, end)) {
            found[letters++] = number(new BytesRef(word.bytes, word.offset, end));
        }
        return Arrays.copyOf(found, letters);
    }

    private int number(BytesRef beginning) {
        Integer known = numbers.get(beginning);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == plain.length) {
            plain = Arrays.copyOf(plain, number * 2);
            marked = Arrays.copyOf(marked, number * 2);
        }
        plain[number] = BytesRef.deepCopyOf(beginning);
        marked[number] = new BytesRef(HEADLINE + beginning.utf8ToString());
        numbers.put(plain[number], number);
        return number;
    }

    /** Where the letter ends that begins there; -1 behind the last. */
    private static int next(BytesRef word, int at) {
        if (at >= word.length) {
            return -1;
        }
        int first = word.bytes[word.offset + at] & 0xFF;
        return at + (first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4);
    }

    /** Every number is below this. */
    int size() {
        return numbers.size();
    }

    BytesRef plain(int number) {
        return plain[number];
    }

    BytesRef marked(int number) {
        return marked[number];
    }
}
