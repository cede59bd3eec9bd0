package id.redaksi.language;

import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that can be wrong with a text. It keeps nothing between two looks, so that what it says of a block depends on
 * that block alone; what depends on the rest of the story it says in {@link #holds}.
 */
public interface Rule {
    /** How the rule is called in settings and files: lower case and hyphens, never changed. */
    String id();

    /** Looks at one text of a block and tells what is wrong with it. */
    void look(Passage passage, Consumer<Finding> found);

    /** Whether what was found in one block is still a fault in view of the whole story. */
    default boolean holds(Finding finding, Seen seen) {
        return true;
    }

    /** What may stand in the place of the words; for those who ask, since working it out may take milliseconds. */
    default List<String> fixes(Finding finding) {
        return finding.fixes();
    }
}
