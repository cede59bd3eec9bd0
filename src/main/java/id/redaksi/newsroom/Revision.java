package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.time.Instant;

/**
 * A state of a story that was kept for good. The hash is the SHA-256 of the story's JSON; the parent is the hash of the
 * revision before it, or empty. The sequence counts all revisions of the newsroom: order by it, never by time.
 */
public record Revision(
        StoryId story,
        int number,
        String parent,
        String author,
        Instant time,
        Kind kind,
        String sha256,
        long sequence) {
    /** Why the revision was made. */
    public enum Kind {
        CREATED(1),
        IMPORTED(2),
        SAVED(3),
        AUTOSAVED(4),
        /** Left behind by a program that was interrupted. */
        RECOVERED(5),
        EXPORTED(6),
        /** Made of an earlier one. */
        RESTORED(7),
        /** Kept because much text went after it. */
        GUARDED(8);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** The number that stands for it in the database, for ever. */
        int code() {
            return code;
        }

        /** A code of nobody, as damage makes it, counts as a plain save. */
        static Kind of(long code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            return SAVED;
        }
    }
}
