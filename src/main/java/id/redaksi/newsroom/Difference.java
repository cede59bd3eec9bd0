package id.redaksi.newsroom;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What makes one byte sequence of another: stretches copied from the base and bytes put in between, in the manner of
 * VCDIFF (RFC 3284, with a simpler code). A run is the number of bytes put in, these bytes, then where the copied
 * stretch begins and how long it is; numbers are unsigned LEB128. No native code stands in the way of a save.
 */
final class Difference {
    /** Stretches of the base are found by blocks of this many bytes; shorter ones are not worth a copy. */
    private static final int BLOCK = 16;

    /** More than a story can be (bytes); what claims to make more is damaged. */
    static final int MOST = 256 << 20;

    private Difference() {}

    /** What makes {@code target} of {@code base}; short where they are alike. */
    static byte[] between(byte[] base, byte[] target) {
        int head = Math.min(Math.max(Arrays.mismatch(base, target), 0), Math.min(base.length, target.length));
        if (Arrays.equals(base, target)) {
            head = target.length;
        }
        int tail = 0;
        int most = Math.min(base.length, target.length) - head;
        while (tail < most && base[base.length - 1 - tail] == target[target.length - 1 - tail]) {
            tail++;
        }
        var out = new ByteArrayOutputStream(256);
        run(out, target, 0, 0, 0, head);
        int done = middle(out, base, head, base.length - tail, target, head, target.length - tail);
        run(out, target, done, target.length - tail, base.length - tail, tail);
        return out.toByteArray();
    }

    /** Writes the runs of a changed stretch; gives how far the target is written. */
    private static int middle(
            ByteArrayOutputStream out, byte[] base, int baseFrom, int baseTo, byte[] target, int from, int to) {
        Map<Integer, Integer> blocks = blocks(base, baseFrom, baseTo, to - from);
        int done = from;
        int at = from;
        while (at + BLOCK <= to && !blocks.isEmpty()) {
            Integer block = blocks.get(hash(target, at));
            if (block == null || !Arrays.equals(base, block, block + BLOCK, target, at, at + BLOCK)) {
                at++;
                continue;
            }
            int back = 0;
            while (at - back > done && block - back > baseFrom && base[block - back - 1] == target[at - back - 1]) {
                back++;
            }
            int end = BLOCK;
            while (at + end < to && block + end < baseTo && base[block + end] == target[at + end]) {
                end++;
            }
            run(out, target, done, at - back, block - back, back + end);
            at += end;
            done = at;
        }
        return done;
    }

    private static Map<Integer, Integer> blocks(byte[] base, int from, int to, int wanted) {
        Map<Integer, Integer> blocks = new HashMap<>();
        if (wanted >= BLOCK) {
            for (int at = from; at + BLOCK <= to; at += BLOCK) {
                blocks.putIfAbsent(hash(base, at), at);
            }
        }
        return blocks;
    }

    private static int hash(byte[] bytes, int from) {
        int hash = 1;
        for (int i = from; i < from + BLOCK; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    private static void run(ByteArrayOutputStream out, byte[] target, int from, int to, int copied, int length) {
        number(out, to - from);
        out.write(target, from, to - from);
        number(out, copied);
        number(out, length);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int left = number;
        while (left > 0x7F) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    /** The target again. */
    static byte[] applied(byte[] base, byte[] difference) throws Unreadable {
        byte[] target = new byte[length(base, difference)];
        var in = new Numbers(difference);
        int at = 0;
        while (in.at < difference.length) {
            int put = in.next();
            System.arraycopy(difference, in.at, target, at, put);
            in.at += put;
            at += put;
            int from = in.next();
            int copied = in.next();
            System.arraycopy(base, from, target, at, copied);
            at += copied;
        }
        return target;
    }

    /** How long the target is; everything in the difference is looked at before a byte of it is made. */
    private static int length(byte[] base, byte[] difference) throws Unreadable {
        var in = new Numbers(difference);
        long length = 0;
        while (in.at < difference.length) {
            int put = in.next();
            if (put > difference.length - in.at) {
                throw new Unreadable();
            }
            in.at += put;
            int from = in.next();
            int copied = in.next();
            length += (long) put + copied;
            if (from > base.length || copied > base.length - from || length > MOST) {
                throw new Unreadable();
            }
        }
        return (int) length;
    }

    /** The numbers in a difference; where one is not whole, the difference is not. */
    private static final class Numbers {
        private final byte[] bytes;
        private int at;

        Numbers(byte[] bytes) {
            this.bytes = bytes;
        }

        int next() throws Unreadable {
            long number = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                if (at >= bytes.length) {
                    throw new Unreadable();
                }
                byte one = bytes[at++];
                number |= (long) (one & 0x7F) << shift;
                if (one >= 0 && number <= Integer.MAX_VALUE) {
                    return (int) number;
                }
                if (one >= 0) {
                    break;
                }
            }
            throw new Unreadable();
        }
    }
}
