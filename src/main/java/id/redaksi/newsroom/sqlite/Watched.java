package id.redaksi.newsroom.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the files on the disk are still those that are open. SQLite takes writes into a file that was removed, replaced
 * or cut to nothing without an error, so this is looked at with each write: the file's key and size, its log's key, and
 * that nobody else wrote its beginning since our own last write, which happens only when the log is brought in. The
 * writer's thread asks.
 *
 * <p>The beginning is read by a channel that stays open as long as SQLite has the file open: a process that closes any
 * descriptor of a file gives up all its POSIX locks on it, SQLite's too ("How To Corrupt An SQLite Database File",
 * section 2.2).
 */
final class Watched implements Closeable {
    /** The smallest page. */
    private static final int LEAST = 512;

    /** The header and the first tables, among them who the database is. */
    private static final int BEGINNING = 1 << 16;

    /** The files as our last write left them. */
    private record Left(BasicFileAttributes attributes, byte[] beginning, @Nullable Object log) {}

    private final Path file;
    private final Path log;
    private final @Nullable Object key;
    private final FileChannel channel;
    private volatile @Nullable Left left;

    Watched(Path file) throws DatabaseFailed {
        this.file = file;
        log = file.resolveSibling(file.getFileName() + "-wal");
        key = key(attributes());
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw replaced();
        }
    }

    /** To be called once SQLite has let go of the file. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "a channel did not close");
        }
    }

    /** To be called before a write: nobody has touched what is open. */
    void untouched() throws DatabaseFailed {
        BasicFileAttributes now = there();
        Left former = left;
        if (former == null) {
            return;
        }
        if (former.log() != null && !former.log().equals(logKey())) {
            throw replaced();
        }
        if (!isAsLeft(now, former) && !Arrays.equals(former.beginning(), beginning())) {
            throw replaced();
        }
    }

    private static boolean isAsLeft(BasicFileAttributes now, Left former) {
        return now.size() == former.attributes().size()
                && now.lastModifiedTime().equals(former.attributes().lastModifiedTime());
    }

    /** To be called behind a write, which may have changed the file itself. */
    void written() throws DatabaseFailed {
        BasicFileAttributes now = there();
        Object logNow = logKey();
        Left former = left;
        if (former != null && former.log() != null && !former.log().equals(logNow)) {
            throw replaced();
        }
        byte[] beginning = former != null && isAsLeft(now, former) ? former.beginning() : beginning();
        left = new Left(now, beginning, logNow);
    }

    /** From now on others may write: the connection that kept them from it is closed. */
    void letGo() {
        left = null;
    }

    boolean isUntouched() {
        try {
            untouched();
            return true;
        } catch (DatabaseFailed e) {
            return false;
        }
    }

    /** Whether the file itself is the one that is open, whatever it holds. Any thread. */
    boolean isThere() {
        try {
            there();
            return true;
        } catch (DatabaseFailed e) {
            return false;
        }
    }

    private BasicFileAttributes there() throws DatabaseFailed {
        BasicFileAttributes now = attributes();
        Left former = left;
        boolean cut = former != null && former.attributes().size() >= LEAST && now.size() < LEAST;
        if (!Objects.equals(key, key(now)) || cut) {
            throw replaced();
        }
        return now;
    }

    private BasicFileAttributes attributes() throws DatabaseFailed {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw replaced();
        }
    }

    private static @Nullable Object key(BasicFileAttributes attributes) {
        return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
    }

    private @Nullable Object logKey() {
        try {
            return key(Files.readAttributes(log, BasicFileAttributes.class));
        } catch (IOException e) {
            return null;
        }
    }

    private byte[] beginning() throws DatabaseFailed {
        var bytes = ByteBuffer.allocate(BEGINNING);
        try {
            int more = channel.read(bytes, 0);
            while (more > 0 && bytes.hasRemaining()) {
                more = channel.read(bytes, bytes.position());
            }
        } catch (IOException e) {
            throw replaced();
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static DatabaseFailed replaced() {
        return new DatabaseFailed(DatabaseFailed.Reason.REPLACED);
    }
}
