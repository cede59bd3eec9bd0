package id.redaksi.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was answered to the findings of a story's checks: what is right as it stands, with the reason, and the rules that
 * have nothing to say in this story. Nothing of it leaves the house.
 */
public record Answers(List<Dismissal> dismissed, SortedSet<String> off) {
    /**
     * What a rule found in these words is no fault: everywhere in the story, or, where a {@code context} of the words and
     * what stands around them is given, at that place alone. The reason may be empty.
     */
    public record Dismissal(String rule, String words, String context, String reason, By by) {
        /** Whether both answer the same finding. */
        public boolean isAbout(Dismissal other) {
            return rule.equals(other.rule) && words.equals(other.words) && context.equals(other.context);
        }
    }

    public static final Answers NONE = new Answers(List.of(), Collections.emptySortedSet());

    public Answers {
        dismissed = List.copyOf(dismissed);
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
    }

    /** With this in the place of what was answered before to the same. */
    public Answers with(Dismissal dismissal) {
        List<Dismissal> all = new ArrayList<>(without(dismissal).dismissed);
        all.add(dismissal);
        return new Answers(all, off);
    }

    public Answers without(Dismissal dismissal) {
        return new Answers(dismissed.stream().filter(one -> !one.isAbout(dismissal)).toList(), off);
    }

    /** With these rules silent in this story. */
    public Answers withOff(SortedSet<String> rules) {
        return new Answers(dismissed, rules);
    }
}
