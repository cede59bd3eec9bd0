package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.util.Optional;

/**
 * Something that is done to many stories, some at a time, and is kept until it is done or taken back: a program that is
 * killed in between goes on with it. {@code act} says what is done, in the words of whoever does it.
 */
public record Errand(long key, String act, State state) {
    /** How far it has come. */
    public enum State {
        /** The stories are being gathered; nothing has been changed yet. */
        GATHERING,
        GOING,
        DONE,
        /** Its stories get back what they had. */
        BACK,
        /** Nothing of it is left but its stories here, which are being cleared away. */
        OVER
    }

    /** Where one of its stories stands. */
    public enum Turn {
        WAITING,
        /** It is open, and is being changed in the window. */
        OPEN,
        CHANGED,
        /** There was nothing to change. */
        SAME,
        /** It could not be changed. */
        LEFT,
        /** It has got back what it had, or was something else by then. */
        RETURNED
    }

    /** A story of it; what it had before and has now, once it was changed. */
    public record Entry(StoryId story, Turn turn, Optional<Filing> before, Optional<Filing> after) {}

    /** How many of its stories stand where. */
    public record Count(long all, long waiting, long changed, long left, long returned) {}
}
