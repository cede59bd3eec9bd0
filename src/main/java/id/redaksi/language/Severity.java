package id.redaksi.language;

/** How much a finding matters. */
public enum Severity {
    /** Wrong: a word that is not written so, a duty of the press code that is not met. */
    ERROR,
    /** Most likely wrong, or against the house's own choice. */
    WARNING,
    /** Something to look at. */
    HINT
}
