package id.redaksi.edit;

import id.redaksi.story.BlockId;
import id.redaksi.story.Position;

/** A range of one leaf, in UTF-16 units, from {@code from} to before {@code to}. */
public record TextRange(BlockId block, int leaf, int from, int to) {
    public TextRange {
        if (leaf < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException("no range");
        }
    }

    public Position start() {
        return new Position(block, leaf, from);
    }

    public Selection selection() {
        return new Selection(start(), new Position(block, leaf, to));
    }
}
