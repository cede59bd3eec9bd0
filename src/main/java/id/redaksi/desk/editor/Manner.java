package id.redaksi.desk.editor;

import id.redaksi.edit.Spotlight;

/** How a story is written just now: whether the caret's line keeps its height, and what stands out around the caret. */
public record Manner(boolean typewriter, Spotlight spotlight) {}
