package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.wording.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an archive's file, one after the other, in a memory that no file makes larger: a line that is too long for a
 * story is passed over and told. Blank lines, a byte order mark and the CR before a line's end are no part of any line. One
 * thread at a time.
 */
final class ArchiveLines implements Closeable {
    /** One line; without bytes when it was too long. Numbers count from 1 and count blank lines too. */
    record Line(long number, byte @Nullable [] bytes) {}

    private static final int BUFFER = 1 << 18;

    private final Counted counted;
    private final InputStream in;
    private final long size;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    private ArchiveLines(Counted counted, InputStream in, long size) {
        this.counted = counted;
        this.in = in;
        this.size = size;
    }

    /** Opens a file of plain or gzipped UTF-8. */
    static ArchiveLines open(Path file) throws ImportFailed {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new ImportFailed(Message.of("app.import.missing", name));
        }
        try {
            long size = Files.size(file);
            var counted = new Counted(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            var begin = new BufferedInputStream(counted, BUFFER);
            begin.mark(4);
            byte[] first = begin.readNBytes(4);
            begin.reset();
            if (starts(first, 0x1F, 0x8B)) {
                return new ArchiveLines(counted, new GZIPInputStream(begin, BUFFER), size).withoutMark();
            }
            if (starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF) || starts(first, 'P', 'K')) {
                begin.close();
                throw new ImportFailed(Message.of("app.archive.notLines", name));
            }
            return new ArchiveLines(counted, begin, size).withoutMark();
        } catch (IOException e) {
            throw new ImportFailed(Message.of("app.import.unreadable", name));
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private ArchiveLines withoutMark() throws IOException {
        fill();
        if (end >= 3 && (buffer[0] & 0xFF) == 0xEF && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
            at = 3;
        }
        return this;
    }

    long size() {
        return size;
    }

    /** How many bytes of the file were read, a piece ahead of the lines. */
    long bytesRead() {
        return counted.bytes;
    }

    /** The next lines that are not blank: as many and as large as this, at least one if there is one. */
    List<Line> next(int lines, long bytes) throws IOException {
        List<Line> some = new ArrayList<>(lines);
        long length = 0;
        while (some.size() < lines && length < bytes) {
            Line line = next();
            if (line == null) {
                break;
            }
            if (line.bytes() == null || !isBlank(line.bytes())) {
                some.add(line);
                length += line.bytes() == null ? 0 : line.bytes().length;
            }
        }
        return some;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    private @Nullable Line next() throws IOException {
        if (at >= end && !fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream(8192);
        boolean tooLong = false;
        while (true) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + stop - at > FileReading.LARGEST_TEXT;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, at, stop - at);
            }
            at = stop + 1;
            if (stop < end || !fill()) {
                return new Line(number, tooLong ? null : line.toByteArray());
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Counts what was read of the file itself. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
