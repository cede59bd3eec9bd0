package id.redaksi.edit;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.Optional;

/**
 * Signs that a typewriter has become those of print as they are typed: curled quotation marks, a dash for two hyphens
 * (between figures the shorter one of "2019–2024"), an ellipsis for three points. Each is an act of its own, so that
 * one undo brings back what was typed. Code stays as it is typed.
 */
public final class Typography {
    /** What a character that was just typed sets off. */
    public Optional<Transaction> after(Story story, Selection selection, String typed) {
        Position at = selection.head();
        if (!selection.isCaret() || typed.length() != 1 || at.offset() == 0) {
            return Optional.empty();
        }
        Inline leaf = Leaves.at(story.body(), at);
        int last = at.offset() - 1;
        if (leaf.text().charAt(last) != typed.charAt(0) || leaf.everywhere(last, last + 1, Emphasis.CODE)) {
            return Optional.empty();
        }
        String before = leaf.text().substring(0, at.offset());
        return switch (typed.charAt(0)) {
            case '"', '\'' -> {
                char curled = Quotes.curled(before, last);
                yield curled == typed.charAt(0) ? Optional.empty() : put(story, selection, 1, curled);
            }
            case '-' -> dash(story, selection, before);
            case '.' -> before.endsWith("...") && !before.endsWith("....") ? put(story, selection, 3, '…') : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Two hyphens at a paragraph's start may become the three of a divider. */
    private static Optional<Transaction> dash(Story story, Selection selection, String before) {
        boolean opens = before.equals("--")
                && story.body().find(selection.head().block()).orElseThrow() instanceof Paragraph;
        if (opens || !before.endsWith("--") || before.endsWith("---")) {
            return Optional.empty();
        }
        boolean range = before.length() > 2 && Character.isDigit(before.charAt(before.length() - 3));
        return put(story, selection, 2, range ? '\u2013' : '\u2014');
    }

    private static Optional<Transaction> put(Story story, Selection selection, int signs, char sign) {
        var work = new Work(story, selection);
        Position at = work.from();
        var start = new Position(at.block(), at.leaf(), at.offset() - signs);
        Mark[] marks = work.leaf(start).slice(start.offset(), start.offset() + 1).spans().stream()
                .map(Span::mark)
                .toArray(Mark[]::new);
        work.text(start, at.offset(), Inline.of(String.valueOf(sign), marks));
        work.caret(new Position(at.block(), at.leaf(), start.offset() + 1));
        return work.done("");
    }
}
