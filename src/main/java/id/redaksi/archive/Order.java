package id.redaksi.archive;

/** What comes first. */
public enum Order {
    /** What fits best, with a share for what is new. */
    RELEVANCE,
    /** The youngest story. */
    DATE
}
