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
        CREATED,
        IMPORTED,
        SAVED,
        AUTOSAVED,
        RECOVERED,
        EXPORTED
    }
}
