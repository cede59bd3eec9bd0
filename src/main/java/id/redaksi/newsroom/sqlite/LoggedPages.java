package id.redaksi.newsroom.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;

/** Which pages a write-ahead log holds in their committed form, and where (SQLite file format, section 4). */
final class LoggedPages {
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377F0682;

    private LoggedPages() {}

    /** The place in the log of each page's last committed frame; frames behind a damaged one are none. */
    static Map<Integer, Long> in(FileChannel log, int pageSize) throws IOException {
        Map<Integer, Long> committed = new HashMap<>();
        var header = ByteBuffer.allocate(HEADER);
        if (read(log, header, 0) < HEADER || (header.getInt(0) & ~1) != MAGIC || header.getInt(8) != pageSize) {
            return committed;
        }
        ByteOrder order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        var sum = new Sum(order);
        sum.add(header.array(), 24);
        Map<Integer, Long> pending = new HashMap<>();
        var frame = ByteBuffer.allocate(FRAME_HEADER + pageSize);
        for (long at = HEADER; read(log, frame, at) == frame.capacity(); at += frame.capacity()) {
            boolean ours = frame.getLong(8) == header.getLong(16);
            sum.add(frame.array(), 8);
            sum.add(frame.array(), FRAME_HEADER, frame.capacity());
            if (!ours || !sum.is(frame.getInt(16), frame.getInt(20))) {
                break;
            }
            pending.put(frame.getInt(0), at + FRAME_HEADER);
            if (frame.getInt(4) != 0) {
                committed.putAll(pending);
                pending.clear();
            }
        }
        return committed;
    }

    private static int read(FileChannel log, ByteBuffer into, long at) throws IOException {
        into.clear();
        while (into.hasRemaining()) {
            int read = log.read(into, at + into.position());
            if (read < 0) {
                break;
            }
        }
        return into.position();
    }

    /** The running check sum over words of four bytes. */
    private static final class Sum {
        private final ByteOrder order;
        private int first;
        private int second;

        Sum(ByteOrder order) {
            this.order = order;
        }

        void add(byte[] bytes, int length) {
            add(bytes, 0, length);
        }

        void add(byte[] bytes, int from, int to) {
            var words = ByteBuffer.wrap(bytes).order(order);
            for (int i = from; i + 8 <= to; i += 8) {
                first += words.getInt(i) + second;
                second += words.getInt(i + 4) + first;
            }
        }

        boolean is(int first, int second) {
            return this.first == first && this.second == second;
        }
    }
}
