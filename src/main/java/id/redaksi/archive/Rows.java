package id.redaksi.archive;

import java.util.Arrays;

/**
 * One field of many stories, story by story as the index has them: the numbers of its terms, and a note to each where the
 * field has notes. {@link Turned} turns them round.
 */
final class Rows {
    private final boolean hasNotes;
    private int[] terms;
    private int[] notes;
    private int size;
    private final int[] ends;
    private int stories;
    /** By the number of a term: how many rows it has. */
    private int[] counts = new int[4096];

    Rows(int stories, int expected, boolean hasNotes) {
        this.hasNotes = hasNotes;
        terms = new int[Math.max(16, expected)];
        notes = new int[hasNotes ? terms.length : 0];
        ends = new int[stories];
    }

    void add(int term, int note) {
        add(term);
        notes[size - 1] = note;
    }

    void add(int term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size + size / 2);
            notes = hasNotes ? Arrays.copyOf(notes, terms.length) : notes;
        }
        if (term >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(term + 1, counts.length * 2));
        }
        terms[size++] = term;
        counts[term]++;
    }

    void more(int row, int note) {
        notes[row] += note;
    }

    void endStory() {
        ends[stories++] = size;
    }

    int size() {
        return size;
    }

    int stories() {
        return stories;
    }

    int end(int story) {
        return ends[story];
    }

    int term(int row) {
        return terms[row];
    }

    int note(int row) {
        return notes[row];
    }

    boolean hasNotes() {
        return hasNotes;
    }

    int count(int term) {
        return term < counts.length ? counts[term] : 0;
    }
}
