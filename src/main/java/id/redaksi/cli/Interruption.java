package id.redaksi.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl+C in the middle of a long act: the act is no longer wanted, and the program ends once the newsroom is closed, or a
 * second later. What was being written then is taken back at the next opening, as after any end.
 */
final class Interruption implements AutoCloseable {
    private static final long MOST_MILLIS = 900;

    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::come, "redaksi-stop");

    /** Heeds the machine's signals until it is closed. */
    static Interruption heeded() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isWanted() {
        return wanted.get();
    }

    /** Waits for the act to end. */
    void come() {
        wanted.set(false);
        try {
            if (!ended.await(MOST_MILLIS, TimeUnit.MILLISECONDS)) {
                System.getLogger("id.redaksi.cli").log(System.Logger.Level.DEBUG, "an act did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            wanted.set(false); // the program is ending
        }
    }
}
