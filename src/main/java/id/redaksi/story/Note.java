package id.redaksi.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A note in the margin: what was said about a piece of text and the replies to it, from the first to the last. The words
 * that it is about bear a {@link Noted} with its key; a note outlives them.
 */
public record Note(String key, List<Remark> remarks, boolean resolved) {
    /** What one person said. */
    public record Remark(By by, String text) {}

    public Note {
        remarks = List.copyOf(remarks);
        if (remarks.isEmpty()) {
            throw new IllegalArgumentException("a note says something");
        }
    }

    public Note replied(Remark remark) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(remark);
        return new Note(key, all, false);
    }

    public Note withResolved(boolean resolved) {
        return new Note(key, remarks, resolved);
    }
}
