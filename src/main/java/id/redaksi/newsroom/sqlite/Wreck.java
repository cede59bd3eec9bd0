package id.redaksi.newsroom.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database's file read without SQLite, which gives up on a table where one page above others is damaged: every leaf of
 * every table is looked at by itself, so that a page that cannot be read costs only what stands on it (SQLite file
 * format, sections 1.6 and 2). Nothing is written. One thread at a time.
 */
public final class Wreck implements Closeable {
    /** Who gets the rows. */
    @FunctionalInterface
    public interface Visitor {
        void row(Remains row) throws IOException;
    }

    /** The size that our databases have, taken where the header does not say a possible one. */
    private static final int USUAL_PAGE = 4096;

    private static final int FILE_HEADER = 100;
    private static final int LEAF_OF_TABLE = 0x0D;
    private static final int LEAF_OF_INDEX = 0x0A;
    private static final int INNER_OF_INDEX = 0x02;
    private static final int LEAF_HEADER = 8;
    private static final int LINK = 4;

    private final FileChannel file;
    private final @Nullable FileChannel log;
    private final Map<Integer, Long> logged;
    private final int pageSize;
    private final int pages;

    private Wreck(FileChannel file, @Nullable FileChannel log) throws IOException {
        this.file = file;
        this.log = log;
        pageSize = pageSize(file);
        logged = log == null ? Map.of() : LoggedPages.in(log, pageSize);
        long most = Math.max(
                (file.size() + pageSize - 1) / pageSize,
                logged.keySet().stream().mapToInt(Integer::intValue).max().orElse(0));
        pages = (int) Math.min(most, Integer.MAX_VALUE);
    }

    /** Opens a database's file as it is, with the write-ahead log beside it where there is one. */
    public static Wreck open(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return new Wreck(
                FileChannel.open(file, StandardOpenOption.READ),
                Files.isRegularFile(log) ? FileChannel.open(log, StandardOpenOption.READ) : null);
    }

    private static int pageSize(FileChannel file) throws IOException {
        var header = ByteBuffer.allocate(2);
        int size = file.read(header, 16) < 2 ? 0 : header.getShort(0) & 0xFFFF;
        size = size == 1 ? 65_536 : size;
        return size >= 512 && Integer.bitCount(size) == 1 && file.size() % size == 0 ? size : USUAL_PAGE;
    }

    /** Every row of every table that has a leaf which can be read, in the order of the pages; also what stands there twice. */
    public void rows(Visitor visitor) throws IOException {
        for (int page = 1; page <= pages; page++) {
            byte[] bytes = page(page);
            if (bytes[header(page)] == LEAF_OF_TABLE) {
                cells(page, bytes, visitor);
            }
        }
    }

    /** The same and the rows of every index, which are also those of tables without row numbers; they stand on inner pages too. */
    public void rowsAndEntries(Visitor visitor) throws IOException {
        for (int page = 1; page <= pages; page++) {
            byte[] bytes = page(page);
            switch (bytes[header(page)]) {
                case LEAF_OF_TABLE, LEAF_OF_INDEX, INNER_OF_INDEX -> cells(page, bytes, visitor);
                default -> {} // leads to others, or holds what one row runs over with
            }
        }
    }

    private static int header(int page) {
        return page == 1 ? FILE_HEADER : 0;
    }

    private void cells(int page, byte[] bytes, Visitor visitor) throws IOException {
        int header = header(page);
        int link = bytes[header] == INNER_OF_INDEX ? LINK : 0;
        var kin = bytes[header] == LEAF_OF_TABLE ? Remains.Kin.TABLE : Remains.Kin.INDEX;
        int from = header + LEAF_HEADER + link;
        int cells = number(bytes, header + 3);
        for (int i = 0; i < cells && from + 2 * i + 2 <= bytes.length; i++) {
            Remains row = Remains.at(this, page, bytes, number(bytes, from + 2 * i) + link, kin);
            if (row != null) {
                visitor.row(row);
            }
        }
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    /** A page's bytes, the last that were committed; zeros where the file does not reach. */
    byte[] page(int number) throws IOException {
        byte[] bytes = new byte[pageSize];
        if (number < 1 || number > pages) {
            return bytes;
        }
        Long at = logged.get(number);
        FileChannel from = at == null || log == null ? file : log;
        var buffer = ByteBuffer.wrap(bytes);
        long position = at == null ? (number - 1L) * pageSize : at;
        try {
            while (buffer.hasRemaining()) {
                int read = from.read(buffer, position + buffer.position());
                if (read < 0) {
                    break;
                }
            }
        } catch (IOException e) {
            Arrays.fill(bytes, (byte) 0); // a place of the disk that cannot be read costs this page
        }
        return bytes;
    }

    int pageSize() {
        return pageSize;
    }

    /** No row is longer than the file with its log. */
    long longest() {
        return (long) pages * pageSize;
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            if (log != null) {
                log.close();
            }
        }
    }
}
