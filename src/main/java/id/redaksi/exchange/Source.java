package id.redaksi.exchange;

import java.time.Instant;

/** Bytes to import: the file's name, its content, and when it was last written. The array belongs to the source. */
public record Source(String name, byte[] bytes, Instant modified) {}
