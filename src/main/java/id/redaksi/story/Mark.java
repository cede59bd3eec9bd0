package id.redaksi.story;

/** What can be said about a run of characters: how it is set, where it leads, what colleagues say of it. */
public sealed interface Mark permits Emphasis, Link, Footnote, ToCome, OffTheRecord, InLanguage, Insertion, Deletion, Noted {
    /** Whether it belongs to the work on the story and not to the story: it neither leaves the house nor is copied. */
    default boolean isReview() {
        return this instanceof Insertion || this instanceof Deletion || this instanceof Noted;
    }

    /** Whether a story with it is not yet as it leaves the house. */
    default boolean staysAtHome() {
        return isReview() || this instanceof OffTheRecord;
    }
}
