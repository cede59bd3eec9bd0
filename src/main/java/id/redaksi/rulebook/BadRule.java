package id.redaksi.rulebook;

import id.redaksi.wording.Message;

/** What is wrong with a rule as it was typed: in which field, at which pair or sign (-1 for all of it), in a sentence. */
public record BadRule(Field field, int at, Message message) {
    /** Where it was typed. */
    public enum Field {
        NAME,
        MESSAGE,
        WHY,
        EXAMPLE,
        PAIRS,
        REGEX,
        FIX
    }
}
