package id.redaksi.newsroom.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands on its page, whatever table it is of; columns count from 0. Its values are read when they are asked
 * for. What was damaged in them comes as it is: only a hash tells.
 */
public final class Remains {
    /** What kind of value a column holds. */
    public enum Kind {
        NULL,
        NUMBER,
        REAL,
        TEXT,
        BYTES
    }

    private static final int MOST_COLUMNS = 64;

    private final Wreck wreck;
    private final int page;
    private final int from;
    private final long rowid;
    private final int length;
    private final long[] types;
    private final int headerLength;
    private final Kin kin;

    /** Whose page a row stands on: that of a table, or of an index and of a table that is kept as one. */
    enum Kin {
        TABLE,
        INDEX;

        /** How much of a row its own page holds at most (section 1.6 of the file format). */
        private int most(int usable) {
            return this == TABLE ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        }
    }

    private Remains(Wreck wreck, int page, int from, long rowid, int length, long[] types, int headerLength, Kin kin) {
        this.wreck = wreck;
        this.page = page;
        this.from = from;
        this.rowid = rowid;
        this.length = length;
        this.types = types;
        this.headerLength = headerLength;
        this.kin = kin;
    }

    /** The row whose cell begins there; null where no row can begin. */
    static @Nullable Remains at(Wreck wreck, int page, byte[] bytes, int at, Kin kin) {
        var in = new Varints(bytes, at);
        long length = in.next();
        long rowid = kin == Kin.TABLE ? in.next() : 0;
        if (in.ended() || length < 1 || length > Math.min(wreck.longest(), Integer.MAX_VALUE - 16)) {
            return null;
        }
        int from = in.at();
        long header = in.next();
        if (in.ended() || header < 1 || header > length || from + header > bytes.length) {
            return null;
        }
        long[] types = new long[MOST_COLUMNS];
        int columns = 0;
        long used = header;
        while (in.at() < from + header) {
            long type = in.next();
            if (in.ended() || columns == MOST_COLUMNS || type < 0 || type == 10 || type == 11) {
                return null;
            }
            types[columns++] = type;
            used += size(type);
        }
        return used == length
                ? new Remains(wreck, page, from, rowid, (int) length, Arrays.copyOf(types, columns), (int) header, kin)
                : null;
    }

    private static long size(long type) {
        return switch ((int) Math.min(type, 12)) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> type;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> (type - 12) / 2;
        };
    }

    /** The number by which its table knows it; 0 in an index. */
    public long rowid() {
        return rowid;
    }

    public int columns() {
        return types.length;
    }

    public Kind kind(int column) {
        long type = types[column];
        if (type >= 12) {
            return type % 2 == 0 ? Kind.BYTES : Kind.TEXT;
        }
        return type == 0 ? Kind.NULL : type == 7 ? Kind.REAL : Kind.NUMBER;
    }

    /** How many bytes the column's value takes. */
    public long size(int column) {
        return size(types[column]);
    }

    /** A whole number; 0 for what is none. */
    public long number(int column) throws IOException {
        if (kind(column) != Kind.NUMBER) {
            return 0;
        }
        if (types[column] >= 8) {
            return types[column] - 8;
        }
        byte[] bytes = bytes(column);
        long number = bytes[0];
        for (int i = 1; i < bytes.length; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }

    public String text(int column) throws IOException {
        return new String(bytes(column), StandardCharsets.UTF_8);
    }

    /** The bytes of the value; those that cannot be read are missing at its end. */
    public byte[] bytes(int column) throws IOException {
        int start = headerLength;
        for (int i = 0; i < column; i++) {
            start += (int) size(types[i]);
        }
        byte[] payload = payload(start + (int) size(types[column]));
        return Arrays.copyOfRange(payload, Math.min(start, payload.length), payload.length);
    }

    /** The row's first bytes, of this page and of those that it runs over to (section 1.6 of the file format). */
    private byte[] payload(int wanted) throws IOException {
        int usable = wreck.pageSize();
        int local = length;
        if (length > kin.most(usable)) {
            int least = (usable - 12) * 32 / 255 - 23;
            int fitting = least + (length - least) % (usable - 4);
            local = fitting <= kin.most(usable) ? fitting : least;
        }
        byte[] bytes = wreck.page(page);
        var payload = ByteBuffer.allocate(wanted);
        payload.put(bytes, from, Math.min(Math.min(local, wanted), bytes.length - from));
        int link = from + local;
        while (payload.hasRemaining() && link + 4 <= bytes.length) {
            int next = ByteBuffer.wrap(bytes).getInt(link);
            if (next < 1) {
                break;
            }
            bytes = wreck.page(next);
            payload.put(bytes, 4, Math.min(payload.remaining(), usable - 4));
            link = 0;
        }
        return Arrays.copyOf(payload.array(), payload.position());
    }

    /** SQLite's numbers of one to nine bytes. */
    private static final class Varints {
        private final byte[] bytes;
        private int at;
        private boolean ended;

        Varints(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        long next() {
            long number = 0;
            for (int i = 0; i < 9; i++) {
                if (at >= bytes.length) {
                    ended = true;
                    return 0;
                }
                byte one = bytes[at++];
                if (i == 8) {
                    return number << 8 | one & 0xFF;
                }
                number = number << 7 | one & 0x7F;
                if (one >= 0) {
                    return number;
                }
            }
            return number;
        }

        int at() {
            return at;
        }

        boolean ended() {
            return ended;
        }
    }
}
