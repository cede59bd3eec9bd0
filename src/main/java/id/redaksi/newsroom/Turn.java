package id.redaksi.newsroom;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One program's turn to make backups of a newsroom; the system ends it when the program dies. */
final class Turn implements AutoCloseable {
    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    static Turn take(Path folder) throws BackupFailed, IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // this program is at it itself
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw BackupFailed.because("backup.busy");
        }
        return new Turn(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
