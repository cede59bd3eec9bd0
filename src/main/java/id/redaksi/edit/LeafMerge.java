package id.redaksi.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.redaksi.story.By;
import id.redaksi.story.Deletion;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Mark;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text and what it was to become, as one text in which the difference is only suggested: what was to go bears a
 * deletion, what was to come in an insertion. What the same author had only suggested before goes at once. It knows where
 * each place of the text to be is in the merged one.
 */
final class LeafMerge {
    /** A longer piece than this is not compared word by word, in words on both sides together. */
    private static final int MOST_WORDS = 4_000;

    /** Characters of the text to be that stand together in the merged text, all of them or, with no width, none. */
    private record Run(int from, int to, int at, int width) {}

    private final By by;
    private final List<Run> runs = new ArrayList<>();
    private Inline merged = Inline.EMPTY;
    private int next;

    /** Characters of the former text, from the first to before {@code to}. */
    record Range(int from, int to) {}

    /** {@code touched}: what was written on at least, even where the same letters came again. */
    LeafMerge(Inline former, Inline wanted, Range touched, By by) {
        this.by = by;
        int head = Math.min(touched.from(), former.head(wanted));
        int most = Math.min(former.length() - touched.to(), Math.min(former.length(), wanted.length()) - head);
        int tail = Math.min(former.tail(wanted), most);
        boolean several = Words.several(former.slice(head, former.length() - tail))
                && Words.several(wanted.slice(head, wanted.length() - tail));
        if (several) {
            head = Words.start(former, head);
            tail = former.length() - Words.end(former, former.length() - tail);
        }
        keep(former.slice(0, head));
        words(former.slice(head, former.length() - tail), wanted.slice(head, wanted.length() - tail));
        keep(former.slice(former.length() - tail, former.length()));
    }

    Inline merged() {
        return merged;
    }

    /** Where a place of the text to be is: before what goes there, or with {@code behind} behind it. */
    int at(int offset, boolean behind) {
        int found = 0;
        for (Run run : runs) {
            if (run.from() <= offset && offset <= run.to()) {
                found = run.at() + Math.min(offset - run.from(), run.width());
                if (!behind) {
                    return found;
                }
            }
        }
        return found;
    }

    private void keep(Inline text) {
        put(text, text.length());
    }

    /** Adds text that stands for so many characters of the text to be. */
    private void put(Inline text, int characters) {
        runs.add(new Run(next, next + characters, merged.length(), text.length()));
        next += characters;
        merged = merged.plus(text);
    }

    private void words(Inline former, Inline wanted) {
        List<Inline> before = Words.of(former);
        List<Inline> after = Words.of(wanted);
        if (before.size() < 2 || after.size() < 2 || before.size() + after.size() > MOST_WORDS) {
            change(former, wanted);
            return;
        }
        int from = 0;
        for (AbstractDelta<Inline> delta : DiffUtils.diff(before, after).getDeltas()) {
            before.subList(from, delta.getSource().getPosition()).forEach(this::keep);
            change(joined(delta.getSource().getLines()), joined(delta.getTarget().getLines()));
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        before.subList(from, before.size()).forEach(this::keep);
    }

    private static Inline joined(List<Inline> texts) {
        return texts.stream().reduce(Inline.EMPTY, Inline::plus);
    }

    private void change(Inline goes, Inline comes) {
        for (Suggestions.Piece piece : Suggestions.pieces(goes, 0, goes.length())) {
            Inline text = goes.slice(piece.from(), piece.to());
            boolean own = piece.inserts().filter(this::isOwn).isPresent();
            if (piece.deletes().isPresent() && !own) {
                merged = merged.plus(text);
            } else if (!own) {
                merged = merged.plus(text.with(0, text.length(), new Deletion(by)));
            }
        }
        // Of text that was only moved or marked, what was to go before still goes, and is here already.
        for (Suggestions.Piece piece : Suggestions.pieces(comes, 0, comes.length())) {
            Inline fresh = piece.deletes().isPresent()
                    ? Inline.EMPTY
                    : comes.slice(piece.from(), piece.to()).without(Suggestions::isSuggestion);
            put(fresh.with(0, fresh.length(), new Insertion(neighbour().orElse(by))), piece.to() - piece.from());
        }
    }

    private boolean isOwn(By other) {
        return other.author().equals(by.author());
    }

    /** The author's own suggestion right before, so that a word typed key by key is one suggestion. */
    private Optional<By> neighbour() {
        int last = merged.length() - 1;
        return merged.spans().stream()
                .filter(span -> span.from() <= last && last < span.to())
                .map(Span::mark)
                .flatMap((Mark mark) -> mark instanceof Insertion(var one) && isOwn(one) ? Stream.of(one) : Stream.empty())
                .findFirst();
    }
}
