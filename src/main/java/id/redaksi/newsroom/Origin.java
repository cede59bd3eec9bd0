package id.redaksi.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where an imported story came from: its identity at the source, and what the source said when it was taken. Each is the
 * first half of a SHA-256 in lower-case hex. Half is enough, for by chance two of a billion meet once in 10^20 archives,
 * and who writes two lines that meet on purpose has one of his own lines passed over; a million take 32 MB less.
 */
public record Origin(String key, String state) {
    private static final int HALF = 32;

    public Origin {
        if (key.length() != HALF || state.length() != HALF) {
            throw new IllegalArgumentException("not half of a SHA-256");
        }
    }

    public static Origin of(String identity, byte[] said) {
        return new Origin(key(identity), half(said));
    }

    /** The key of a story by its identity at the source. */
    public static String key(String identity) {
        return half(identity.getBytes(StandardCharsets.UTF_8));
    }

    private static String half(byte[] bytes) {
        return Hash.of(bytes).substring(0, HALF);
    }

    static byte[] bytes(String half) {
        return HexFormat.of().parseHex(half);
    }

    static String hex(byte[] kept) {
        return HexFormat.of().formatHex(Arrays.copyOf(kept, HALF / 2));
    }
}
