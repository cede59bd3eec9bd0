package id.redaksi.newsroom.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages without which SQLite reads nothing of a database: the one with the header, and those of the table that says
 * what tables there are (SQLite file format, sections 1.3, 1.6 and 2.6). Some ten pages that change only with the shape.
 */
record TablePages(int size, SortedMap<Integer, byte[]> pages) {
    static final int FILE_HEADER = 100;

    private static final byte LEAF = 0x0D;
    private static final byte INNER = 0x05;
    private static final int LEAF_HEADER = 8;
    private static final int INNER_HEADER = 12;
    private static final int RIGHTMOST = 8;

    /** More than any shape of ours has; what claims more is damaged. */
    private static final int MOST = 500;

    /** As they stand in the file; fails where they lead nowhere. */
    static TablePages of(Path database) throws IOException {
        try (var file = FileChannel.open(database, StandardOpenOption.READ)) {
            int size = read(file, 16, 2).getShort(0) & 0xFFFF;
            if (size < 512 || Integer.bitCount(size) != 1 || file.size() < size) {
                throw new IOException("no page size");
            }
            var found = new TreeMap<Integer, byte[]>();
            Deque<Integer> next = new ArrayDeque<>();
            next.add(1);
            while (!next.isEmpty()) {
                int number = next.pop();
                if (number < 1 || (long) number * size > file.size() || found.size() == MOST || found.containsKey(number)) {
                    throw new IOException("a page that leads nowhere");
                }
                byte[] page = read(file, (number - 1L) * size, size).array();
                found.put(number, page);
                follow(file, size, number, page, next, found);
            }
            return new TablePages(size, found);
        }
    }

    private static void follow(
            FileChannel file, int size, int number, byte[] page, Deque<Integer> next, SortedMap<Integer, byte[]> found)
            throws IOException {
        var bytes = ByteBuffer.wrap(page);
        int header = number == 1 ? FILE_HEADER : 0;
        byte kind = page[header];
        int cells = bytes.getShort(header + 3) & 0xFFFF;
        int from = header + (kind == INNER ? INNER_HEADER : LEAF_HEADER);
        if (kind != LEAF && kind != INNER || from + 2 * cells > size) {
            throw new IOException("not a page of the table of tables");
        }
        for (int i = 0; i < cells; i++) {
            int cell = bytes.getShort(from + 2 * i) & 0xFFFF;
            if (cell + 4 > size) {
                throw new IOException("a row outside of its page");
            }
            if (kind == INNER) {
                next.add(bytes.getInt(cell));
            } else {
                overflow(file, size, bytes, cell, found);
            }
        }
        if (kind == INNER) {
            next.add(bytes.getInt(header + RIGHTMOST));
        }
    }

    /** The pages that a long row runs over to, one leading to the next. */
    private static void overflow(
            FileChannel file, int size, ByteBuffer page, int cell, SortedMap<Integer, byte[]> found) throws IOException {
        int at = cell;
        long length = 0;
        byte one;
        do {
            one = page.get(at++);
            length = length << 7 | one & 0x7F;
        } while (one < 0 && at < cell + 5);
        while (page.get(at++) < 0 && at < size - 4) {
            // the row's number
        }
        int most = size - 35;
        if (length <= most) {
            return;
        }
        int least = (size - 12) * 32 / 255 - 23;
        int fitting = (int) (least + (length - least) % (size - 4));
        int link = at + (fitting <= most ? fitting : least);
        int number = link + 4 <= size ? page.getInt(link) : -1;
        while (number != 0) {
            if (number < 1 || (long) number * size > file.size() || found.size() == MOST || found.containsKey(number)) {
                throw new IOException("a row that leads nowhere");
            }
            byte[] bytes = read(file, (number - 1L) * size, size).array();
            found.put(number, bytes);
            number = ByteBuffer.wrap(bytes).getInt(0);
        }
    }

    static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file ends");
            }
        }
        return bytes;
    }
}
