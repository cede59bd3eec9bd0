package id.redaksi.newsroom;

import id.redaksi.story.StoryId;

/**
 * What became of a story. {@code id} is what is left of its identity, as text; {@code kept} and {@code lost} count
 * revisions.
 */
public record Fate(String id, String headline, State state, int kept, int lost) {
    /** How much of a story there is. */
    public enum State {
        /** Everything. */
        WHOLE,
        /** The newest text, and of the older ones not all. */
        NEWEST,
        /** The newest text, from a backup or another place where it was kept. */
        FROM_BACKUP,
        /** The newest text, without the hash that would prove it. */
        UNPROVED,
        /** Only an older text. */
        OLDER,
        /** No text. */
        LOST
    }

    /** Whether the newest text is there and proved. */
    public boolean hasNewest() {
        return switch (state) {
            case WHOLE, NEWEST, FROM_BACKUP -> true;
            case UNPROVED, OLDER, LOST -> false;
        };
    }

    static Fate of(StoryId id, String headline, State state, int kept, int lost) {
        return new Fate(id.value(), headline, state, kept, lost);
    }
}
