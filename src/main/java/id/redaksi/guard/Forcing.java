package id.redaksi.guard;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A file on its way to the disk while something else is done: whoever reads it again meanwhile to see that it is whole need
 * not wait for the disk first. Nothing may count on it before {@link #done}.
 */
public final class Forcing {
    private final FutureTask<Boolean> task;

    private Forcing(FutureTask<Boolean> task) {
        this.task = task;
    }

    /** Begins to force what has been written of a file. */
    public static Forcing of(Path file) {
        var task = new FutureTask<>(() -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return true;
        });
        Thread.ofPlatform().daemon().name("redaksi-force").start(task);
        return new Forcing(task);
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
