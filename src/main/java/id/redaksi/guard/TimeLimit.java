package id.redaksi.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads foreign bytes for a while and no longer: two of 21 hostile Markdown texts kept the parser busy for more than
 * 12 s. The work runs on a daemon thread of its own; where it is given up it is interrupted, and what it still does
 * comes to nothing.
 */
public final class TimeLimit {
    private TimeLimit() {}

    /**
     * What the work gives; empty when it takes longer, or nests deeper than the stack of a thread. What the work throws
     * comes as its {@link ExecutionException}. Blocks, and must not be called from JavaFX's thread.
     */
    public static <T> Optional<T> within(Duration most, Callable<T> work) throws ExecutionException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("redaksi-parse").start(task);
        try {
            return Optional.of(task.get(most.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            task.cancel(true);
            return Optional.empty();
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
