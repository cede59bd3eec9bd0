package id.redaksi.guard;

import id.redaksi.guard.ZipDirectory.Said;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads again what {@link ZipStream} has written, to see that it is whole: by the rules of {@link Zip}, and stricter, for it knows
 * how such a file looks. Entry follows on entry without a gap, the directory on the last; what an entry says of itself the
 * directory says too. A file that {@link Lasting lasts} is compared with how it is packed, and not unpacked anew.
 */
public final class ZipReread implements AutoCloseable {
    private static final int LOCAL = 0x04034b50;
    private static final int SUMS = 0x08074b50;
    private static final int LOCAL_SIZE = 30;
    private static final int SUMS_SIZE = 16;
    private static final int SUMS_FOLLOW = 1 << 3;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final ByteBuffer data;
    private final Map<String, byte[]> lasting;
    private final Inflater inflater = new Inflater(true);
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream(4_096);
    private final Set<String> seen = new HashSet<>();
    private long room = Zip.room();

    private ZipReread(byte[] bytes, Map<String, byte[]> lasting) {
        this.bytes = bytes;
        this.lasting = lasting;
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The files by name, and all bytes of the zip file that are none of theirs: names, sums, and whatever else stands there. */
    public record Whole(SortedMap<String, byte[]> files, byte[] frame) {}

    /** The files by name; {@code lasting} are those that last, by their names, which come back as the same arrays. */
    public static Whole read(byte[] bytes, Map<String, byte[]> lasting) throws Refused {
        try (var reread = new ZipReread(bytes, lasting)) {
            return reread.read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Refused("guard.zip.damaged");
        }
    }

    private Whole read() throws Refused {
        ZipDirectory directory = ZipDirectory.of(bytes);
        int at = 0;
        while (at < directory.from()) {
            at = entry(at, directory);
        }
        demand(at == directory.from() && !files.isEmpty() && files.size() == directory.entries().size());
        frame.write(bytes, at, bytes.length - at);
        return new Whole(files, frame.toByteArray());
    }

    /** Reads the entry that begins there; gives where it ends. */
    private int entry(int at, ZipDirectory directory) throws Refused {
        int length = data.getShort(at + 26) & 0xFFFF;
        int from = at + LOCAL_SIZE + length;
        String name = new String(bytes, at + LOCAL_SIZE, length, StandardCharsets.UTF_8);
        Said said = directory.entries().get(name);
        demand(data.getInt(at) == LOCAL && said != null && said.from() == at && data.getShort(at + 28) == 0);
        if (!Zip.safe(name) || !seen.add(Zip.folded(name))) {
            throw new Refused("guard.zip.name");
        }
        if (said.plain() > room || Zip.isBomb(said.plain(), said.packed())) {
            throw new Refused("guard.zip.large");
        }
        room -= said.plain();
        demand(said.packed() <= bytes.length - from);
        int packed = (int) said.packed();
        boolean follow = (data.getShort(at + 6) & SUMS_FOLLOW) != 0;
        demand(follow ? sums(from + packed, said) : alike(at + 14, said));
        byte[] file = lasting.get(name);
        boolean known = file != null && Lasting.of(file).isAt(bytes, from, packed, said.sum());
        files.put(name, known ? file : content(data.getShort(at + 8), from, packed, said));
        int sums = follow ? SUMS_SIZE : 0;
        frame.write(bytes, at, from - at);
        frame.write(bytes, from + packed, sums);
        return from + packed + sums;
    }

    private boolean sums(int at, Said said) {
        return data.getInt(at) == SUMS && alike(at + 4, said);
    }

    private boolean alike(int at, Said said) {
        return data.getInt(at) == said.sum()
                && data.getInt(at + 4) == (int) said.packed()
                && data.getInt(at + 8) == (int) said.plain();
    }

    private byte[] content(int method, int from, int packed, Said said) throws Refused {
        byte[] plain = new byte[Math.toIntExact(said.plain())];
        if (method == DEFLATED) {
            inflated(from, packed, plain);
        } else {
            demand(method == 0 && packed == plain.length);
            System.arraycopy(bytes, from, plain, 0, packed);
        }
        var sum = new CRC32();
        sum.update(plain);
        demand((int) sum.getValue() == said.sum());
        return plain;
    }

    /** All that is packed there, and no more, unpacks to so many bytes. */
    private void inflated(int from, int packed, byte[] plain) throws Refused {
        try {
            inflater.reset();
            inflater.setInput(bytes, from, packed);
            int length = inflater.inflate(plain);
            demand(length == plain.length);
            demand((inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished())
                    && inflater.getRemaining() == 0);
        } catch (DataFormatException e) {
            throw new Refused("guard.zip.damaged");
        }
    }

    private static void demand(boolean whole) throws Refused {
        if (!whole) {
            throw new Refused("guard.zip.damaged");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
