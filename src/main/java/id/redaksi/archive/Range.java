package id.redaksi.archive;

/** A piece of a text, in UTF-16 units. */
public record Range(int from, int to) {}
