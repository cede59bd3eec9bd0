package id.redaksi.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was answered to the findings of a story's checks: what is right as it stands, with the reason, and the rules that
 * have nothing to say in this story. Nothing of it leaves the house.
 */
public record Answers(List<Dismissal> dismissed, SortedSet<String> off) {
    /** What a rule found in these words is no fault here; the reason may be empty. Blank words stand for the whole story. */
    public record Dismissal(String rule, String words, String reason, By by) {}

    public static final Answers NONE = new Answers(List.of(), Collections.emptySortedSet());

    public Answers {
        dismissed = List.copyOf(dismissed);
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
    }

    /** What was answered to a finding of this rule in these words. */
    public Optional<Dismissal> to(String rule, String words) {
        return dismissed.stream()
                .filter(one -> one.rule().equals(rule) && one.words().equals(words))
                .findFirst();
    }

    /** With this in the place of what was answered before to the same. */
    public Answers with(Dismissal dismissal) {
        List<Dismissal> all = new ArrayList<>(without(dismissal).dismissed);
        all.add(dismissal);
        return new Answers(all, off);
    }

    public Answers without(Dismissal dismissal) {
        return new Answers(
                dismissed.stream()
                        .filter(one -> !one.rule().equals(dismissal.rule()) || !one.words().equals(dismissal.words()))
                        .toList(),
                off);
    }

    /** With these rules silent in this story. */
    public Answers withOff(SortedSet<String> rules) {
        return new Answers(dismissed, rules);
    }
}
