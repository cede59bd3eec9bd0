package id.redaksi.language;

import id.redaksi.story.BlockId;
import id.redaksi.wording.Message;
import java.util.List;

/**
 * A fault that a rule saw in one leaf of a block, from {@code from} to before {@code to} in UTF-16 units: the words
 * there, what is wrong, and texts that may stand in their place, the best first.
 */
public record Finding(
        String rule,
        Severity severity,
        BlockId block,
        int leaf,
        int from,
        int to,
        String text,
        Message message,
        List<String> fixes) {
    public Finding {
        fixes = List.copyOf(fixes);
        if (leaf < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("no range");
        }
    }

    /** The same finding elsewhere in its leaf. */
    public Finding moved(int by) {
        return new Finding(rule, severity, block, leaf, from + by, to + by, text, message, fixes);
    }

    /** Whether it touches a range of its leaf, its ends included. */
    public boolean touches(int start, int end) {
        return from <= end && start <= to;
    }
}
