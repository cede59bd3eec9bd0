package id.redaksi.rulebook;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A file that is no rule file, is damaged, or comes from a later version of the program. */
public final class BadRuleFile extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    private BadRuleFile(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    static BadRuleFile because(String key, Object... values) {
        return new BadRuleFile(Message.of(key, values));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
