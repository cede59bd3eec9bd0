package id.redaksi.compare;

import id.redaksi.story.Inline;

/** Words that belong together in a comparison, as they were and as they are. */
public record Run(Kind kind, Inline before, Inline after) {
    /** What became of the words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** The same words with other marks: bold, a link, a note. */
        MARKED
    }
}
