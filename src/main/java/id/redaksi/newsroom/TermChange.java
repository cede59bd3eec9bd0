package id.redaksi.newsroom;

import java.util.List;
import java.util.TreeSet;
import java.util.Set;

/** Terms as they were and as they are to be; one that stands on one side only comes or goes. */
public record TermChange(List<Term> before, List<Term> after) {
    public static final TermChange NONE = new TermChange(List.of(), List.of());

    public TermChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public TermChange back() {
        return new TermChange(after, before);
    }

    public boolean isNone() {
        return before.equals(after);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        before.forEach(term -> names.add(term.name()));
        after.forEach(term -> names.add(term.name()));
        return names;
    }
}
