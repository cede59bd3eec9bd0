package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.wording.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages that are looked at, one at a time and the last wanted first: whoever drags the scroll bar over a million
 * rows gets those where he stops, and nobody reads the others. Lives on JavaFX's thread.
 */
final class RowPages {
    /** More pages than a window shows are not wanted any more. */
    private static final int WANTED = 4;

    private final Background reader;
    private final Consumer<Message> failed;
    private final PagedRows rows = new PagedRows(this::want);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private @Nullable RowSource source;
    private boolean reading;

    RowPages(Background reader, Consumer<Message> failed) {
        this.reader = reader;
        this.failed = failed;
    }

    PagedRows rows() {
        return rows;
    }

    /** Becomes the rows of this source; what the former one still gives is dropped. */
    void become(RowSource now, int size, Map<Integer, List<Row>> known) {
        source = now;
        wanted.clear();
        rows.become(size, known);
    }

    private void want(int page) {
        wanted.remove(page);
        wanted.addFirst(page);
        while (wanted.size() > WANTED) {
            wanted.removeLast();
        }
        next();
    }

    private void next() {
        RowSource from = source;
        if (reading || from == null || wanted.isEmpty()) {
            return;
        }
        int page = wanted.removeFirst();
        reading = true;
        reader.run(
                () -> from.rows(page * PagedRows.PAGE, PagedRows.PAGE),
                read -> {
                    reading = false;
                    if (from == source) {
                        rows.put(page, read);
                    }
                    next();
                },
                why -> {
                    reading = false;
                    failed.accept(why);
                });
    }
}
