package id.redaksi.desk.stories;

import id.redaksi.desk.stories.StoriesViewModel.Row;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * As many rows of a long list as its control is given at once. JavaFX's list goes through the heights of all its rows for
 * every frame, even of equal ones: at a million that took 46 ms on a busy machine. What the control calls row 0 is row
 * {@link #base} of the list. Lives on JavaFX's thread.
 */
final class RowWindow extends ObservableListBase<@Nullable Row> {
    private final PagedRows rows;
    private final int most;
    private int base;
    private int size;

    RowWindow(PagedRows rows, int most) {
        this.rows = rows;
        this.most = most;
        size = Math.min(most, rows.size());
        rows.addListener(this::changed);
    }

    int base() {
        return base;
    }

    /** Whether the control sees the whole list. */
    boolean isWhole() {
        return rows.size() <= most;
    }

    boolean has(int row) {
        return row >= base && row < base + size;
    }

    /** Whether so few rows are left on a side that has more of them, seen from this row. */
    boolean isNearEdge(int row) {
        int margin = most / 4;
        return row < base + margin && base > 0 || row > base + size - margin && base + size < rows.size();
    }

    /** Lets the control see the rows around this one, as far as there are some. */
    void around(int row) {
        int wanted = Math.clamp(row - most / 2L, 0, Math.max(0, rows.size() - most));
        if (wanted != base) {
            base = wanted;
            tell(Stretch.updated(this, 0, size));
        }
    }

    private void changed(ListChangeListener.Change<? extends @Nullable Row> change) {
        while (change.next()) {
            if (change.wasUpdated()) {
                int from = Math.max(0, change.getFrom() - base);
                int to = Math.min(size, change.getTo() - base);
                if (from < to) {
                    tell(Stretch.updated(this, from, to));
                }
            } else {
                resize();
            }
        }
    }

    private void resize() {
        int former = size;
        size = Math.min(most, rows.size());
        base = Math.clamp(base, 0, Math.max(0, rows.size() - most));
        if (size != former) {
            tell(Stretch.resized(this, former, size));
        }
    }

    private void tell(Stretch stretch) {
        if (hasListeners()) {
            fireChange(stretch);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable Row get(int index) {
        java.util.Objects.checkIndex(index, size);
        return rows.get(base + index);
    }

    /** Only among the rows that are there. */
    @Override
    public int indexOf(@Nullable Object sought) {
        int row = rows.indexOf(sought);
        return has(row) ? row - base : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object sought) {
        return indexOf(sought);
    }

    @Override
    public boolean contains(@Nullable Object sought) {
        return indexOf(sought) >= 0;
    }
}
