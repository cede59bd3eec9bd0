package id.redaksi.language;

/** What helps against a finding, so that who shows it knows which act to offer. */
public enum Remedy {
    /** Another text in the place of the words, where there is one. */
    REPLACE,
    /** The words in italics. */
    ITALIC,
    /** A link on the words. */
    LINK,
    /** Something to fill in where the finding points. */
    FILL,
    /** The words made unreadable. */
    DARKEN
}
