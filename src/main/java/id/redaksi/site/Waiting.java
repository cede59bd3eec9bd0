package id.redaksi.site;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work on the build's threads, and lets its failures out as if it had been done here. */
final class Waiting {
    private Waiting() {}

    static <T> T on(Future<T> work) throws NewsroomFailed, DatabaseFailed {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new java.io.InterruptedIOException("interrupted"));
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case NewsroomFailed failed -> throw failed;
                case DatabaseFailed failed -> throw failed;
                case IOException failed -> throw new UncheckedIOException(failed);
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
