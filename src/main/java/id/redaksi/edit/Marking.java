package id.redaksi.edit;

import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Position;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts marks on text and takes them off. */
public final class Marking {
    private Marking() {}

    /** Takes the mark off when everything selected bears it, and puts it on otherwise. */
    public static Optional<Transaction> toggle(Story story, Selection selection, Mark mark) {
        return everywhere(story, selection, mark) ? off(story, selection, mark) : on(story, selection, mark);
    }

    public static Optional<Transaction> on(Story story, Selection selection, Mark mark) {
        return change(story, selection, text -> text.with(0, text.length(), mark));
    }

    public static Optional<Transaction> off(Story story, Selection selection, Mark mark) {
        return change(story, selection, text -> text.without(0, text.length(), mark));
    }

    /** Whether every selected character bears a mark of this kind; false for a bare caret. */
    public static boolean everywhere(Story story, Selection selection, Mark mark) {
        boolean some = false;
        for (Position at = selection.from(story.body()); ; ) {
            int end = end(story, selection, at);
            if (at.offset() < end) {
                some = true;
                if (!Leaves.at(story.body(), at).everywhere(at.offset(), end, mark)) {
                    return false;
                }
            }
            Optional<Position> next = Leaves.next(story.body(), at);
            if (next.isEmpty() || Leaves.compare(story.body(), next.get(), selection.to(story.body())) > 0) {
                return some;
            }
            at = next.get();
        }
    }

    /** The link at the caret, or at the selection's first character, from its first character to after its last. */
    public static Optional<Selection> link(Story story, Selection selection) {
        Position at = selection.from(story.body());
        Inline text = Leaves.at(story.body(), at);
        return text.spans().stream()
                .filter(span -> span.mark() instanceof Link && span.from() <= at.offset() && at.offset() <= span.to())
                .findFirst()
                .map((Span span) -> new Selection(
                        new Position(at.block(), at.leaf(), span.from()),
                        new Position(at.block(), at.leaf(), span.to())));
    }

    private static int end(Story story, Selection selection, Position at) {
        Position to = selection.to(story.body());
        boolean last = at.block().equals(to.block()) && at.leaf() == to.leaf();
        return last ? to.offset() : Leaves.at(story.body(), at).length();
    }

    private static Optional<Transaction> change(Story story, Selection selection, UnaryOperator<Inline> how) {
        var work = new Work(story, selection);
        Position to = work.to();
        for (Position at = work.from(); ; ) {
            int end = end(story, selection, at);
            Inline former = work.leaf(at).slice(at.offset(), end);
            Inline changed = how.apply(former);
            if (!changed.equals(former)) {
                work.text(at, end, changed);
            }
            Optional<Position> next = Leaves.next(work.body(), at);
            if (next.isEmpty() || Leaves.compare(work.body(), next.get(), to) > 0) {
                return work.done("");
            }
            at = next.get();
        }
    }

    /**
     * The marks that a character typed at the place bears: those of the character before it, all but emphasis only inside
     * them; what is typed in the middle of what goes does not go.
     */
    public static Inline continued(Story story, Position at, String text) {
        Inline leaf = Leaves.at(story.body(), at);
        Inline result = Inline.of(text);
        for (Span span : leaf.spans()) {
            boolean inside = span.from() < at.offset() && at.offset() < span.to();
            boolean continues = span.from() < at.offset() && at.offset() <= span.to();
            boolean borne = span.mark() instanceof Emphasis ? continues : inside;
            if (borne && !(span.mark() instanceof Deletion)) {
                result = result.with(0, text.length(), span.mark());
            }
        }
        return result;
    }

}
