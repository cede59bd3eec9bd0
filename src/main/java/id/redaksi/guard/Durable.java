package id.redaksi.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Gives finished files their names in a way that a power cut does not take back. */
public final class Durable {
    private Durable() {}

    /**
     * Renames a file that has been forced to the disk over whatever bears the name, in one step, and forces the folder:
     * without that the file is safe and its name is not (POSIX fsync speaks of one file only).
     */
    public static void rename(Path from, Path to) throws IOException {
        move(from, to);
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /**
     * Renames as well, for what goes before another file of the same folder: that one's {@link #rename} makes both names safe,
     * and each forcing of a folder costs as much as a file's.
     */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file anew, all of it, and forces it to the disk; to be given its name by {@link #rename}. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                throw e;
            }
            // Windows opens no folder as a file; NTFS journals the name itself.
        }
    }
}
