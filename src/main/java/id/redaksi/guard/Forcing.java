package id.redaksi.guard;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A file on its way to the disk while something else is done: whoever reads it again meanwhile to see that it is whole need
 * not wait for the disk first. Nothing may count on it before {@link #done}.
 */
public final class Forcing {
    /** A thread that has forced one file waits a minute for the next: making one costs as much as packing a short story. */
    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("redaksi-force-", 1).factory());

    private final Future<?> task;

    private Forcing(Future<?> task) {
        this.task = task;
    }

    /** Begins to force what has been written of a file. */
    public static Forcing of(Path file) {
        return new Forcing(THREADS.submit(() -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return true;
        }));
    }

    /** Returns once it is on the disk; fails when it is not. An interruption is kept until then. */
    public void done() throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IOException("it could not be forced to the disk", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
