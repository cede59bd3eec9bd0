package id.redaksi.story;

/** A place in a body: a block, one of its leaves, and a UTF-16 offset in that leaf. */
public record Position(BlockId block, int leaf, int offset) {}
