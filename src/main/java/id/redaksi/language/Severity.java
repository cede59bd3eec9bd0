package id.redaksi.language;

/** How much a finding matters, and so how it is drawn. */
public enum Severity {
    /** A word that is not written so. */
    SPELLING,
    /** Signs and blanks. */
    STYLE,
    /** Something to look at. */
    FINDING
}
