package id.redaksi.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Reads foreign bytes for a while and no longer: two of 21 hostile Markdown texts kept the parser busy for more than
 * 12 s. The work runs on a daemon thread of its own; where it is given up it is interrupted, and what it still does
 * comes to nothing.
 */
public final class TimeLimit {
    /** So often it is asked whether the work is still wanted, in nanoseconds. */
    private static final long LOOK = 100_000_000;

    private TimeLimit() {}

    /**
     * What the work gives; empty when it takes longer, or nests deeper than the stack of a thread. What the work throws
     * comes as its {@link ExecutionException}. Blocks, and must not be called from JavaFX's thread.
     */
    public static <T> Optional<T> within(Duration most, Callable<T> work) throws ExecutionException {
        return within(most, () -> true, work);
    }

    /** The same; fails with a CancellationException, a tenth of a second later at most, once nobody wants it any more. */
    public static <T> Optional<T> within(Duration most, BooleanSupplier wanted, Callable<T> work) throws ExecutionException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("redaksi-parse").start(task);
        long end = System.nanoTime() + most.toNanos();
        try {
            while (true) {
                try {
                    return Optional.of(task.get(Math.clamp(end - System.nanoTime(), 1, LOOK), TimeUnit.NANOSECONDS));
                } catch (TimeoutException e) {
                    if (!wanted.getAsBoolean()) {
                        task.cancel(true);
                        throw new CancellationException();
                    }
                    if (System.nanoTime() - end >= 0) {
                        task.cancel(true);
                        return Optional.empty();
                    }
                }
            }
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
