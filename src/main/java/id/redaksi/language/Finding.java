package id.redaksi.language;

import id.redaksi.story.BlockId;
import id.redaksi.wording.Message;
import java.util.List;

/**
 * A fault that a rule saw in one text, from {@code from} to before {@code to} in UTF-16 units: the words there, what is
 * wrong, and texts that may stand in their place, the best first. A fix takes the place of {@code reach} characters
 * before the words as well. In a block's leaf a finding may be empty only where the leaf is; in a field that misses
 * something it is.
 */
public record Finding(
        About about, Where where, int from, int to, int reach, String text, Message message, List<String> fixes) {
    public Finding {
        fixes = List.copyOf(fixes);
        if (from < 0 || to < from || reach < 0 || reach > from) {
            throw new IllegalArgumentException("no range");
        }
    }

    public Finding(About about, Where where, int from, int to, String text, Message message, List<String> fixes) {
        this(about, where, from, to, 0, text, message, fixes);
    }

    /** Something that is missing in a field, or wrong with all of it. */
    public static Finding field(Rule rule, Where where, Message message, String... fixes) {
        return new Finding(rule.about(), where, 0, 0, "", message, List.of(fixes));
    }

    public String rule() {
        return about.id();
    }

    public Severity severity() {
        return about.severity();
    }

    /** Whether it lies in running text of the body, where it can be drawn. */
    public boolean isInBody() {
        return where instanceof Where.Leaf;
    }

    /** The block of the body in whose text it lies; only for what {@link #isInBody}. */
    public BlockId block() {
        return inBody().block();
    }

    /** The number of the block's text; only for what {@link #isInBody}. */
    public int leaf() {
        return inBody().leaf();
    }

    private Where.Leaf inBody() {
        if (where instanceof Where.Leaf leaf) {
            return leaf;
        }
        throw new IllegalStateException("not in a text of the body");
    }

    /** The same finding elsewhere in its text. */
    public Finding moved(int by) {
        return new Finding(about, where, from + by, to + by, reach, text, message, fixes);
    }

    /** The same with more of the text before it taken by the fix. */
    public Finding reaching(int before) {
        return new Finding(about, where, from, to, before, text, message, fixes);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(about.withSeverity(other), where, from, to, reach, text, message, fixes);
    }

    /** Whether it touches a range of its text, its ends included. */
    public boolean touches(int start, int end) {
        return from <= end && start <= to;
    }
}
