package id.redaksi.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, for what nobody may turn back or forge. */
final class Hash {
    private Hash() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
