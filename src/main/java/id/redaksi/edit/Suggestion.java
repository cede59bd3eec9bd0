package id.redaksi.edit;

import id.redaksi.story.BlockId;
import id.redaksi.story.By;

/** Something that somebody suggests: a change of characters, or of a whole block. */
public sealed interface Suggestion {
    By by();

    /** The block in which it stands. */
    BlockId block();

    /** Characters of a leaf, all of which come in or all of which go. */
    record OfText(TextRange range, boolean deletes, String words, By by) implements Suggestion {
        @Override
        public BlockId block() {
            return range.block();
        }
    }

    /** What may be suggested about a whole block. */
    enum What {
        ADDED,
        REMOVED,
        PARTED,
        JOINED
    }

    /** A block that comes in or goes, or a paragraph's end before it that does. */
    record OfBlock(BlockId block, What what, String words, By by) implements Suggestion {}
}
