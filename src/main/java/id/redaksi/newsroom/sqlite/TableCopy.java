package id.redaksi.newsroom.sqlite;

import id.redaksi.guard.Durable;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The {@link TablePages} of a database once more in a file beside it, so that damage to one of them does not keep the
 * whole database shut. Damage is told from a change of shape by the header, which counts such changes, and from another
 * database in this one's place by most of the pages being the same. What stood there is kept before it is mended. To be
 * asked only while no connection is open: closing any channel on a database's file gives up SQLite's locks on it.
 */
public final class TableCopy {
    private static final int MAGIC = 0x52444B50;
    private static final int HASH = 32;

    /** What SQLite may change without changing the shape: counters and free pages, and who wrote last (section 1.3). */
    private static final int[][] PASSING = {{24, 40}, {92, 100}};

    /** The counter of changes of the shape, and the shape's number. */
    private static final int[][] OF_SHAPE = {{40, 44}, {60, 64}};

    private static final int LENGTH_IN_HEADER = 28;
    private static final int FREE_IN_HEADER = 32;

    private final Path database;
    private final Path copy;

    /** A copy in the file {@code copy} of what {@code database} has. */
    public TableCopy(Path database, Path copy) {
        this.database = database;
        this.copy = copy;
    }

    /** Whether a page without which nothing can be read is damaged, and the copy can mend it. */
    public boolean isNeeded() {
        return !damaged().isEmpty();
    }

    /** Makes the copy, where there is none or the shape has changed; never of a database whose pages lead nowhere. */
    public void keep() throws IOException {
        TablePages now;
        try {
            now = TablePages.of(database);
        } catch (IOException e) {
            return; // not to be read as it is: no copy is better than a wrong one
        }
        byte[] written = written(lasting(now));
        if (damaged().isEmpty() && !Arrays.equals(written, read(copy))) {
            Path partial = copy.resolveSibling(copy.getFileName() + ".partial");
            Durable.write(partial, written);
            Durable.rename(partial, copy);
        }
    }

    /** Puts the pages back of which {@link #isNeeded} spoke; what stood there is kept in {@code former}. */
    public void mend(Path former) throws IOException {
        SortedMap<Integer, byte[]> damaged = damaged();
        TablePages kept = kept().orElseThrow(() -> new IOException("no copy"));
        Durable.write(former, written(new TablePages(kept.size(), damaged)));
        try (var file = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (Map.Entry<Integer, byte[]> page : damaged.entrySet()) {
                byte[] good = kept.pages().get(page.getKey()).clone();
                if (page.getKey() == 1) {
                    passing(good, page.getValue(), file.size() / kept.size());
                }
                var bytes = ByteBuffer.wrap(good);
                while (bytes.hasRemaining()) {
                    file.write(bytes, (page.getKey() - 1L) * kept.size() + bytes.position());
                }
            }
            file.force(true);
        }
    }

    /**
     * What a header says of the moment: the length is the file's; the list of free pages stays where what stands before
     * and behind it is whole, and is empty otherwise, which leaves those pages unused.
     */
    private static void passing(byte[] good, byte[] damaged, long pages) {
        boolean whole = Arrays.equals(good, 20, 24, damaged, 20, 24) && Arrays.equals(good, 44, 60, damaged, 44, 60);
        var header = ByteBuffer.wrap(good);
        header.putInt(LENGTH_IN_HEADER, (int) pages);
        header.putLong(FREE_IN_HEADER, whole ? ByteBuffer.wrap(damaged).getLong(FREE_IN_HEADER) : 0);
        header.putInt(92, header.getInt(24)); // so that the length counts
    }

    /** The pages that are not as they were copied, though the shape is; none where this may be another database. */
    private SortedMap<Integer, byte[]> damaged() {
        SortedMap<Integer, byte[]> damaged = new TreeMap<>();
        TablePages kept = kept().orElse(null);
        if (kept == null) {
            return damaged;
        }
        try (var file = FileChannel.open(database, StandardOpenOption.READ)) {
            for (Map.Entry<Integer, byte[]> page : kept.pages().entrySet()) {
                byte[] now = page(file, kept.size(), page.getKey());
                if (!isSame(page.getKey(), page.getValue(), now)) {
                    damaged.put(page.getKey(), now);
                }
            }
        } catch (IOException e) {
            return new TreeMap<>();
        }
        boolean mostly = 2 * damaged.size() <= kept.pages().size();
        return mostly && !isOtherShape(kept.pages().get(1), damaged.get(1)) ? damaged : new TreeMap<>();
    }

    /** A page of the file; zeros where the disk does not give it. */
    private static byte[] page(FileChannel file, int size, int number) {
        try {
            return TablePages.read(file, (number - 1L) * size, size).array();
        } catch (IOException e) {
            return new byte[size];
        }
    }

    private static boolean isSame(int number, byte[] kept, byte[] now) {
        return number == 1 ? Arrays.equals(without(kept, PASSING), without(now, PASSING)) : Arrays.equals(kept, now);
    }

    /** Whether the first page has another shape's number and a header that is whole otherwise. */
    private static boolean isOtherShape(byte[] kept, byte @Nullable [] now) {
        if (now == null) {
            return false;
        }
        byte[] header = without(without(Arrays.copyOf(now, TablePages.FILE_HEADER), PASSING), OF_SHAPE);
        byte[] former = without(without(Arrays.copyOf(kept, TablePages.FILE_HEADER), PASSING), OF_SHAPE);
        return Arrays.equals(header, former)
                && !Arrays.equals(without(kept, PASSING), 0, TablePages.FILE_HEADER, without(now, PASSING), 0, TablePages.FILE_HEADER);
    }

    private static byte[] without(byte[] page, int[][] ranges) {
        byte[] left = page.clone();
        for (int[] range : ranges) {
            Arrays.fill(left, range[0], range[1], (byte) 0);
        }
        return left;
    }

    /** What was copied, if its own hash holds. */
    private Optional<TablePages> kept() {
        byte[] bytes = read(copy);
        if (bytes.length < HASH) {
            return Optional.empty();
        }
        int end = bytes.length - HASH;
        if (!Arrays.equals(hash(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Optional.empty();
        }
        try {
            var in = ByteBuffer.wrap(bytes, 0, end);
            if (in.getInt() != MAGIC) {
                return Optional.empty();
            }
            int size = in.getInt();
            SortedMap<Integer, byte[]> pages = new TreeMap<>();
            while (in.hasRemaining()) {
                int number = in.getInt();
                byte[] page = new byte[size];
                in.get(page);
                pages.put(number, page);
            }
            return pages.containsKey(1) ? Optional.of(new TablePages(size, pages)) : Optional.empty();
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Without what passes, so that a copy is not made anew for it. */
    private static TablePages lasting(TablePages pages) {
        var lasting = new TreeMap<>(pages.pages());
        lasting.computeIfPresent(1, (_, page) -> without(page, PASSING));
        return new TablePages(pages.size(), lasting);
    }

    private static byte[] written(TablePages pages) {
        var out = ByteBuffer.allocate(8 + pages.pages().size() * (4 + pages.size()) + HASH);
        out.putInt(MAGIC).putInt(pages.size());
        pages.pages().forEach((number, page) -> out.putInt(number).put(page));
        out.put(hash(out.array(), out.position()));
        return out.array();
    }

    private static byte[] read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static byte[] hash(byte[] bytes, int length) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(bytes, 0, length);
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
