package id.redaksi.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files that are being read while somebody waits: he is told how far a large one is, and waits no longer once he does not want
 * it any more. What is still being read then ends by itself and is dropped. Waiting is for one thread, reading for any.
 */
final class Awaited {
    /** A file from this size on is told of while it is read, in bytes. */
    static final long LARGE = 2_000_000;

    /** So often whoever waits is told, and asked, in milliseconds. */
    private static final long BEAT = 100;

    /** A large file that is being read: its size in bytes, and how much of it has been read, from 0 to 1. */
    record Large(long size, double share) {}

    private final BooleanSupplier wanted;
    private final Consumer<Large> told;
    private final AtomicReference<@Nullable Large> large = new AtomicReference<>();

    /** {@code told} is called by whoever waits. */
    Awaited(BooleanSupplier wanted, Consumer<Large> told) {
        this.wanted = wanted;
        this.told = told;
    }

    /** What is coming; empty once it is called off. */
    <T> Optional<T> of(CompletableFuture<T> coming) {
        while (wanted.getAsBoolean()) {
            try {
                return Optional.of(coming.get(BEAT, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                Large at = large.get();
                if (at != null) {
                    told.accept(at);
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof CancellationException) {
                    return Optional.empty();
                }
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Reads a file on behalf of whoever waits; fails with a CancellationException once it is called off. */
    <T> T reading(Path file, Function<FileReading.Waiting, T> work) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
        long size = FileReading.size(file);
        if (size < LARGE) {
            return work.apply(new FileReading.Waiting(wanted, _ -> {}));
        }
        large.set(new Large(size, 0));
        try {
            return work.apply(new FileReading.Waiting(wanted, share -> large.set(new Large(size, share))));
        } finally {
            large.set(null);
        }
    }
}
