package id.redaksi.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** JavaFX for benchmarks: started once, asked from outside. */
final class Fx {
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    private Fx() {}

    static synchronized void start() throws Exception {
        if (!STARTED.isDone()) {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                STARTED.complete(true);
            });
            STARTED.get(30, TimeUnit.SECONDS);
        }
    }

    /** What the work gives on JavaFX's thread. */
    static <T> T get(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}
