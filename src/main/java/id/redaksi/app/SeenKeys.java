package id.redaksi.app;

import java.util.Arrays;

/**
 * The keys that one run of an import has met, 16 bytes for each at most: a line that names a story once more is told. By the
 * first 64 bits, of which two of a million are the same once in 40 million runs. One thread.
 */
final class SeenKeys {
    private long[] slots = new long[1 << 12];
    private int size;

    /** False for one that was there. */
    boolean add(String key) {
        long bits = Long.parseUnsignedLong(key, 0, 16, 16);
        long value = bits == 0 ? 1 : bits;
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(value);
    }

    private boolean put(long value) {
        int at = (int) (value & slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = value;
        size++;
        return true;
    }

    private void grow() {
        long[] former = slots;
        slots = new long[former.length * 2];
        size = 0;
        Arrays.stream(former).filter(value -> value != 0).forEach(this::put);
    }
}
