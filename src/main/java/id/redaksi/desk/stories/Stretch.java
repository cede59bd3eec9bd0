package id.redaksi.desk.stories;

import id.redaksi.desk.stories.StoriesViewModel.Row;
import java.util.Collections;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** That one stretch of a list came, went, or is other than it was, told without naming its rows one by one. */
final class Stretch extends ListChangeListener.Change<@Nullable Row> {
    private final int from;
    private final int to;
    private final int removed;
    private final boolean updated;
    private boolean before = true;

    private Stretch(ObservableList<@Nullable Row> list, int from, int to, int removed, boolean updated) {
        super(list);
        this.from = from;
        this.to = to;
        this.removed = removed;
        this.updated = updated;
    }

    /** The rows of these numbers are others. */
    static Stretch updated(ObservableList<@Nullable Row> list, int from, int to) {
        return new Stretch(list, from, to, 0, true);
    }

    /** The list grew or shrank at its end. */
    static Stretch resized(ObservableList<@Nullable Row> list, int former, int now) {
        return new Stretch(list, Math.min(former, now), now, Math.max(0, former - now), false);
    }

    @Override
    public boolean next() {
        boolean first = before;
        before = false;
        return first;
    }

    @Override
    public void reset() {
        before = true;
    }

    @Override
    public int getFrom() {
        return from;
    }

    @Override
    public int getTo() {
        return to;
    }

    @Override
    public List<@Nullable Row> getRemoved() {
        return Collections.nCopies(removed, null);
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }

    @Override
    public boolean wasUpdated() {
        return updated;
    }

    @Override
    public boolean wasAdded() {
        return !updated && from < to;
    }
}
