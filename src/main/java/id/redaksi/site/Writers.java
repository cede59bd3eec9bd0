package id.redaksi.site;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.site.Target.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Puts the files of a batch into the folder, half of a large one on a thread of its own: making a file is the system's work,
 * and while one thread did it alone, those that make the pages waited for it a sixth of their time.
 */
final class Writers implements AutoCloseable {
    /** So few are written before another thread has begun. */
    private static final int FEW = 20;

    private final Target target;
    private final boolean empty;
    private final ExecutorService second =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("site-writer").factory());

    /** {@code empty}: whether the folder was, so that what is new to the state is new to it. */
    Writers(Target target, boolean empty) {
        this.target = target;
        this.empty = empty;
    }

    /** What became of each, in their order. */
    List<Written> write(List<Made> files) throws DatabaseFailed, NewsroomFailed, IOException {
        int half = files.size() > FEW ? files.size() / 2 : files.size();
        Future<List<Written>> others = half == files.size()
                ? CompletableFuture.completedFuture(List.of())
                : second.submit(() -> some(files.subList(half, files.size())));
        List<Written> all = new ArrayList<>();
        try {
            all.addAll(some(files.subList(0, half)));
        } finally {
            all.addAll(Waiting.on(others)); // nothing is written any more once this has failed
        }
        return all;
    }

    private List<Written> some(List<Made> files) {
        List<Written> all = new ArrayList<>();
        for (Made one : files) {
            all.add(write(one));
        }
        return all;
    }

    private Written write(Made one) {
        FileRow row = one.row();
        boolean fresh = empty && row.sha().length == 0 && row.next().length == 0;
        try {
            return target.write(row, Objects.requireNonNull(one.bytes()), one.sha(), fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        second.shutdown();
    }
}
