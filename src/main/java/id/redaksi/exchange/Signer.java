package id.redaksi.exchange;

/** Signs what leaves; the bytes of a signature file that goes beside. */
@FunctionalInterface
public interface Signer {
    /** Nobody signs. */
    Signer NOBODY = (_, _) -> new byte[0];

    /** {@code about} says in a line what is signed. */
    byte[] sign(byte[] message, String about);
}
