package id.redaksi.language;

import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that can be wrong with a story. It keeps nothing between two looks. What can be said of one text alone it says
 * in {@link #look(Passage, Consumer)}, and that depends on nothing else; what needs the rest of the story it notes text by
 * text in {@link #note} and says in {@link #look(Seen, Consumer)}, which runs after every key and so must look at notes
 * and fields only.
 */
public interface Rule {
    /** How the rule is called in settings and files: lower case and hyphens, never changed. */
    String id();

    /** How much it matters, whose rule it is, an example. */
    default About about() {
        return About.of(id());
    }

    /** Looks at one text of a story and tells what is wrong with it. */
    default void look(Passage passage, Consumer<Finding> found) {}

    /** Keeps in mind what of one text has to be held against the rest. */
    default void note(Passage passage, Consumer<Note> noted) {}

    /** Looks at the whole story: its fields and what was noted. */
    default void look(Seen seen, Consumer<Finding> found) {}

    /** Whether what was found in one text is still a fault in view of the whole story. */
    default boolean holds(Finding finding, Seen seen) {
        return true;
    }

    /** How much what was found in one text matters in view of the whole story. */
    default Severity severity(Finding finding, Seen seen) {
        return finding.severity();
    }

    /** What may stand in the place of the words; for those who ask, since working it out may take milliseconds. */
    default List<String> fixes(Finding finding) {
        return finding.fixes();
    }
}
