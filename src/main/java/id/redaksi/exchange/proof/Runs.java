package id.redaksi.exchange.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The longest words of phrases, looked for in the bytes of photos and fonts as they are: where none of them stands the
 * phrase does not either, for in such a file nobody writes a letter by its number or a tag within a word. Two signs in a row
 * tell how far ahead the next place is where a word can end (Wu and Manber, 1994), so that most bytes are never looked at.
 * Each such step waits for what the one before has read, so a file is gone through from two places at once.
 */
final class Runs {
    /** A sign that stands in none of them. */
    private static final int NONE = 0;

    /** By this bit the two cases of a letter differ. */
    private static final int CASE = 'a' - 'A';

    private static final byte[] LOWER = new byte[256];

    static {
        for (int i = 0; i < LOWER.length; i++) {
            LOWER[i] = (byte) (i >= 'A' && i <= 'Z' ? i + CASE : i);
        }
    }

    /** Two signs are told apart by so many bits, so that what is looked up for them stays in the processor's nearest memory. */
    private static final int BITS = 12;

    private final List<byte[]> runs;
    private final int shortest;

    /** For two signs how far the window may go on; 0 where a word's beginning of the window's length may end with them. */
    private final byte[] ahead = new byte[1 << BITS];

    /** The words that begin with two signs. */
    private final byte[][][] begun = new byte[1 << BITS][][];

    Runs(Collection<String> runs) {
        this.runs = runs.stream().distinct().map(run -> run.getBytes(StandardCharsets.US_ASCII)).toList();
        shortest = Math.min(Byte.MAX_VALUE, this.runs.stream().mapToInt(run -> run.length).min().orElse(0));
        Arrays.fill(ahead, (byte) Math.max(1, shortest - 1));
        if (shortest < 2) {
            return;
        }
        for (byte[] run : this.runs) {
            int begins = two(run[0], run[1]);
            byte[][] before = begun[begins] == null ? new byte[0][] : begun[begins];
            begun[begins] = Arrays.copyOf(before, before.length + 1);
            begun[begins][before.length] = run;
            for (int end = 1; end < shortest; end++) {
                int two = two(run[end - 1], run[end]);
                ahead[two] = (byte) Math.min(ahead[two], shortest - 1 - end);
            }
        }
    }

    /** The same for letters of either case; that some other signs are taken for one another costs a comparison now and then. */
    private static int two(int first, int second) {
        return ((first | CASE) << 5 ^ (second | CASE) & 0xFF) & (1 << BITS) - 1;
    }

    static byte lower(byte sign) {
        return LOWER[sign & 0xFF];
    }

    /** False where none of them stands in a file of which this is known. */
    boolean mayBeIn(Grams grams) {
        for (byte[] run : runs) {
            if (grams.mayHold(run)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them stands there, in letters of either case, a byte for each. */
    boolean areIn(byte[] file) {
        return areIn(file, file.length);
    }

    /** The same of a file's first bytes. */
    boolean areIn(byte[] file, int length) {
        if (shortest < 2) {
            return !runs.isEmpty();
        }
        int half = length / 2;
        int end = shortest - 1;
        int other = Math.max(half, end);
        while (end < half && other < length) {
            int step = ahead[two(file[end - 1], file[end])];
            int otherStep = ahead[two(file[other - 1], file[other])];
            if (step == 0 && isAt(file, length, end - shortest + 1)
                    || otherStep == 0 && isAt(file, length, other - shortest + 1)) {
                return true;
            }
            end += Math.max(1, step);
            other += Math.max(1, otherStep);
        }
        return endsIn(file, length, end, half) || endsIn(file, length, other, length);
    }

    /** Whether the beginning of one, of the window's length, ends from a place on and before another. */
    private boolean endsIn(byte[] file, int length, int from, int to) {
        for (int end = from; end < to; ) {
            int step = ahead[two(file[end - 1], file[end])];
            if (step == 0 && isAt(file, length, end - shortest + 1)) {
                return true;
            }
            end += Math.max(1, step);
        }
        return false;
    }

    private boolean isAt(byte[] file, int length, int at) {
        byte[][] some = begun[two(file[at], file[at + 1])];
        if (some == null) {
            return false;
        }
        for (byte[] run : some) {
            int same = 0;
            while (same < run.length && at + same < length && LOWER[file[at + same] & 0xFF] == run[same]) {
                same++;
            }
            if (same == run.length) {
                return true;
            }
        }
        return false;
    }

    /** The same of two bytes for each, of which the low one and the high one stand at these places. */
    boolean areIn(byte[] file, int low, int high) {
        if (shortest < 2) {
            return !runs.isEmpty();
        }
        int length = file.length / 2;
        for (int end = shortest - 1; end < length; ) {
            if (file[2 * end + high] != 0) {
                end += shortest; // no word goes over this sign
                continue;
            }
            int step = ahead[two(wide(file, end - 1, low, high), file[2 * end + low])];
            if (step == 0 && isAt(file, end - shortest + 1, low, high)) {
                return true;
            }
            end += Math.max(1, step);
        }
        return false;
    }

    private static int wide(byte[] file, int at, int low, int high) {
        return file[2 * at + high] == 0 ? LOWER[file[2 * at + low] & 0xFF] : NONE;
    }

    private boolean isAt(byte[] file, int at, int low, int high) {
        byte[][] some = begun[two(wide(file, at, low, high), wide(file, at + 1, low, high))];
        if (some == null) {
            return false;
        }
        for (byte[] run : some) {
            int same = 0;
            while (same < run.length && 2 * (at + same + 1) <= file.length && wide(file, at + same, low, high) == run[same]) {
                same++;
            }
            if (same == run.length) {
                return true;
            }
        }
        return false;
    }
}
