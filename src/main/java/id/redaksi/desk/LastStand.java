package id.redaksi.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is done once when memory has run out: a reserve is given back, the texts are kept, the user is told, the program
 * ends. Any thread.
 */
final class LastStand {
    /** Enough to write the JSON of a long story; held from the start. */
    private static final int RESERVE = 12 << 20;

    /** Whoever does not answer the last notice, or cannot see it, is not waited for, in seconds. */
    private static final long PATIENCE = 120;

    private static final int STATUS = 3;

    private final BooleanSupplier keep;
    private final Consumer<Boolean> tell;
    private byte @Nullable [] reserve = new byte[RESERVE];

    /** {@code keep} says whether all texts are kept, which {@code tell} then says to the user. */
    LastStand(BooleanSupplier keep, Consumer<Boolean> tell) {
        this.keep = keep;
        this.tell = tell;
    }

    void now() {
        synchronized (this) {
            if (reserve == null) {
                return;
            }
            reserve = null;
        }
        try {
            tell.accept(keep.getAsBoolean());
            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(LastStand::end);
        } catch (OutOfMemoryError e) {
            end();
        }
    }

    private static void end() {
        Runtime.getRuntime().halt(STATUS);
    }
}
