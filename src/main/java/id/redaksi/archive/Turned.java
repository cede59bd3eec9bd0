package id.redaksi.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.util.BytesRef;

/** One field of many stories turned round: for each of its terms, in the order of their bytes, the stories that have it. */
final class Turned {
    private record Numbered(BytesRef bytes, int number) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return bytes.compareTo(other.bytes);
        }
    }

    private final BytesRef[] terms;
    /** Where the rows of each term begin. */
    private final int[] starts;

    private final int[] stories;
    private final int[] notes;

    private Turned(List<Numbered> sorted, Rows rows, int numbers) {
        terms = sorted.stream().map(Numbered::bytes).toArray(BytesRef[]::new);
        starts = new int[terms.length + 1];
        int[] next = new int[numbers];
        for (int i = 0; i < terms.length; i++) {
            int number = sorted.get(i).number();
            next[number] = starts[i];
            starts[i + 1] = starts[i] + rows.count(number);
        }
        stories = new int[rows.size()];
        notes = new int[rows.hasNotes() ? rows.size() : 0];
        spread(rows, next);
    }

    private void spread(Rows rows, int[] next) {
        int row = 0;
        for (int story = 0; story < rows.stories(); story++) {
            for (; row < rows.end(story); row++) {
                int to = next[rows.term(row)]++;
                stories[to] = story;
                if (rows.hasNotes()) {
                    notes[to] = rows.note(row);
                }
            }
        }
    }

    /** Of the rows, whose terms have numbers below this. */
    static Turned of(Rows rows, int numbers, IntFunction<BytesRef> terms) {
        List<Numbered> sorted = new ArrayList<>();
        for (int number = 0; number < numbers; number++) {
            if (rows.count(number) > 0) {
                sorted.add(new Numbered(terms.apply(number), number));
            }
        }
        sorted.sort(null);
        return new Turned(sorted, rows, numbers);
    }

    int terms() {
        return terms.length;
    }

    BytesRef term(int at) {
        return terms[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return starts[at + 1];
    }

    int story(int row) {
        return stories[row];
    }

    int note(int row) {
        return notes[row];
    }
}
