package id.redaksi.desk.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

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
    private Tick waiting = new Tick(null);
    private long next;

    /** A beat to come; it lets go of what it would do when that is stopped, since it may wait for hours. */
    private static final class Tick implements Runnable {
        private volatile @Nullable Beat beat;

        Tick(@Nullable Beat beat) {
            this.beat = beat;
        }

        @Override
        public void run() {
            Beat still = beat;
            beat = null;
            if (still != null) {
                still.tick();
            }
        }
    }

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
        if (waiting.beat == null) {
            await();
        }
    }

    public void stop() {
        running = false;
        waiting.beat = null;
    }

    private void await() {
        waiting = new Tick(this);
        later.run(waiting, next - clock.getAsLong());
    }

    /** A tick asked for before a restart comes too early and only waits on, so that keys leave no heap of them. */
    private void tick() {
        if (running) {
            if (next - clock.getAsLong() <= 0) {
                next = clock.getAsLong() + every;
                act.run();
            }
            await();
        }
    }
}
