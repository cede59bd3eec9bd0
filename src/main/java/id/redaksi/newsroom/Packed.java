package id.redaksi.newsroom;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The form in which contents are kept: as they are, or as zlib (RFC 1950) where that is shorter. Which it is shows in the
 * first byte: zlib's is 0x78, JSON's is a brace; a difference gets a 'D' in front.
 */
final class Packed {
    private static final byte ZLIB = 0x78;
    private static final byte PLAIN = 'D';

    /** Making one costs as much as packing a short story does. */
    private static final ThreadLocal<Deflater> DEFLATER = ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> INFLATER = ThreadLocal.withInitial(Inflater::new);

    private Packed() {}

    /** A story's JSON. */
    static byte[] whole(byte[] json) {
        return shorter(json);
    }

    /** A difference between two JSON texts. */
    static byte[] difference(byte[] difference) {
        byte[] plain = new byte[difference.length + 1];
        plain[0] = PLAIN;
        System.arraycopy(difference, 0, plain, 1, difference.length);
        return shorter(plain);
    }

    /** At the quickest level: 45 kB of a story took 0.5 ms instead of 2 ms, for a tenth more. */
    private static byte[] shorter(byte[] plain) {
        if (plain.length < 128) {
            return plain;
        }
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length];
        int length = deflater.deflate(packed);
        return deflater.finished() ? Arrays.copyOf(packed, length) : plain;
    }

    /** The JSON that was kept whole. */
    static byte[] json(byte[] kept) throws Unreadable {
        return isPacked(kept) ? inflated(kept) : kept;
    }

    /** The difference that was kept. */
    static byte[] differenceIn(byte[] kept) throws Unreadable {
        byte[] plain = json(kept);
        if (plain.length == 0 || plain[0] != PLAIN) {
            throw new Unreadable();
        }
        return Arrays.copyOfRange(plain, 1, plain.length);
    }

    private static boolean isPacked(byte[] kept) {
        return kept.length > 0 && kept[0] == ZLIB;
    }

    private static byte[] inflated(byte[] kept) throws Unreadable {
        Inflater inflater = INFLATER.get();
        inflater.reset();
        try {
            inflater.setInput(kept);
            byte[] out = new byte[Math.max(1024, kept.length * 4)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, length * 2);
                }
                int more = inflater.inflate(out, length, out.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary()) || length > Difference.MOST) {
                    throw new Unreadable();
                }
                length += more;
            }
            return length == out.length ? out : Arrays.copyOf(out, length);
        } catch (DataFormatException e) {
            throw new Unreadable();
        }
    }
}
