package id.redaksi.language;

import id.redaksi.story.Deletion;
import id.redaksi.story.Inline;
import id.redaksi.story.Span;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A text without what is suggested to go, and where its characters stand in the whole one. */
final class Remaining {
    private final Inline whole;
    private final BitSet gone = new BitSet();
    /** For each character that remains its place; empty where all of them do. */
    private final int[] places;

    Remaining(Inline whole) {
        this.whole = whole;
        for (Span span : whole.spans()) {
            if (span.mark() instanceof Deletion) {
                gone.set(span.from(), span.to());
            }
        }
        places = gone.isEmpty()
                ? new int[0]
                : IntStream.range(0, whole.length()).filter(at -> !gone.get(at)).toArray();
    }

    /** What remains. */
    Inline text() {
        if (gone.isEmpty()) {
            return whole;
        }
        Inline read = Inline.EMPTY;
        int from = gone.nextClearBit(0);
        while (from < whole.length()) {
            int next = gone.nextSetBit(from);
            int to = next < 0 ? whole.length() : next;
            read = read.plus(whole.slice(from, to));
            from = gone.nextClearBit(to);
        }
        return read;
    }

    /** Where a character that remains stands in the whole text; the end of it for one behind the last. */
    int from(int at) {
        return gone.isEmpty() ? at : at < places.length ? places[at] : whole.length();
    }

    /** The end of a range that begins and ends here, in the whole text. */
    int to(int from, int to) {
        return from == to ? from(from) : from(to - 1) + 1;
    }

    /** Whether nothing in a range of the whole text is suggested to go. */
    boolean hasAll(int from, int to) {
        int next = gone.nextSetBit(from);
        return next < 0 || next >= to;
    }

    String between(int from, int to) {
        return whole.text().substring(from, to);
    }
}
