package id.redaksi.language;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A word graph as it lies in memory, in a file: it is there a few milliseconds after it was asked for, where making it
 * from a dictionary takes a second. The file says what it was made from, and is not used where anything of it is not so.
 */
public final class WordGraphFile {
    private static final int MAGIC = 0x52445732; // "RDW2"

    /** Magic, mark, edges, sum. */
    private static final int HEAD = 4 + 8 + 4 + 8;

    private static final int MOST = 50_000_000;

    /** So many bytes are read at once. */
    private static final int PART = 1 << 16;

    private WordGraphFile() {}

    /** Writes the graph beside what it was made from, {@code mark}. */
    public static void write(WordGraph graph, long mark, Path file) throws IOException {
        Files.write(file, bytes(graph, mark));
    }

    /** The bytes of such a file. */
    public static byte[] bytes(WordGraph graph, long mark) {
        char[] labels = graph.labels();
        ByteBuffer all = ByteBuffer.allocate(HEAD + 6 * labels.length).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(MAGIC).putLong(mark).putInt(labels.length).putLong(0);
        for (int link : graph.links()) {
            all.putInt(link);
        }
        for (char label : labels) {
            all.putChar(label);
        }
        all.putLong(HEAD - 8, sum(all.array()));
        return all.array();
    }

    private static long sum(byte[] all) {
        var sum = new CRC32();
        sum.update(all, HEAD, all.length - HEAD);
        return sum.getValue();
    }

    /** The graph; empty where the file is not there, is damaged, or was made from something else. */
    public static Optional<WordGraph> read(Path file, long mark) {
        return read(file.toFile(), mark);
    }

    /**
     * The same. A file is asked for and no channel, since the first one of a program loads two libraries of the system; and
     * each part goes straight to its place, so that no memory is touched twice.
     */
    public static Optional<WordGraph> read(File file, long mark) {
        if (!file.isFile()) {
            return Optional.empty();
        }
        try (var in = new FileInputStream(file)) {
            byte[] part = new byte[PART];
            ByteBuffer head = ByteBuffer.wrap(part, 0, in.readNBytes(part, 0, HEAD)).order(ByteOrder.LITTLE_ENDIAN);
            if (head.remaining() < HEAD || head.getInt() != MAGIC || head.getLong() != mark) {
                return Optional.empty();
            }
            int edges = head.getInt();
            long said = head.getLong();
            if (edges < 0 || edges > MOST || HEAD + 6L * edges != file.length()) {
                return Optional.empty();
            }
            int[] links = new int[edges];
            char[] labels = new char[edges];
            var sum = new CRC32();
            boolean whole = links(in, part, links, sum) && labels(in, part, labels, sum);
            return whole && sum.getValue() == said ? Optional.of(new WordGraph(labels, links)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it is made anew from the dictionary itself
        }
    }

    private static boolean links(InputStream in, byte[] part, int[] links, CRC32 sum) throws IOException {
        IntBuffer read = ByteBuffer.wrap(part).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (int at = 0; at < links.length; at += PART / 4) {
            int size = Math.min(links.length - at, PART / 4);
            if (!fill(in, part, 4 * size, sum)) {
                return false;
            }
            read.get(0, links, at, size);
        }
        return true;
    }

    private static boolean labels(InputStream in, byte[] part, char[] labels, CRC32 sum) throws IOException {
        CharBuffer read = ByteBuffer.wrap(part).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
        for (int at = 0; at < labels.length; at += PART / 2) {
            int size = Math.min(labels.length - at, PART / 2);
            if (!fill(in, part, 2 * size, sum)) {
                return false;
            }
            read.get(0, labels, at, size);
        }
        return true;
    }

    private static boolean fill(InputStream in, byte[] part, int bytes, CRC32 sum) throws IOException {
        boolean whole = in.readNBytes(part, 0, bytes) == bytes;
        sum.update(part, 0, bytes);
        return whole;
    }
}
