package id.redaksi.rulebook;

/** What somebody said to a finding. */
public enum Answer {
    /** One of its fixes was taken. */
    ACCEPTED,
    /** The rule is right here, and the words stay. */
    RIGHT,
    /** The rule is wrong here. */
    WRONG
}
