package id.redaksi.guard;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A file that goes into many packages as it is, as those of a theme do: what it is packed, and its hash, are found out once, for
 * as long as somebody has its array. Arrays are told apart by which they are, not by what is in them. Any thread.
 */
public final class Lasting {
    private static final Map<byte[], Lasting> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Deflated packed;
    private final Deflated stored;
    private final String sha256;

    /** Holds copies only: what holds its own array would stay for ever. */
    private Lasting(byte[] plain) {
        stored = Deflated.stored(plain.clone());
        Deflated made = Deflated.of(plain);
        packed = made.isPacked() && unpacks(made, plain) ? made : stored;
        sha256 = Sha256.of(plain);
    }

    /** The same as is known of the array, or found out now. */
    public static Lasting of(byte[] plain) {
        Lasting known = KNOWN.get(plain);
        if (known == null) {
            known = new Lasting(plain);
            KNOWN.put(plain, known);
        }
        return known;
    }

    /** What is known of an array; nothing of most. */
    public static Optional<Lasting> known(byte[] plain) {
        return Optional.ofNullable(KNOWN.get(plain));
    }

    /** Packages count on it without unpacking it again, so it is unpacked once here. */
    private static boolean unpacks(Deflated made, byte[] plain) {
        byte[] again = new byte[plain.length];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(made.bytes());
            return inflater.inflate(again) == plain.length && Arrays.equals(again, plain);
        } catch (DataFormatException e) {
            return false;
        }
    }

    /** Packed, where that makes it smaller. */
    public Deflated packed() {
        return packed;
    }

    /** As it is, for what is packed in itself. */
    public Deflated stored() {
        return stored;
    }

    /** As 64 lower-case hex digits. */
    public String sha256() {
        return sha256;
    }

    /** Whether it lies there in a zip file, packed or as it is; then it need not be unpacked to know what it is. */
    boolean isAt(byte[] zip, int from, int length, int sum) {
        return isAt(packed, zip, from, length, sum) || isAt(stored, zip, from, length, sum);
    }

    private static boolean isAt(Deflated one, byte[] zip, int from, int length, int sum) {
        return one.sum() == sum
                && one.bytes().length == length
                && Arrays.equals(one.bytes(), 0, length, zip, from, from + length);
    }
}
