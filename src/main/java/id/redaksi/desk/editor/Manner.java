package id.redaksi.desk.editor;

import id.redaksi.edit.Spotlight;

/**
 * How a story is written just now: whether the caret's line keeps its height, what stands out around the caret, and
 * whether nothing that is written can be taken away.
 */
public record Manner(boolean typewriter, Spotlight spotlight, boolean keeping) {}
