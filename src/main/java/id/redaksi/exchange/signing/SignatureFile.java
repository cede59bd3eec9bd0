package id.redaksi.exchange.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * minisign's signature of a file: over its bytes, and over the first signature with the trusted comment behind it.
 * {@code key} is the signer's 8 bytes.
 */
public record SignatureFile(byte[] key, byte[] signature, String trusted, byte[] global) {
    public static final String ENDING = ".minisig";
    private static final int SIGNATURE = 64;
    private static final String TRUSTED = "trusted comment: ";

    /** Reads it; empty for what is none. Hashed signatures ("ED") are not made here, and not read. */
    public static Optional<SignatureFile> read(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 4 || !lines.get(2).startsWith(TRUSTED)) {
            return Optional.empty();
        }
        return VerifyingKey.decoded(lines.get(1).strip(), 2 + VerifyingKey.ID + SIGNATURE)
                .filter(bytes -> Arrays.equals(bytes, 0, 2, VerifyingKey.ALGORITHM, 0, 2))
                .flatMap(bytes -> VerifyingKey.decoded(lines.get(3).strip(), SIGNATURE).map(global -> new SignatureFile(
                        Arrays.copyOfRange(bytes, 2, 2 + VerifyingKey.ID),
                        Arrays.copyOfRange(bytes, 2 + VerifyingKey.ID, bytes.length),
                        lines.get(2).substring(TRUSTED.length()),
                        global)));
    }

    /** Whether the key has signed this message, and the comment. */
    public boolean isOf(VerifyingKey signer, byte[] message) {
        return Arrays.equals(key, signer.id())
                && signer.verifies(message, signature)
                && signer.verifies(joined(signature, trusted), global);
    }

    static byte[] joined(byte[] signature, String trusted) {
        byte[] comment = trusted.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(signature, signature.length + comment.length);
        System.arraycopy(comment, 0, all, signature.length, comment.length);
        return all;
    }

    /** The file's bytes. */
    byte[] bytes() {
        byte[] all = new byte[2 + VerifyingKey.ID + SIGNATURE];
        System.arraycopy(VerifyingKey.ALGORITHM, 0, all, 0, 2);
        System.arraycopy(key, 0, all, 2, VerifyingKey.ID);
        System.arraycopy(signature, 0, all, 2 + VerifyingKey.ID, SIGNATURE);
        Base64.Encoder base64 = Base64.getEncoder();
        String text = "untrusted comment: signature from a Redaksi newsroom\n" + base64.encodeToString(all) + "\n" + TRUSTED
                + trusted + "\n" + base64.encodeToString(global) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureFile file && Arrays.equals(bytes(), file.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return trusted;
    }
}
