package id.redaksi.guard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * The directory at the end of a zip file, by names: links and encrypted entries are refused, and entries that share bytes.
 * {@code from} is where it begins.
 */
record ZipDirectory(Map<String, Said> entries, int from) {
    private static final int ENTRIES = 10_000;
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;

    /** The bytes before an entry's name (APPNOTE.TXT 4.3.7). */
    private static final int HEADER = 30;

    /** What it says of an entry: its sum (CRC-32), its size packed and plain in bytes, and where it begins. */
    record Said(int sum, long packed, long plain, long from) {
        /** Told where the old form of the directory has no room for it (APPNOTE.TXT 4.4.8, 4.4.9, 4.4.16). */
        static final long ELSEWHERE = 0xFFFFFFFFL;

        boolean isPlain(long size) {
            return plain == ELSEWHERE || plain == size;
        }

        /** The least place where the next entry may begin: a name and its header stand before what is packed. */
        long to() {
            return from == ELSEWHERE || packed == ELSEWHERE ? 0 : from + HEADER + packed;
        }
    }

    static ZipDirectory of(byte[] bytes) throws Refused {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(data);
            int count = data.getShort(end + 10) & 0xFFFF;
            int from = data.getInt(end + 16);
            if (count > ENTRIES) {
                throw new Refused("guard.zip.large");
            }
            Map<String, Said> names = new HashMap<>();
            int at = from;
            for (int i = 0; i < count; i++) {
                at = entry(data, at, names);
            }
            long before = 0;
            for (Said entry : names.values().stream().sorted(Comparator.comparingLong(Said::from)).toList()) {
                if (entry.from() < before) {
                    throw new Refused("guard.zip.damaged");
                }
                before = Math.max(before, entry.to());
            }
            return new ZipDirectory(names, from);
        } catch (IndexOutOfBoundsException | ZipException e) {
            throw new Refused("guard.zip.damaged");
        }
    }

    private static int entry(ByteBuffer data, int at, Map<String, Said> names) throws Refused, ZipException {
        if (data.getInt(at) != CENTRAL) {
            throw new ZipException("no central entry");
        }
        boolean encrypted = (data.getShort(at + 8) & 1) != 0;
        boolean unix = (data.getShort(at + 4) & 0xFF00) == 0x0300;
        boolean link = unix && (data.getInt(at + 38) >>> 28) == 0xA;
        if (encrypted || link) {
            throw new Refused("guard.zip.name");
        }
        int length = data.getShort(at + 28) & 0xFFFF;
        byte[] name = new byte[length];
        data.get(at + 46, name);
        var said = new Said(data.getInt(at + 16), unsigned(data, at + 20), unsigned(data, at + 24), unsigned(data, at + 42));
        if (names.put(new String(name, StandardCharsets.UTF_8), said) != null) {
            throw new Refused("guard.zip.name");
        }
        return at + 46 + length + (data.getShort(at + 30) & 0xFFFF) + (data.getShort(at + 32) & 0xFFFF);
    }

    private static long unsigned(ByteBuffer data, int at) {
        return data.getInt(at) & 0xFFFFFFFFL;
    }

    private static int end(ByteBuffer data) throws ZipException {
        for (int at = data.limit() - 22; at >= 0 && at > data.limit() - 22 - 65_536; at--) {
            if (data.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no end of directory");
    }
}
