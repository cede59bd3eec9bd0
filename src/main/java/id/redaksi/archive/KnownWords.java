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

    private int[] table = new int[4096];
    private String[] words = new String[1024];
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
            Arrays.fill(words, null);
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
            stemNumbers = Arrays.copyOf(stemNumbers, size * 2);
        }
        words[size] = word;
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
        BytesRef made = bytes[number];
        if (made == null) {
            made = new BytesRef(words[number]);
            bytes[number] = made;
        }
        return made;
    }

    BytesRef stem(int number) {
        BytesRef made = stems[number];
        if (made == null) {
            String stem = Stems.of(words[number]);
            made = stem.equals(words[number]) ? bytes(number) : new BytesRef(stem);
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
            boolean isOne = Pairs.isCommon(words[number]);
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
