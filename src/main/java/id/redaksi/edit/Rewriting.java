package id.redaksi.edit;

import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.Optional;

/**
 * Writes what is selected otherwise, in every leaf, and leaves it selected. With a bare caret the case of its word is
 * changed, or everything else in the whole of its text.
 */
public final class Rewriting {
    private Rewriting() {}

    public static Optional<Transaction> apply(Story story, Selection selection, Rewrite how) {
        Selection range = selection.isCaret() ? around(story, selection.head(), how) : selection;
        var work = new Work(story, range);
        Position to = work.to();
        Position from = work.from();
        Position end = to;
        for (Position at = from; ; ) {
            boolean last = at.block().equals(to.block()) && at.leaf() == to.leaf();
            Inline leaf = work.leaf(at);
            int until = last ? to.offset() : leaf.length();
            Inline changed = Rewriter.rewritten(leaf, at.offset(), until, how, story.labels().language());
            if (last) {
                end = new Position(to.block(), to.leaf(), until + changed.length() - leaf.length());
            }
            if (!changed.equals(leaf)) {
                work.text(at, until, changed.slice(at.offset(), until + changed.length() - leaf.length()));
            }
            Optional<Position> next = Leaves.next(work.body(), at);
            if (last || next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        if (selection.isCaret()) {
            work.caret(new Position(end.block(), end.leaf(), Math.min(selection.head().offset(), end.offset())));
        } else {
            work.select(new Selection(from, end));
        }
        return work.done("");
    }

    /** A text outside of any body, such as a headline. */
    public static String text(String text, Rewrite how, String language) {
        return Rewriter.rewritten(Inline.of(text), 0, text.length(), how, language).text();
    }

    private static Selection around(Story story, Position caret, Rewrite how) {
        String text = Leaves.at(story.body(), caret).text();
        int start = 0;
        int end = text.length();
        if (how.isCase() && !text.isEmpty()) {
            Stretch word = new WordBorders(text).touching(caret.offset());
            start = word.from();
            end = word.to();
        }
        return new Selection(
                new Position(caret.block(), caret.leaf(), start), new Position(caret.block(), caret.leaf(), end));
    }
}
