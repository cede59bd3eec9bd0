package id.redaksi.desk.find;

/** A row in the list of what was found: a story, or one of its hits below it. */
public sealed interface FoundRow permits FoundStory, FoundHit {
    /** Whether all of it would be replaced. */
    boolean isTicked();

    /** Takes all of it into the act, or out. */
    void tick(boolean on);
}
