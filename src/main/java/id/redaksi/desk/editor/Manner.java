package id.redaksi.desk.editor;

import id.redaksi.edit.Spotlight;

/**
 * How a story is written just now: whether the caret's line keeps its height, what stands out around the caret, whether
 * nothing that is written can be taken away, whether the story is alone in the window, and whether it is only read.
 */
public record Manner(boolean typewriter, Spotlight spotlight, boolean keeping, boolean alone, boolean proof) {
    /** How much larger a proof is set, and how much wider its column may be. */
    public static final double PROOF = 1.5;
}
