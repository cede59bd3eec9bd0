package id.redaksi.app;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the stories that somebody looks at in a few parts at the same time. Blocks until all have been read. */
final class SideBySide {
    /** What is done with some of the stories. */
    @FunctionalInterface
    interface Reading<T> {
        T of(List<StoryId> some) throws NewsroomFailed;
    }

    /** A reader's connection each; more wait for the same disk. */
    private static final int PARTS = 4;
    /** Fewer stories are read before another thread has started. */
    private static final int FEWEST = 3;

    private SideBySide() {}

    /** What came of each part, in the order of the stories. */
    static <T> List<T> of(List<StoryId> stories, Reading<T> reading) throws NewsroomFailed {
        int each = Math.max(FEWEST, (stories.size() + PARTS - 1) / PARTS);
        List<T> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("redaksi-reading-", 0).factory())) {
            List<Future<T>> others = new ArrayList<>();
            for (int from = each; from < stories.size(); from += each) {
                List<StoryId> some = stories.subList(from, Math.min(stories.size(), from + each));
                others.add(threads.submit(() -> reading.of(some)));
            }
            read.add(reading.of(stories.subList(0, Math.min(each, stories.size()))));
            for (Future<T> other : others) {
                read.add(awaited(other));
            }
        }
        return read;
    }

    /** To the end even when interrupted, since none of them waits for anything but the disk. */
    private static <T> T awaited(Future<T> other) throws NewsroomFailed {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return other.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case NewsroomFailed failed -> throw failed;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
