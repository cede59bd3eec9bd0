package id.redaksi.guard;

import java.time.Duration;

/**
 * What foreign XML may be at most: bytes, elements inside each other, elements and texts together, and the time that its
 * reading takes. A tree takes about 150 bytes of memory for each node beside its text.
 */
public record XmlLimits(int bytes, int deepest, int nodes, Duration time) {
    /** The longest document that is read within five seconds fits in; a file made to fill the memory does not. */
    public static final XmlLimits USUAL = new XmlLimits(40_000_000, 150, 1_000_000, Duration.ofSeconds(5));
}
