package id.redaksi.desk.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Does something every so often, on JavaFX's thread. While a timeline of JavaFX runs, every pulse is run in full;
 * between two beats JavaFX rests. Lives on JavaFX's thread.
 */
public final class Beat {
    /** Runs something after so many nanoseconds, where the beat lives. */
    interface Later {
        void run(Runnable what, long nanoseconds);
    }

    private final long every;
    private final Runnable act;
    private final LongSupplier clock;
    private final Later later;
    private boolean running;
    private boolean waiting;
    private long next;

    public Beat(Duration every, Runnable act) {
        this((long) (every.toMillis() * 1e6), act, System::nanoTime, (what, nanoseconds) -> CompletableFuture
                .delayedExecutor(nanoseconds, TimeUnit.NANOSECONDS, Platform::runLater)
                .execute(what));
    }

    Beat(long every, Runnable act, LongSupplier clock, Later later) {
        this.every = every;
        this.act = act;
        this.clock = clock;
        this.later = later;
    }

    /** The first beat comes after one whole interval from now, also when it ran already. */
    public void restart() {
        running = true;
        next = clock.getAsLong() + every;
        if (!waiting) {
            await();
        }
    }

    public void stop() {
        running = false;
    }

    private void await() {
        waiting = true;
        later.run(this::tick, next - clock.getAsLong());
    }

    /** A tick asked for before a restart comes too early and only waits on, so that keys leave no heap of them. */
    private void tick() {
        waiting = false;
        if (running) {
            if (next - clock.getAsLong() <= 0) {
                next = clock.getAsLong() + every;
                act.run();
            }
            await();
        }
    }
}
