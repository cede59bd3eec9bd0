package id.redaksi.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What a typing program did, one line at a time, in a file outside the newsroom: when, in nanoseconds that all processes
 * of a machine count alike, what, and how many keys the text then had. A kill leaves what was written to the system, so
 * nothing is forced to the disk.
 */
final class KeyLog implements AutoCloseable {
    /** What is noted. */
    enum Kind {
        /** The text was there when the story was opened. */
        OPENED,
        /** Undo of a former life of the program was offered. */
        OFFERED,
        TYPED,
        /** The window said that all is saved. */
        SAVED,
        /** The window said that a save failed, in the bar that stands until it is mended. */
        FAILED,
        /** A package was said to be written; in the place of the story stands its name. */
        EXPORTED,
        /** This moment was reached late: the machine stood still since the one before. */
        STALLED
    }

    record Line(long time, Kind kind, int keys, String story) {
        private static Line read(String line) {
            String[] parts = line.split(" ");
            return new Line(Long.parseLong(parts[0]), Kind.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3]);
        }
    }

    private final FileChannel file;

    KeyLog(Path file) throws IOException {
        this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    synchronized void note(Kind kind, int keys, String story) {
        String line = System.nanoTime() + " " + kind + " " + keys + " " + story + "\n";
        try {
            file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The whole lines of a log; none when there is no log yet. */
    static List<Line> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Line::read).toList();
    }
}
