package id.redaksi.exchange.proof;

import id.redaksi.guard.Lasting;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Which four signs follow one another in a file that goes into many packages, however it is read: each package keeps back words
 * of its own, and of most of them it can be said that they are not in a theme's fonts without going through those again. It
 * never says so of a word that is there (Bloom, 1970); where it does not know, the file is looked through.
 */
final class Grams {
    private static final int LENGTH = 4;
    private static final int BITS = 18;
    private static final int FACTOR = 0x9E3779B1;

    private static final Map<byte[], Grams> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final long[] set = new long[1 << BITS - 6];

    /** Whether the file can be read in a way that is not in here: signs by their numbers, tags as long as a text. */
    private final boolean hides;

    private Grams(byte[] file) {
        String signs = Unhidden.signs(file);
        boolean binary = Phrases.isBinary(signs.indexOf('\0'));
        byte[] untagged = new byte[file.length];
        int count = binary ? 0 : Unhidden.untagged(signs, untagged);
        hides = Phrases.isWide(file) || count < 0 || !binary && Unhidden.isHiding(signs);
        add(file, file.length);
        add(untagged, Math.max(0, count));
        wide(file, 0, 1);
        wide(file, 1, 0);
    }

    /** Of a file that lasts; of others nothing. */
    static Optional<Grams> of(byte[] file) {
        Grams known = KNOWN.get(file);
        if (known == null && Lasting.known(file).isPresent()) {
            known = new Grams(file);
            KNOWN.put(file, known);
        }
        return Optional.ofNullable(known);
    }

    private void add(byte[] signs, int length) {
        int four = 0;
        for (int i = 0; i < length; i++) {
            four = four << 8 | Runs.lower(signs[i]) & 0xFF;
            if (i >= LENGTH - 1) {
                add(four);
            }
        }
    }

    private void wide(byte[] file, int low, int high) {
        byte[] signs = new byte[file.length / 2];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = file[2 * i + high] == 0 ? file[2 * i + low] : 0;
        }
        add(signs, signs.length);
    }

    private void add(int four) {
        int bit = four * FACTOR >>> 32 - BITS;
        set[bit >> 6] |= 1L << bit;
    }

    /** False where the word, of at least four small signs, can be read nowhere in the file. */
    boolean mayHold(byte[] word) {
        int four = 0;
        for (int i = 0; i < word.length && !hides; i++) {
            four = four << 8 | word[i] & 0xFF;
            int bit = four * FACTOR >>> 32 - BITS;
            if (i >= LENGTH - 1 && (set[bit >> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }
}
