package id.redaksi.desk.history;

import id.redaksi.compare.Row;
import id.redaksi.compare.Run;
import id.redaksi.story.Field;
import java.util.List;

/** A row of the comparison as it is shown. */
sealed interface CompareRow {
    /** A field beside the body whose value is another. */
    record OfField(Field<?> field, List<Run> runs) implements CompareRow {}

    /** A block beside what it was. */
    record OfBlock(Row row) implements CompareRow {}

    /** So many blocks that are as they were, left out. */
    record Same(int blocks) implements CompareRow {}

    /** Whether the two stories differ here. */
    default boolean isDifferent() {
        return switch (this) {
            case OfField _ -> true;
            case OfBlock(var row) -> row.isDifferent();
            case Same _ -> false;
        };
    }

    /** Whether there is something to go to and to put back; a block that moved is gone to where it is. */
    default boolean isStop() {
        return isDifferent() && !(this instanceof OfBlock(var row) && row.kind() == Row.Kind.MOVED_AWAY);
    }
}
