package id.redaksi.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words that were met so far, numbered from 0, with all that the index writes of each: an archive says few words and
 * says them often, so their bytes, stems and beginnings are made once, when they are first asked for. Grows to {@link #MOST} and is then begun anew. Not
 * for two threads.
 */
final class KnownWords {
    /** The words that make up nearly all of an archive; a few megabytes. */
    private static final int MOST = 30_000;

    /** The hash of a word, and its number from 1: what is looked up for each word must lie close together. */
    private long[] table = new long[4096];
    /** The letters of all words, and where those of each begin. */
    private char[] pool = new char[8192];

    private int[] starts = new int[1025];
    private @Nullable BytesRef[] bytes = new BytesRef[1024];
    private @Nullable BytesRef[] stems = new BytesRef[1024];
    private int[] @Nullable [] beginnings = new int[1024][];
    /** The number from 1 of one that is common among those, -1 for one that is not, 0 while nobody asked. */
    private short[] common = new short[1024];

    private final List<BytesRef> commons = new ArrayList<>();
    private final KnownBeginnings known = new KnownBeginnings();
    /** The number of each word's stem, from 1; 0 while nobody asked. */
    private int[] stemNumbers = new int[1024];
    private final Map<BytesRef, Integer> numbers = new HashMap<>();
    private final List<BytesRef> numbered = new ArrayList<>();
    private int size;

    /** Forgets all words when they have become too many; the numbers given so far mean nothing then. */
    void rest() {
        rest(MOST);
    }

    void rest(int most) {
        if (size > most) {
            Arrays.fill(table, 0);
            Arrays.fill(bytes, null);
            Arrays.fill(stems, null);
            Arrays.fill(beginnings, null);
            Arrays.fill(common, (short) 0);
            commons.clear();
            Arrays.fill(stemNumbers, 0);
            numbers.clear();
            numbered.clear();
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
            int known = (int) table[at] - 1;
            if ((int) (table[at] >>> 32) == hash && same(known, letters, length)) {
                return known;
            }
            at = at + 1 & table.length - 1;
        }
        add(letters, length);
        table[at] = (long) hash << 32 | size;
        if (size * 2 >= table.length) {
            grow();
        }
        return size - 1;
    }

    private boolean same(int known, char[] letters, int length) {
        int start = starts[known];
        return starts[known + 1] - start == length && Arrays.equals(pool, start, start + length, letters, 0, length);
    }

    private void add(char[] letters, int length) {
        if (size == bytes.length) {
            starts = Arrays.copyOf(starts, size * 2 + 1);
            bytes = Arrays.copyOf(bytes, size * 2);
            stems = Arrays.copyOf(stems, size * 2);
            beginnings = Arrays.copyOf(beginnings, size * 2);
            common = Arrays.copyOf(common, size * 2);
            stemNumbers = Arrays.copyOf(stemNumbers, size * 2);
        }
        int start = starts[size];
        if (start + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(start + length, pool.length * 2));
        }
        System.arraycopy(letters, 0, pool, start, length);
        starts[++size] = start + length;
    }

    private void grow() {
        long[] former = table;
        table = new long[former.length * 2];
        for (long one : former) {
            if (one != 0) {
                int hash = (int) (one >>> 32);
                int at = (hash ^ hash >>> 15) & table.length - 1;
                while (table[at] != 0) {
                    at = at + 1 & table.length - 1;
                }
                table[at] = one;
            }
        }
    }

    /** Every number is below this. */
    int size() {
        return size;
    }

    String word(int number) {
        return new String(pool, starts[number], starts[number + 1] - starts[number]);
    }

    BytesRef bytes(int number) {
        BytesRef made = bytes[number];
        if (made == null) {
            made = new BytesRef(word(number));
            bytes[number] = made;
        }
        return made;
    }

    BytesRef stem(int number) {
        BytesRef made = stems[number];
        if (made == null) {
            String word = word(number);
            String stem = Stems.of(word);
            made = stem.equals(word) ? bytes(number) : new BytesRef(stem);
            stems[number] = made;
        }
        return made;
    }

    /** The number of the word's stem, which it shares with its other forms. */
    int stemNumber(int number) {
        if (stemNumbers[number] == 0) {
            BytesRef stem = stem(number);
            stemNumbers[number] = numbers.computeIfAbsent(stem, _ -> {
                numbered.add(stem);
                return numbered.size();
            });
        }
        return stemNumbers[number] - 1;
    }

    /** Every number of a stem is below this. */
    int stems() {
        return numbered.size();
    }

    BytesRef stemOf(int stemNumber) {
        return numbered.get(stemNumber);
    }

    /** Whether so many stories have it that its neighbours are kept beside it. */
    boolean isCommon(int number) {
        if (common[number] == 0) {
            boolean isOne = Pairs.isCommon(word(number));
            if (isOne) {
                commons.add(bytes(number));
            }
            common[number] = (short) (isOne ? commons.size() : -1);
        }
        return common[number] > 0;
    }

    /** Which of the common ones it is, from 0; there are some hundred. */
    int commonNumber(int number) {
        return common[number] - 1;
    }

    int commons() {
        return commons.size();
    }

    BytesRef common(int commonNumber) {
        return commons.get(commonNumber);
    }

    /** The numbers of what the word begins with. */
    int[] beginnings(int number) {
        int[] made = beginnings[number];
        if (made == null) {
            made = known.of(bytes(number));
            beginnings[number] = made;
        }
        return made;
    }

    KnownBeginnings known() {
        return known;
    }
}
