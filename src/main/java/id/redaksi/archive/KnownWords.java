package id.redaksi.archive;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * The words that were met so far, numbered from 0, with all that the index writes of each: an archive says few words and
 * says them often, so their bytes, stems and beginnings are made once. Grows to {@link #MOST} and is then begun anew. Not
 * for two threads.
 */
final class KnownWords {
    /** The words that make up nearly all of an archive; a few megabytes. */
    private static final int MOST = 30_000;

    private int[] table = new int[4096];
    private String[] words = new String[1024];
    private BytesRef[] bytes = new BytesRef[1024];
    private BytesRef[] stems = new BytesRef[1024];
    private int[][] beginnings = new int[1024][];
    private boolean[] common = new boolean[1024];
    private final KnownBeginnings known = new KnownBeginnings();
    private int size;

    /** Forgets all words when they have become too many; the numbers given so far mean nothing then. */
    void rest() {
        if (size > MOST) {
            Arrays.fill(table, 0);
            Arrays.fill(words, null);
            Arrays.fill(bytes, null);
            Arrays.fill(stems, null);
            Arrays.fill(beginnings, null);
            known.clear();
            size = 0;
        }
    }

    /** The number of the word with these letters. */
    int number(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + letters[i];
        }
        int at = (hash ^ hash >>> 15) & table.length - 1;
        while (table[at] != 0) {
            if (same(words[table[at] - 1], letters, length)) {
                return table[at] - 1;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = add(new String(letters, 0, length)) + 1;
        if (size * 2 >= table.length) {
            grow();
        }
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

    private int add(String word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            bytes = Arrays.copyOf(bytes, size * 2);
            stems = Arrays.copyOf(stems, size * 2);
            beginnings = Arrays.copyOf(beginnings, size * 2);
            common = Arrays.copyOf(common, size * 2);
        }
        String stem = Stems.of(word);
        words[size] = word;
        bytes[size] = new BytesRef(word);
        stems[size] = stem.equals(word) ? bytes[size] : new BytesRef(stem);
        beginnings[size] = known.of(bytes[size]);
        common[size] = Pairs.isCommon(word);
        return size++;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            int hash = words[i].hashCode();
            int at = (hash ^ hash >>> 15) & table.length - 1;
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = i + 1;
        }
    }

    /** Every number is below this. */
    int size() {
        return size;
    }

    String word(int number) {
        return words[number];
    }

    BytesRef bytes(int number) {
        return bytes[number];
    }

    BytesRef stem(int number) {
        return stems[number];
    }

    /** Whether so many stories have it that its neighbours are kept beside it. */
    boolean isCommon(int number) {
        return common[number];
    }

    /** The numbers of what the word begins with. */
    int[] beginnings(int number) {
        return beginnings[number];
    }

    KnownBeginnings known() {
        return known;
    }
}
