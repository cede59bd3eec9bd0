package id.redaksi.newsroom;

import id.redaksi.guard.Sha256;

/** SHA-256 in lower-case hex. */
final class Hash {
    private Hash() {}

    static String of(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /** The 32 bytes themselves. */
    static byte[] raw(byte[] bytes) {
        return Sha256.digest().digest(bytes);
    }
}
