package id.redaksi.desk.stories;

import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.story.StoryId;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list of any length, of which only the pages last looked at are held. A row that is not there yet is null,
 * and looking at it asks for its page. Lives on JavaFX's thread.
 */
public final class PagedRows extends ObservableListBase<@Nullable Row> {
    /** How many rows a page has. */
    static final int PAGE = 50;

    /** How many pages are held. */
    static final int HELD = 20;

    private final IntConsumer wanted;
    private final Map<Integer, List<Row>> pages = new LinkedHashMap<>(2 * HELD, 0.75f, true);
    private int size;

    /** {@code wanted} gets the number of a page that is not there. */
    PagedRows(IntConsumer wanted) {
        this.wanted = wanted;
    }

    @Override
    public int size() {
        return size;
    }

    /** The row, or null while its page is being read. */
    @Override
    public @Nullable Row get(int index) {
        Objects.checkIndex(index, size);
        Row row = held(index);
        if (row == null) {
            wanted.accept(index / PAGE);
            return held(index);
        }
        return row;
    }

    /** The row if it is there; asks for nothing. */
    @Nullable
    Row held(int index) {
        List<Row> page = index < 0 || index >= size ? null : pages.get(index / PAGE);
        return page == null || index % PAGE >= page.size() ? null : page.get(index % PAGE);
    }

    /** How many pages are there now. */
    int heldPages() {
        return pages.size();
    }

    /** The number of the first row like this among those that are there. */
    OptionalInt find(Predicate<Row> like) {
        SortedSet<Integer> found = all(like);
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.getFirst());
    }

    /** The stories of the rows that are there. */
    Set<StoryId> heldStories() {
        Set<StoryId> stories = new HashSet<>();
        pages.values().forEach(page -> page.forEach(row -> stories.add(row.summary().id())));
        return stories;
    }

    /** The numbers of the rows that are there and like this, in their order. */
    SortedSet<Integer> all(Predicate<Row> like) {
        SortedSet<Integer> found = new TreeSet<>();
        pages.forEach((page, some) -> {
            for (int i = 0; i < some.size(); i++) {
                if (like.test(some.get(i))) {
                    found.add(page * PAGE + i);
                }
            }
        });
        return found;
    }

    /** Takes a page in that was asked for; the one not looked at for longest goes. */
    void put(int page, List<Row> rows) {
        keep(page, rows);
        int from = page * PAGE;
        tell(Stretch.updated(this, from, Math.min(size, from + PAGE)));
    }

    private void keep(int page, List<Row> rows) {
        pages.put(page, List.copyOf(rows));
        Iterator<Integer> eldest = pages.keySet().iterator();
        while (pages.size() > HELD) {
            eldest.next();
            eldest.remove();
        }
    }

    /** Becomes another list: so many rows, of which these pages are there already. Rows are taken on or off at the end. */
    void become(int newSize, Map<Integer, List<Row>> known) {
        int former = size;
        pages.clear();
        size = newSize;
        known.forEach(this::keep);
        if (newSize != former) {
            tell(Stretch.resized(this, former, newSize));
        }
        if (Math.min(former, newSize) > 0) {
            tell(Stretch.updated(this, 0, Math.min(former, newSize)));
        }
    }

    /** Has more rows at its end than was known at first. */
    void grow(int newSize) {
        int former = size;
        if (newSize > former) {
            size = newSize;
            tell(Stretch.resized(this, former, newSize));
        }
    }

    private void tell(Stretch stretch) {
        if (hasListeners()) {
            fireChange(stretch);
        }
    }

    /** Only among the rows that are there: nobody may go through a million. */
    @Override
    public int indexOf(@Nullable Object sought) {
        return sought == null ? -1 : find(sought::equals).orElse(-1);
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
