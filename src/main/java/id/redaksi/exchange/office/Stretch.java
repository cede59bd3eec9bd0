package id.redaksi.exchange.office;

import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A text as word processors hold it: stretches of words that bear the same marks, and the footnotes between them. */
sealed interface Stretch {
    /** Words of the text, never none, with their marks in the order of the text's spans. */
    record Marked(int from, int to, List<Mark> marks) implements Stretch {
        public Marked {
            marks = List.copyOf(marks);
        }

        /** Where the last of its links leads. */
        Optional<String> link() {
            return marks.stream()
                    .flatMap(mark -> mark instanceof Link(var href) ? Optional.of(href).stream() : Optional.<String>empty().stream())
                    .reduce((_, later) -> later);
        }
    }

    /** The place of a footnote, by its number from 1. */
    record Noted(int number) implements Stretch {}

    /** The stretches in their order. */
    static List<Stretch> of(Inline text, PrintedNotes notes) {
        var borders = new TreeSet<Integer>(List.of(0, text.length()));
        text.spans().forEach(span -> borders.addAll(List.of(span.from(), span.to())));
        // A mark that begins inside a character would tear it.
        borders.removeIf(at -> at < text.length() && Character.isLowSurrogate(text.text().charAt(at)));
        List<Stretch> all = new ArrayList<>();
        int from = 0;
        for (int to : borders) {
            if (to > from) {
                all.add(new Marked(from, to, marks(text, from, to)));
            }
            for (Span span : text.spans()) {
                if (span.to() == to && span.mark() instanceof Footnote(var key) && notes.number(key) > 0) {
                    all.add(new Noted(notes.number(key)));
                }
            }
            from = to;
        }
        return all;
    }

    private static List<Mark> marks(Inline text, int from, int to) {
        return text.spans().stream()
                .filter(span -> span.from() <= from && span.to() >= to)
                .map(Span::mark)
                .toList();
    }
}
