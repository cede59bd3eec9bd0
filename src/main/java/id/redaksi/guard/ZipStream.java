package id.redaksi.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip file whose entries may have been packed before: the JDK's packs what it is given. The same entries are the
 * same bytes, for each has one moment. By APPNOTE.TXT 6.3, of whose forms it needs the oldest: a file of less than 4 GB.
 */
public final class ZipStream implements AutoCloseable {
    /**
     * What comes as a stream is long, and in a package of many stories packing is half of all work: 10 % more bytes than at
     * level 6 (zlib's default) in a quarter of its time, where {@link Deflated#LEVEL} has 6 % more in half of it.
     */
    private static final int LEVEL = 4;

    private static final int LOCAL = 0x04034b50;
    private static final int SUMS = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    private static final short VERSION = 20;
    private static final short DEFLATED = 8;
    private static final short STORED = 0;

    /** Names are in UTF-8; the second says that an entry's sums follow it, for one that is written piece by piece. */
    private static final short UTF_8 = 1 << 11;

    private static final short SUMS_FOLLOW = 1 << 3;

    /** The first of February 1980, at midnight (4.4.6): some programs take the first moment that can be named for none. */
    private static final short DATE = 2 << 5 | 1;

    private static final int LOCAL_SIZE = 30;
    private static final int SUMS_SIZE = 16;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final long MOST_BYTES = 0xFFFFFFFEL;
    private static final int MOST_ENTRIES = 0xFFFE;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;
    private long at;

    /** Closing closes the stream. */
    public ZipStream(OutputStream out) {
        this.out = out;
    }

    /** An entry whose bytes are known. */
    public void entry(String name, Deflated content) throws IOException {
        var said = new Entry(name, at, content.isPacked() ? DEFLATED : STORED, UTF_8);
        local(said, content.sum(), content.bytes().length, content.plain());
        write(content.bytes(), content.bytes().length);
        list(said, content.sum(), content.bytes().length, content.plain());
    }

    /** An entry that is packed as it comes; to be closed before the next. */
    public OutputStream entry(String name) throws IOException {
        var said = new Entry(name, at, DEFLATED, (short) (UTF_8 | SUMS_FOLLOW));
        local(said, 0, 0, 0);
        return new Packing(said);
    }

    /** What is known of an entry before its bytes. */
    private record Entry(byte[] name, long from, short method, short flags) {
        Entry(String name, long from, short method, short flags) {
            this(name.getBytes(StandardCharsets.UTF_8), from, method, flags);
        }
    }

    private final class Packing extends OutputStream {
        private final Entry entry;
        private final Deflater deflater = new Deflater(LEVEL, true);
        private final CRC32 sum = new CRC32();
        private final byte[] packed = new byte[1 << 13];
        private boolean closed;

        Packing(Entry entry) {
            this.entry = entry;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            sum.update(bytes, from, length);
            deflater.setInput(bytes, from, length);
            while (!deflater.needsInput()) {
                ZipStream.this.write(packed, deflater.deflate(packed));
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try {
                deflater.finish();
                while (!deflater.finished()) {
                    ZipStream.this.write(packed, deflater.deflate(packed));
                }
                int length = small(deflater.getBytesWritten());
                int plain = small(deflater.getBytesRead());
                ByteBuffer said = room(SUMS_SIZE).putInt(SUMS).putInt((int) sum.getValue()).putInt(length).putInt(plain);
                ZipStream.this.write(said.array(), SUMS_SIZE);
                list(entry, (int) sum.getValue(), length, plain);
            } finally {
                deflater.end();
            }
        }
    }

    private void local(Entry entry, int sum, int packed, int plain) throws IOException {
        ByteBuffer said = room(LOCAL_SIZE + entry.name().length).putInt(LOCAL);
        head(said, entry, sum, packed, plain);
        said.putShort((short) 0).put(entry.name());
        write(said.array(), said.position());
    }

    /** What stands in an entry's own head and in the directory alike. */
    private static void head(ByteBuffer said, Entry entry, int sum, int packed, int plain) {
        said.putShort(VERSION).putShort(entry.flags()).putShort(entry.method()).putShort((short) 0).putShort(DATE)
                .putInt(sum).putInt(packed).putInt(plain).putShort((short) entry.name().length);
    }

    private void list(Entry entry, int sum, int packed, int plain) throws IOException {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new IOException("too many files for a zip file");
        }
        ByteBuffer said = room(CENTRAL_SIZE + entry.name().length).putInt(CENTRAL).putShort(VERSION);
        head(said, entry, sum, packed, plain);
        said.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        said.putInt(small(entry.from())).put(entry.name());
        directory.write(said.array(), 0, said.position());
    }

    /** Writes the directory; nothing may follow. */
    public void finish() throws IOException {
        int from = small(at);
        byte[] all = directory.toByteArray();
        write(all, all.length);
        ByteBuffer end = room(END_SIZE).putInt(END).putShort((short) 0).putShort((short) 0);
        end.putShort((short) entries).putShort((short) entries).putInt(all.length).putInt(from).putShort((short) 0);
        write(end.array(), END_SIZE);
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        at += length;
    }

    private static ByteBuffer room(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int small(long size) throws IOException {
        if (size > MOST_BYTES) {
            throw new IOException("too large for a zip file");
        }
        return (int) size;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
