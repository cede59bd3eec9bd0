package id.redaksi.app;

import id.redaksi.newsroom.Intake;
import id.redaksi.newsroom.Landing;
import id.redaksi.newsroom.SaveFailed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Keeps batches one after the other on a thread of its own: while one is written, the one before is read back on the
 * thread that calls. A batch counts only when both are done. Nothing is written any more once something failed.
 */
final class ArchiveKeeping implements AutoCloseable {
    private static final int FIRST_BATCH = 100;
    private static final int LARGEST_BATCH = 1_000;

    /** Fewer cost more each: the pages of the lists that a commit writes are nearly as many for ten as for a hundred. */
    private static final int LEAST_BATCH = 50;

    /** So long may one transaction take: whoever saves a story meanwhile waits for no more. */
    private static final double LONGEST_MILLIS = 100;

    /** A batch that is kept, and what became of each of its stories. */
    record Kept(ArchiveBatch.Made made, List<Landing> landings) {}

    private record Sent(ArchiveBatch.Made made, Future<Intake.Arrived> arrived) {}

    private final Intake intake;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("archive-keeping").factory());
    private @Nullable Sent former;
    private volatile boolean hasFailed;
    private volatile double batch = FIRST_BATCH;

    ArchiveKeeping(Intake intake) {
        this.intake = intake;
    }

    /** How many stories the next batches should have. */
    int batch() {
        return (int) batch;
    }

    /** Sends a batch on its way; gives the one before, when it is kept, or one of which nothing is to be kept at once. */
    Optional<Kept> send(ArchiveBatch.Made made) throws SaveFailed {
        if (made.ready().isEmpty()) {
            return Optional.of(new Kept(made, List.of()));
        }
        Sent before = former;
        former = new Sent(made, thread.submit(() -> written(made)));
        return before == null ? Optional.empty() : Optional.of(kept(before));
    }

    /** The batch that is still on its way, when it is kept. */
    Optional<Kept> rest() throws SaveFailed {
        Sent before = former;
        former = null;
        return before == null ? Optional.empty() : Optional.of(kept(before));
    }

    private Intake.Arrived written(ArchiveBatch.Made made) throws SaveFailed {
        if (hasFailed) {
            throw new IllegalStateException("after a failure nothing more is kept");
        }
        boolean isDone = false;
        try {
            long start = System.nanoTime();
            Intake.Arrived arrived =
                    intake.arrive(made.ready().stream().map(ArchiveBatch.Ready::arrival).toList());
            double millis = Math.max(1, (System.nanoTime() - start) / 1e6);
            batch = Math.clamp(batch * Math.clamp(LONGEST_MILLIS / millis, 0.5, 1.5), LEAST_BATCH, LARGEST_BATCH);
            isDone = true;
            return arrived;
        } finally {
            if (!isDone) {
                hasFailed = true;
            }
        }
    }

    private Kept kept(Sent sent) throws SaveFailed {
        boolean isKept = false;
        try {
            List<Landing> landings = awaited(sent.arrived()).landings();
            isKept = true;
            return new Kept(sent.made(), landings);
        } finally {
            if (!isKept) {
                hasFailed = true;
            }
        }
    }

    private static Intake.Arrived awaited(Future<Intake.Arrived> future) throws SaveFailed {
        try {
            return uninterrupted(future::get);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SaveFailed failed -> throw failed;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** What is written must be told of, so who waits for it waits to the end. */
    static <T> T uninterrupted(Waiting<T> waiting) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Something that takes until others are done. */
    @FunctionalInterface
    interface Waiting<T> {
        T get() throws InterruptedException, ExecutionException;
    }

    /** Waits for what is being written. */
    @Override
    public void close() {
        hasFailed = true;
        thread.close();
    }
}
