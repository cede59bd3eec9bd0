package id.redaksi.archive;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The stories that have a term, and where. A cursor. */
final class TurnedList extends PostingsEnum {
    private static final int TIMES = (1 << TurnedField.TIMES) - 1;

    private final Turned lists;
    private final TurnedField field;
    private final int end;
    /** The row behind those of the story. */
    private int next;

    private int story = -1;
    private int frequency;
    /** The row whose place comes next, and how often that still does. */
    private int row;

    private int left;
    private int place;

    TurnedList(Turned lists, int term, TurnedField field) {
        this.lists = lists;
        this.field = field;
        next = lists.start(term);
        end = lists.end(term);
    }

    @Override
    public int nextDoc() {
        if (next == end) {
            story = NO_MORE_DOCS;
            return story;
        }
        row = next;
        left = 0;
        story = lists.story(next);
        frequency = frequencyOf(next++);
        while (field.hasPlaces && next < end && lists.story(next) == story) {
            frequency += frequencyOf(next++);
        }
        return story;
    }

    private int frequencyOf(int at) {
        return field.hasPlaces ? lists.note(at) & TIMES : field.hasFreqs ? lists.note(at) : 1;
    }

    @Override
    public int nextPosition() {
        if (!field.hasPlaces) {
            return -1;
        }
        if (left == 0) {
            left = lists.note(row) & TIMES;
            place = lists.note(row++) >>> TurnedField.TIMES;
        }
        left--;
        return place;
    }

    @Override
    public int docID() {
        return story;
    }

    @Override
    public int freq() {
        return frequency;
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }

    @Override
    public int advance(int target) {
        while (story < target) {
            nextDoc();
        }
        return story;
    }

    @Override
    public long cost() {
        return end - next;
    }
}
