package id.redaksi.newsroom;

import java.util.List;

/**
 * How a story's kept history differs from what was kept of it last. Acts have places that count up in the order of time:
 * those up to {@code dropped} are not kept any more, those up to {@code standing} stay as they are (never less than
 * {@code dropped}), the added ones follow in the place of all later ones. The last act that is done has the place
 * {@code done}; those after it were undone. What is in an act this room does not know.
 */
public record ActChange(long dropped, long standing, List<byte[]> added, long done) {
    public ActChange {
        added = List.copyOf(added);
        if (standing < dropped) {
            throw new IllegalArgumentException("what is dropped does not stand");
        }
    }
}
