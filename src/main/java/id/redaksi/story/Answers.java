package id.redaksi.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was answered to the findings of a story's checks: what is right as it stands, with the reason, what was found rightly
 * and stays until it is mended, and the rules that have nothing to say in this story; and what was assured where the press
 * code asks, by {@link Assurance#key}. Nothing of it leaves the house.
 */
public record Answers(
        List<Dismissal> dismissed, List<Confirmation> confirmed, SortedSet<String> off, SortedMap<String, String> assured) {
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

    /** What a rule found in these words at their place is a fault: nobody has to be asked again. */
    public record Confirmation(String rule, String words, String context, By by) {
        /** Whether both answer the same finding. */
        public boolean isAbout(Confirmation other) {
            return rule.equals(other.rule) && words.equals(other.words) && context.equals(other.context);
        }
    }

    public static final Answers NONE = new Answers(List.of(), Collections.emptySortedSet());

    /** With nothing confirmed or assured. */
    public Answers(List<Dismissal> dismissed, SortedSet<String> off) {
        this(dismissed, List.of(), off, Collections.emptySortedMap());
    }

    public Answers {
        dismissed = List.copyOf(dismissed);
        confirmed = List.copyOf(confirmed);
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
        SortedMap<String, String> said = new TreeMap<>(assured);
        said.values().removeIf(String::isBlank);
        assured = Collections.unmodifiableSortedMap(said);
    }

    /** With this in the place of what was answered before to the same. */
    public Answers with(Dismissal dismissal) {
        List<Dismissal> all = new ArrayList<>(without(dismissal).dismissed);
        all.add(dismissal);
        return new Answers(all, confirmed, off, assured);
    }

    public Answers without(Dismissal dismissal) {
        return new Answers(dismissed.stream().filter(one -> !one.isAbout(dismissal)).toList(), confirmed, off, assured);
    }

    /** With this in the place of what was confirmed before of the same. */
    public Answers with(Confirmation confirmation) {
        List<Confirmation> all = new ArrayList<>(without(confirmation).confirmed);
        all.add(confirmation);
        return new Answers(dismissed, all, off, assured);
    }

    public Answers without(Confirmation confirmation) {
        return new Answers(dismissed, confirmed.stream().filter(one -> !one.isAbout(confirmation)).toList(), off, assured);
    }

    /** With these rules silent in this story. */
    public Answers withOff(SortedSet<String> rules) {
        return new Answers(dismissed, confirmed, rules, assured);
    }

    /** What was answered; empty for nothing. */
    public String assured(Assurance what) {
        return assured.getOrDefault(what.key(), "");
    }

    /** With this answer; a blank one takes back what was answered. */
    public Answers assuring(Assurance what, String answer) {
        SortedMap<String, String> all = new TreeMap<>(assured);
        all.put(what.key(), answer.strip());
        return new Answers(dismissed, confirmed, off, all);
    }
}
