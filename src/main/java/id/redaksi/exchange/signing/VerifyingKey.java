package id.redaksi.exchange.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The public half of a key: what receivers are given, and check with. Ed25519 (RFC 8032); {@code id} is 8 bytes, {@code raw} 32. */
public record VerifyingKey(byte[] id, byte[] raw) {
    static final byte[] ALGORITHM = {'E', 'd'};
    static final int ID = 8;
    private static final int RAW = 32;

    /** What stands before the 32 bytes in X.509's form (RFC 8410, section 4). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Reads minisign's file of a public key, or its one line; empty for anything else. */
    public static Optional<VerifyingKey> read(String file) {
        List<String> lines = file.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? Optional.empty() : decoded(lines.getLast(), ALGORITHM.length + ID + RAW)
                .filter(bytes -> Arrays.equals(bytes, 0, 2, ALGORITHM, 0, 2))
                .map(bytes -> new VerifyingKey(
                        Arrays.copyOfRange(bytes, 2, 2 + ID), Arrays.copyOfRange(bytes, 2 + ID, bytes.length)));
    }

    static Optional<byte[]> decoded(String line, int length) {
        try {
            byte[] bytes = Base64.getDecoder().decode(line);
            return bytes.length == length ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key's number as minisign prints it: 16 hexadecimal digits, the last byte first. */
    public String number() {
        byte[] turned = new byte[ID];
        for (int i = 0; i < ID; i++) {
            turned[i] = id[ID - 1 - i];
        }
        return HexFormat.of().withUpperCase().formatHex(turned);
    }

    /** The one line that minisign takes with -P. */
    public String line() {
        byte[] all = new byte[ALGORITHM.length + ID + RAW];
        System.arraycopy(ALGORITHM, 0, all, 0, 2);
        System.arraycopy(id, 0, all, 2, ID);
        System.arraycopy(raw, 0, all, 2 + ID, RAW);
        return Base64.getEncoder().encodeToString(all);
    }

    /** minisign's file of it. */
    public String file() {
        return "untrusted comment: minisign public key " + number() + "\n" + line() + "\n";
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            byte[] encoded = Arrays.copyOf(X509, X509.length + RAW);
            System.arraycopy(raw, 0, encoded, X509.length, RAW);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey key && Arrays.equals(id, key.id) && Arrays.equals(raw, key.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return line();
    }
}
