package id.redaksi.page;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Inline;

/** How long it takes to read a story. */
final class Reading {
    /** The characters of a word of an Indonesian news text, with its blank. */
    private static final int OF_WORD = 7;

    private Reading() {}

    /** {@code pace} is how many words are read in a minute. */
    static int minutes(Body body, int pace) {
        int length = 0;
        for (Block block : body.blocks()) {
            for (Inline leaf : block.leaves()) {
                length += leaf.length();
            }
        }
        return Math.max(1, Math.round(length / (float) (OF_WORD * pace)));
    }
}
