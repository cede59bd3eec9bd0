package id.redaksi.newsroom;

import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a newsroom's folder for one program; the system lets go of it when the program dies. The folders this program
 * holds are also noted in memory, as the lock is the process's: closing any channel on the file would give it up.
 */
final class Lock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private Lock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static Lock take(Path folder) throws NewsroomFailed, IOException {
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw inUse(folder);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    real.resolve(Newsroom.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            if (!taken) {
                throw inUse(folder);
            }
            return new Lock(real, channel);
        } catch (OverlappingFileLockException e) {
            throw inUse(folder);
        } finally {
            if (!taken) {
                HELD.remove(real);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "the lock file did not close");
        } finally {
            HELD.remove(folder);
        }
    }

    private static NewsroomFailed inUse(Path folder) {
        return new NewsroomFailed(Message.of("newsroom.inUse", folder.toString()));
    }
}
