package id.redaksi.newsroom;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Terms as they were and as they are to be; one that stands on one side only comes or goes. With them what tags and
 * channels are called outside.
 */
public record TermChange(List<Term> before, List<Term> after, CalledChange called) {
    public static final TermChange NONE = new TermChange(List.of(), List.of());

    public TermChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public TermChange(List<Term> before, List<Term> after) {
        this(before, after, CalledChange.NONE);
    }

    /** Nothing but what something is called outside. */
    public static TermChange of(CalledChange called) {
        return new TermChange(List.of(), List.of(), called);
    }

    public TermChange with(CalledChange other) {
        return new TermChange(before, after, other);
    }

    public TermChange back() {
        return new TermChange(after, before, called.back());
    }

    public boolean isNone() {
        return before.equals(after) && called.isNone();
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        before.forEach(term -> names.add(term.name()));
        after.forEach(term -> names.add(term.name()));
        return names;
    }
}
