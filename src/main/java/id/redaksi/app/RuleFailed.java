package id.redaksi.app;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A change of a rule that was refused, or a rule file that could not be read or written; nothing was changed. */
public final class RuleFailed extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;
    private final boolean changed;

    private RuleFailed(Message explanation, boolean changed) {
        super(explanation.key());
        this.explanation = explanation;
        this.changed = changed;
    }

    static RuleFailed because(String key, Object... values) {
        return new RuleFailed(Message.of(key, values), false);
    }

    static RuleFailed because(Message explanation) {
        return new RuleFailed(explanation, false);
    }

    static RuleFailed changedMeanwhile(String name) {
        return new RuleFailed(Message.of("rulebook.changedMeanwhile", name), true);
    }

    /** Whether somebody else changed the rule meanwhile. */
    public boolean isChanged() {
        return changed;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
