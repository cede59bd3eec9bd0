package id.redaksi.desk.kit;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The one bridge between JavaFX's thread and the others. Work of one lane runs in the order in which it was given;
 * its result comes back on JavaFX's thread. A failure of the user's world goes to the work's own answer; anything else
 * is a bug and goes to {@code bugs}.
 */
public final class Background implements AutoCloseable {
    private final Executor lane;
    private final Executor home;
    private final Consumer<Throwable> bugs;

    private Background(Executor lane, Executor home, Consumer<Throwable> bugs) {
        this.lane = lane;
        this.home = home;
        this.bugs = bugs;
    }

    /** A lane of its own: one daemon thread by this name. */
    public static Background lane(String name, Consumer<Throwable> bugs) {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        return new Background(thread, Platform::runLater, bugs);
    }

    /** A lane whose thread stands back behind all others, as far as the system knows of such a thing. */
    public static Background quietLane(String name, Consumer<Throwable> bugs) {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).factory());
        return new Background(thread, Platform::runLater, bugs);
    }

    /** Everything at once on the calling thread, for tests of view models. */
    public static Background atOnce() {
        return new Background(Runnable::run, Runnable::run, e -> {
            throw new IllegalStateException(e);
        });
    }

    /**
     * Runs the work; {@code done} gets its result, {@code failed} what to say when the user's world failed. A lane that is
     * closed does nothing more: the window that asks has gone, with all its stories kept.
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Message> failed) {
        if (lane instanceof ExecutorService service && service.isShutdown()) {
            return;
        }
        lane.execute(() -> {
            try {
                T result = work.call();
                home.execute(() -> done.accept(result));
            } catch (OutOfMemoryError e) {
                bugs.accept(e); // at once: the way to the other thread needs memory
            } catch (Throwable e) {
                answer(e, failed);
            }
        });
    }

    private void answer(Throwable e, Consumer<Message> failed) {
        if (e instanceof Explained explained) {
            home.execute(() -> failed.accept(explained.explanation()));
        } else {
            home.execute(() -> bugs.accept(e));
        }
    }

    /** Lets what was given finish, for at most ten seconds. */
    @Override
    public void close() {
        if (lane instanceof ExecutorService service) {
            service.shutdown();
            try {
                if (!service.awaitTermination(10, TimeUnit.SECONDS)) {
                    service.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
