package id.redaksi.compare;

import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two texts compared by words. The former texts of the runs joined are the one, the latter texts joined the other. Words
 * that only blanks or signs part from another change are one change with it, so that a new sentence reads as one.
 */
public final class Runs {
    /** Characters of both texts: the same ones, or those in whose place others came. */
    private record Part(boolean same, int from, int to, int there, int thereTo) {}

    private final Inline before;
    private final Inline after;
    private final List<Part> parts = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    private Runs(Inline before, Inline after) {
        this.before = before;
        this.after = after;
    }

    public static List<Run> of(Inline before, Inline after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Run(Run.Kind.SAME, before, after));
        }
        var runs = new Runs(before, after);
        runs.align();
        runs.joined().forEach(runs::say);
        return List.copyOf(runs.runs);
    }

    private void align() {
        List<String> here = Pieces.of(before.text());
        List<String> there = Pieces.of(after.text());
        int[] matches = Alignment.of(here, there);
        int from = 0;
        int to = 0;
        int next = 0;
        for (int i = 0; i < here.size(); i++) {
            int goes = here.get(i).length();
            if (matches[i] < 0) {
                add(new Part(false, from, from + goes, to, to));
            } else {
                int comes = there.subList(next, matches[i]).stream().mapToInt(String::length).sum();
                add(new Part(false, from, from, to, to + comes));
                to += comes;
                add(new Part(true, from, from + goes, to, to + goes));
                to += goes;
                next = matches[i] + 1;
            }
            from += goes;
        }
        add(new Part(false, from, from, to, after.length()));
    }

    /** Adds what is not empty, to the part before where that is of the same kind. */
    private void add(Part part) {
        if (part.from() == part.to() && part.there() == part.thereTo()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().same() == part.same()) {
            Part last = parts.removeLast();
            parts.add(new Part(part.same(), last.from(), part.to(), last.there(), part.thereTo()));
        } else {
            parts.add(part);
        }
    }

    private List<Part> joined() {
        List<Part> all = List.copyOf(parts);
        parts.clear();
        for (int i = 0; i < all.size(); i++) {
            Part part = all.get(i);
            boolean signs = part.same()
                    && i > 0
                    && i < all.size() - 1
                    && Pieces.words(before.text().substring(part.from(), part.to())) == 0;
            add(signs ? new Part(false, part.from(), part.to(), part.there(), part.thereTo()) : part);
        }
        return parts;
    }

    private void say(Part part) {
        if (part.same()) {
            marks(part);
            return;
        }
        if (part.from() < part.to()) {
            runs.add(new Run(Run.Kind.REMOVED, before.slice(part.from(), part.to()), Inline.EMPTY));
        }
        if (part.there() < part.thereTo()) {
            runs.add(new Run(Run.Kind.ADDED, Inline.EMPTY, after.slice(part.there(), part.thereTo())));
        }
    }

    /** The same characters, parted where they begin or cease to bear other marks than before. */
    private void marks(Part part) {
        int shift = part.there() - part.from();
        TreeSet<Integer> borders = new TreeSet<>(Set.of(part.to()));
        borders(before, 0).filter(at -> at > part.from() && at < part.to()).forEach(borders::add);
        borders(after, -shift).filter(at -> at > part.from() && at < part.to()).forEach(borders::add);
        int from = part.from();
        Run.Kind kind = null;
        int at = from;
        for (int to : borders) {
            Run.Kind now = at(before, at).equals(at(after, at + shift)) ? Run.Kind.SAME : Run.Kind.MARKED;
            if (kind != null && kind != now) {
                say(kind, from, at, shift);
                from = at;
            }
            kind = now;
            at = to;
        }
        say(kind == null ? Run.Kind.SAME : kind, from, part.to(), shift);
    }

    private void say(Run.Kind kind, int from, int to, int shift) {
        runs.add(new Run(kind, before.slice(from, to), after.slice(from + shift, to + shift)));
    }

    private static Stream<Integer> borders(Inline text, int shift) {
        return text.spans().stream().flatMap(span -> Stream.of(span.from() + shift, span.to() + shift));
    }

    private static Set<Mark> at(Inline text, int place) {
        return text.spans().stream()
                .filter(span -> span.from() <= place && place < span.to())
                .map(Span::mark)
                .collect(Collectors.toSet());
    }
}
