package id.redaksi.desk.session;

import id.redaksi.edit.Surviving;
import id.redaksi.story.Story;
import java.util.Optional;

/**
 * Sees when most of a long text is about to be overwritten, at once or little by little. Remembers the text as it was when
 * it last was all there. Used by one thread at a time.
 */
final class Guard {
    private Story whole;
    private int length;

    Guard(Story whole) {
        this.whole = whole;
        length = Surviving.length(whole);
    }

    /** The text to be kept before this one is written over it; empty when most of it still stands. */
    Optional<Story> before(Story now) {
        return Surviving.isMostlyGone(whole, now) ? Optional.of(whole) : Optional.empty();
    }

    /** This text was written. */
    void written(Story now) {
        int written = Surviving.length(now);
        if (written >= length || Surviving.isMostlyGone(whole, now)) {
            whole = now;
            length = written;
        }
    }
}
