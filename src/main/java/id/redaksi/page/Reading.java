package id.redaksi.page;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Inline;

/** How long it takes to read a story. */
final class Reading {
    /** How many characters of an Indonesian news text people read in a minute: 200 words, each with its blank. */
    private static final int A_MINUTE = 1_400;

    private Reading() {}

    static int minutes(Body body) {
        int length = 0;
        for (Block block : body.blocks()) {
            for (Inline leaf : block.leaves()) {
                length += leaf.length();
            }
        }
        return Math.max(1, Math.round(length / (float) A_MINUTE));
    }
}
