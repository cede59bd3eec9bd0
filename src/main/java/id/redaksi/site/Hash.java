package id.redaksi.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SHA-256. */
final class Hash {
    private static final int LENGTH = 32;

    private Hash() {}

    /** Several as one value. */
    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The hashes of a value that may be several. */
    static List<byte[]> parted(byte[] joined) {
        List<byte[]> parts = new ArrayList<>();
        for (int at = 0; at < joined.length; at += LENGTH) {
            parts.add(Arrays.copyOfRange(joined, at, Math.min(joined.length, at + LENGTH)));
        }
        return parts;
    }

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
