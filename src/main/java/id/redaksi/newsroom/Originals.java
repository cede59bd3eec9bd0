package id.redaksi.newsroom;

import id.redaksi.guard.Durable;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The photos as they came, each in a file named by its SHA-256. */
public final class Originals {
    private final Path folder;
    private final boolean readOnly;

    Originals(Path folder, boolean readOnly) {
        this.folder = folder;
        this.readOnly = readOnly;
    }

    /** Keeps the bytes and gives their hash; bytes that are there and sound are left alone. */
    public String put(byte[] bytes) throws SaveFailed {
        if (readOnly) {
            throw new SaveFailed(Message.of("newsroom.onlyRead"));
        }
        String hash = Hash.of(bytes);
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(hash);
            if (!Files.exists(file) || !Hash.of(Files.readAllBytes(file)).equals(hash)) {
                write(bytes, file);
            }
            return hash;
        } catch (IOException e) {
            throw new SaveFailed(Message.of("newsroom.photoNotKept"));
        }
    }

    /** The bytes; empty when there are none; fails when they are not what the name says. */
    public Optional<byte[]> read(String sha256) throws NewsroomFailed {
        if (!has(sha256)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(sha256));
            if (!Hash.of(bytes).equals(sha256)) {
                throw new NewsroomFailed(Message.of("newsroom.photoDamaged", sha256));
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.photoUnreadable", sha256));
        }
    }

    public boolean has(String sha256) {
        return sha256.matches("[0-9a-f]{64}") && Files.isRegularFile(folder.resolve(sha256));
    }

    /** Takes a photo away that no story uses any more. */
    void remove(String sha256) throws IOException {
        if (has(sha256)) {
            Files.deleteIfExists(folder.resolve(sha256));
        }
    }

    private void write(byte[] bytes, Path file) throws IOException {
        Path partial = Files.createTempFile(folder, "", ".partial");
        try {
            try (var channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Durable.rename(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
