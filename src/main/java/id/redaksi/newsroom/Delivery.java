package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a revision of a story went to a target. {@code file} is what it is called there; empty once the story was erased.
 * {@code now} is the story's newest revision, empty for a story that is gone.
 */
public record Delivery(
        long key, TargetId target, String targetName, StoryId story, int revision, String sha256, boolean killed, Instant time, String file, Optional<Now> now) {
    /** What the story has become meanwhile. */
    public record Now(int revision, String sha256, String headline) {}

    /** Whether the story is another one than what went there. */
    public boolean isChangedSince() {
        return now.isPresent() && !now.get().sha256().equals(sha256);
    }
}
