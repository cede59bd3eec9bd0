package id.redaksi.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEAD || size > MOST * 8L) {
                return Optional.empty();
            }
            ByteBuffer all = ByteBuffer.allocate((int) size);
            while (all.hasRemaining() && channel.read(all) >= 0) {
                // until the end
            }
            return all.hasRemaining() ? Optional.empty() : graph(all.flip(), mark);
        } catch (IOException e) {
            return Optional.empty(); // it is made anew from the dictionary itself
        }
    }

    private static Optional<WordGraph> graph(ByteBuffer all, long mark) {
        all.order(ByteOrder.LITTLE_ENDIAN);
        if (all.getInt() != MAGIC || all.getLong() != mark) {
            return Optional.empty();
        }
        int edges = all.getInt();
        long sum = all.getLong();
        if (edges < 0 || HEAD + 6L * edges != all.capacity() || sum != sum(all.array())) {
            return Optional.empty();
        }
        int[] links = new int[edges];
        char[] labels = new char[edges];
        at(all, HEAD).asIntBuffer().get(links);
        at(all, HEAD + 4 * edges).asCharBuffer().get(labels);
        return Optional.of(new WordGraph(labels, links));
    }

    private static ByteBuffer at(ByteBuffer all, int from) {
        return all.position(from).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
