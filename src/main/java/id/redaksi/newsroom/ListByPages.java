package id.redaksi.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists as the pages of a damaged database have them. They are read once for each state of the file and its log, and
 * only the last changed stories are held. Tags of a story are not looked for: such a list then shows all stories. Any
 * thread; blocks.
 */
final class ListByPages {
    /** So many are listed; who has more of them saves the newsroom into a new folder first. */
    private static final int MOST = 20_000;

    private record State(long size, FileTime time, long logged) {}

    private record Read(State state, List<Summary> stories) {}

    private final Path database;
    private @Nullable Read last;

    ListByPages(Path database) {
        this.database = database;
    }

    List<Summary> page(ListFilter filter, long before, int limit) throws IOException {
        return fitting(filter).filter(one -> one.head() < before).limit(limit).toList();
    }

    List<Summary> at(ListFilter filter, long row, int limit) throws IOException {
        return fitting(filter).skip(row).limit(limit).toList();
    }

    int count(ListFilter filter) throws IOException {
        return (int) fitting(filter).count();
    }

    private Stream<Summary> fitting(ListFilter filter) throws IOException {
        return all().stream().filter(one -> switch (filter) {
            case ListFilter.All _, ListFilter.OfTag _ -> true;
            case ListFilter.OfStatus(var status) -> one.status() == status;
            case ListFilter.OfChannel(var names) -> names.contains(one.channel());
        });
    }

    private synchronized List<Summary> all() throws IOException {
        State now = state();
        Read read = last;
        if (read == null || !read.state().equals(now)) {
            read = new Read(now, List.copyOf(new ByPages(database).page(Long.MAX_VALUE, MOST)));
            last = read;
        }
        return read.stories();
    }

    private State state() throws IOException {
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        return new State(
                Files.size(database), Files.getLastModifiedTime(database), Files.exists(log) ? Files.size(log) : 0);
    }
}
