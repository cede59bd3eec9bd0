package id.redaksi.exchange.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The longest words of phrases, looked for in the bytes of photos and fonts as they are: where none of them stands the
 * phrase does not either, for in such a file nobody writes a letter by its number or a tag within a word. Two signs in a row
 * tell how far ahead the next place is where a word can end (Wu and Manber, 1994), so that most bytes are never looked at.
 */
final class Runs {
    /** A sign that stands in none of them. */
    private static final int NONE = 0;

    private static final byte[] LOWER = new byte[256];

    static {
        for (int i = 0; i < LOWER.length; i++) {
            LOWER[i] = (byte) (i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
        }
    }

    private final List<byte[]> runs;
    private final int shortest;

    /** For each two signs how far the window may go on; 0 where a word's beginning of the window's length may end with them. */
    private final byte[] ahead = new byte[1 << 16];

    /** The two signs that a word begins with. */
    private final BitSet begins = new BitSet(1 << 16);

    Runs(Collection<String> runs) {
        this.runs = runs.stream().distinct().map(run -> run.getBytes(StandardCharsets.US_ASCII)).toList();
        shortest = Math.min(Byte.MAX_VALUE, this.runs.stream().mapToInt(run -> run.length).min().orElse(0));
        Arrays.fill(ahead, (byte) Math.max(1, shortest - 1));
        for (byte[] run : this.runs) {
            if (shortest > 1) {
                begins.set(two(run[0], run[1]));
            }
            for (int end = 1; end < shortest; end++) {
                int two = two(run[end - 1], run[end]);
                ahead[two] = (byte) Math.min(ahead[two], shortest - 1 - end);
            }
        }
    }

    private static int two(int first, int second) {
        return (first & 0xFF) << 8 | second & 0xFF;
    }

    /** Whether one of them stands there, in letters of either case, a byte for each. */
    boolean areIn(byte[] file) {
        if (shortest < 2) {
            return !runs.isEmpty();
        }
        for (int end = shortest - 1; end < file.length; ) {
            int step = ahead[two(LOWER[file[end - 1] & 0xFF], LOWER[file[end] & 0xFF])];
            if (step == 0 && isAt(file, end - shortest + 1, 1, 0, 0)) {
                return true;
            }
            end += Math.max(1, step);
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
            int step = ahead[two(wide(file, end - 1, low, high), LOWER[file[2 * end + low] & 0xFF])];
            if (step == 0 && isAt(file, end - shortest + 1, 2, low, high)) {
                return true;
            }
            end += Math.max(1, step);
        }
        return false;
    }

    private static int wide(byte[] file, int at, int low, int high) {
        return file[2 * at + high] == 0 ? LOWER[file[2 * at + low] & 0xFF] : NONE;
    }

    private boolean isAt(byte[] file, int at, int width, int low, int high) {
        if (!begins.get(two(sign(file, at, width, low, high), sign(file, at + 1, width, low, high)))) {
            return false;
        }
        for (byte[] run : runs) {
            int same = 0;
            while (same < run.length
                    && width * (at + same + 1) <= file.length
                    && sign(file, at + same, width, low, high) == run[same]) {
                same++;
            }
            if (same == run.length) {
                return true;
            }
        }
        return false;
    }

    private static int sign(byte[] file, int at, int width, int low, int high) {
        return width == 1 ? LOWER[file[at] & 0xFF] : wide(file, at, low, high);
    }
}
