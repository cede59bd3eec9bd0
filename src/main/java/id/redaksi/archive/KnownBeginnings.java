package id.redaksi.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * What words begin with, of one, two, three and five letters, numbered from 0: a common beginning is then one list in the
 * index instead of the lists of thousands of words. Of four letters there are few with five; of six and more, few words.
 */
final class KnownBeginnings {
    /** The longest that is kept. */
    static final int LONGEST = 5;
    /** Before what a word of the headline begins with. */
    static final char HEADLINE = '^';

    private static final int[] LENGTHS = {1, 2, 3, LONGEST};

    private final Map<BytesRef, Integer> numbers = new HashMap<>();
    private BytesRef[] plain = new BytesRef[256];
    private BytesRef[] marked = new BytesRef[256];

    void clear() {
        numbers.clear();
        Arrays.fill(plain, null);
        Arrays.fill(marked, null);
    }

    /** The numbers of a word's beginnings; one of just four letters is its own. */
    int[] of(BytesRef word) {
        int[] found = new int[LENGTHS.length];
        int count = 0;
        for (int letters : LENGTHS) {
            int end = end(word, letters);
            if (end > 0) {
                found[count++] = number(new BytesRef(word.bytes, word.offset, end));
            }
        }
        return Arrays.copyOf(found, count);
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

    /** Where so many letters end; -1 when the word is shorter, save one of just four letters. */
    private static int end(BytesRef word, int letters) {
        int end = 0;
        for (int i = 0; i < letters; i++) {
            if (end >= word.length) {
                return letters == LONGEST && i == LONGEST - 1 ? end : -1;
            }
            int first = word.bytes[end] & 0xFF;
            end += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        }
        return end;
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
