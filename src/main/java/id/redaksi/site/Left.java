package id.redaksi.site;

/** What is left where a story's page stood that goes out no more: nothing, a notice, or a way to the first page. */
public enum Left {
    NOTHING,
    NOTICE,
    REDIRECT_HOME
}
