package id.redaksi.newsroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/** A spill file being written: only ever longer, and held so that no other program takes it for one left behind. */
final class SpillFile implements AutoCloseable {
    static final String END = ".spill";

    private final Path path;
    private final FileChannel channel;
    private long size;

    private SpillFile(Path path, FileChannel channel, long size) {
        this.path = path;
        this.channel = channel;
        this.size = size;
    }

    /** Makes one in the folder, which is made for its owner alone where it is missing. */
    static SpillFile create(Path folder, long counter) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
        String name = "text-%08d-%x".formatted(counter, System.nanoTime());
        Path path = folder.resolve(name + END);
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.tryLock();
        return new SpillFile(path, channel, 0);
    }

    /** Whether another program, or another newsroom of this one, is writing it just now. */
    static boolean isHeld(Path path) throws IOException {
        if (!Files.isWritable(path)) {
            return false;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** Adds the bytes behind all others; when this returns they were forced to the disk and read back. */
    void append(byte[] bytes) throws IOException {
        var out = ByteBuffer.wrap(bytes);
        for (long at = size; out.hasRemaining(); ) {
            at += channel.write(out, at);
        }
        channel.force(true);
        var back = ByteBuffer.allocate(bytes.length);
        for (long at = size; back.hasRemaining(); ) {
            int read = channel.read(back, at);
            if (read < 0) {
                throw new IOException("shorter than written");
            }
            at += read;
        }
        if (!Arrays.equals(bytes, back.array()) || !Files.exists(path)) {
            throw new IOException("not as written");
        }
        size += bytes.length;
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
