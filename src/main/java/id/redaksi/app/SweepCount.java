package id.redaksi.app;

import id.redaksi.guard.Durable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When every revision is to be looked at again: after a week of starts, one a day, or after a day of running without one.
 * Starts and a monotonic time are counted, since a clock can be wrong. A count that cannot be read says that it is time.
 */
final class SweepCount {
    private static final String NAME = "sweep.count";
    private static final int STARTS = 7;
    private static final Duration RUNNING = Duration.ofDays(1);

    private final Path file;
    private final LongSupplier nanos;
    private int starts;
    private long since;

    SweepCount(Path folder, LongSupplier nanos) {
        file = folder.resolve(NAME);
        this.nanos = nanos;
        since = nanos.getAsLong();
        starts = read() + 1;
        write(starts);
    }

    synchronized boolean isDue() {
        return starts > STARTS || nanos.getAsLong() - since > RUNNING.toNanos();
    }

    synchronized void done() {
        starts = 0;
        since = nanos.getAsLong();
        write(starts);
    }

    private int read() {
        try {
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            return STARTS;
        }
    }

    private void write(int count) {
        Path partial = file.resolveSibling(NAME + ".partial");
        try (FileChannel channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(String.valueOf(count).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            Durable.rename(partial, file);
        } catch (IOException e) {
            System.getLogger("id.redaksi.app").log(System.Logger.Level.WARNING, "the count of starts was not kept");
        }
    }
}
