package id.redaksi.newsroom;

import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Holds a newsroom's folder for one program; the system lets go of it when the program dies. A lock of POSIX belongs to
 * the process and to the file, not to its name (fcntl(2), "record locks"): closing any channel on the file gives it up,
 * so nobody else in this program may open it, and the folders that are held are noted in memory by their identity, which
 * is the same by whatever path one comes, through a symbolic link or another mount. And a lock file that somebody deletes
 * stays locked without a name, while a new one by its name is free: so whoever takes one looks whether it still bears its
 * name, and whoever holds one looks again before each write.
 */
final class Lock implements AutoCloseable {
    private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

    /** How often a lock is tried, and how many nanoseconds lie between. */
    private static final int TRIES = 4;

    private static final long AGAIN = 30_000_000;

    private final Path folder;
    private final Object identity;
    private Held held;

    /** The channel that holds the lock, and which file it was when it was taken. */
    private record Held(FileChannel channel, @Nullable Object file) {}

    private Lock(Path folder, Object identity, Held held) {
        this.folder = folder;
        this.identity = identity;
        this.held = held;
    }

    static Lock take(Path folder, Clock clock) throws NewsroomFailed, IOException {
        Path real = folder.toRealPath();
        Object identity = identity(real);
        if (!HELD.add(identity)) {
            throw NewsroomFailed.inUse(folder);
        }
        boolean taken = false;
        try {
            Held held = hold(real.resolve(Newsroom.LOCK));
            if (held == null) {
                throw NewsroomFailed.inUse(folder);
            }
            taken = true;
            Holder.me(clock.instant()).write(real);
            return new Lock(real, identity, held);
        } finally {
            if (!taken) {
                HELD.remove(identity);
            }
        }
    }

    /** Which folder it is, by whatever path; where the system has no such number, its real path. */
    private static Object identity(Path real) throws IOException {
        Object key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
        return key == null ? real : key;
    }

    /** Null when another program has it. */
    private static @Nullable Held hold(Path file) throws NewsroomFailed, IOException {
        for (int i = 0; i < TRIES; i++) {
            if (i > 0) {
                LockSupport.parkNanos(AGAIN); // somebody may only have looked whether it is free
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean kept = false;
            try {
                Object before = named(file);
                kept = lock(channel, file) && before != null && before.equals(named(file));
                if (kept) {
                    return new Held(channel, before);
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
        return null;
    }

    private static boolean lock(FileChannel channel, Path file) throws NewsroomFailed {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw NewsroomFailed.withoutLocks(Objects.requireNonNull(file.getParent()));
        }
    }

    /** Whether nobody holds the folder just now. Takes nothing, and never touches a lock of this program's own. */
    static boolean isFree(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (HELD.contains(identity(real))) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(real.resolve(Newsroom.LOCK), StandardOpenOption.WRITE)) {
                return lock(channel, real.resolve(Newsroom.LOCK));
            }
        } catch (NoSuchFileException e) {
            return true;
        } catch (NewsroomFailed | IOException e) {
            return false;
        }
    }

    /** Which file bears the name now, without opening it; null when none does. */
    private static @Nullable Object named(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /**
     * Whether the folder is still this program's. A lock file that was taken away is made and locked again; when
     * another program was faster, the folder is that one's. Costs one look at the file's name.
     */
    synchronized boolean isHeld() {
        Path file = folder.resolve(Newsroom.LOCK);
        try {
            if (Objects.equals(held.file(), named(file))) {
                return true;
            }
            Held again = hold(file);
            if (again == null) {
                return false;
            }
            held.channel().close();
            held = again;
            return true;
        } catch (NewsroomFailed e) {
            return false;
        } catch (IOException e) {
            return true; // The folder has gone or cannot be reached: the write that follows says what is wrong with it.
        }
    }

    @Override
    public synchronized void close() {
        try {
            Holder.remove(folder);
            held.channel().close();
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "the lock file did not close");
        } finally {
            HELD.remove(identity);
        }
    }
}
