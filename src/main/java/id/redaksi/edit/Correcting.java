package id.redaksi.edit;

import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Position;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Puts a better text in the place of some words, as one act. Only the letters that differ are replaced, so that marks
 * stay where they are; new letters bear the marks of those they replace or stand behind.
 */
public final class Correcting {
    private Correcting() {}

    /** Empty when the story does not have the range any more, or nothing would change. */
    public static Optional<Transaction> apply(Story story, Selection selection, TextRange range, String with) {
        var end = new Position(range.block(), range.leaf(), range.to());
        if (!Leaves.has(story.body(), end)) {
            return Optional.empty();
        }
        Inline leaf = Leaves.at(story.body(), end);
        String former = leaf.text().substring(range.from(), range.to());
        if (former.equals(with)) {
            return Optional.empty();
        }
        Change change = Change.between(former, with);
        int from = range.from() + change.from();
        int to = range.from() + change.to();
        var work = new Work(story, selection);
        var put = Inline.of(with.substring(change.from(), change.until()), marks(leaf, from, to));
        work.text(new Position(range.block(), range.leaf(), from), to, put);
        work.caret(new Position(range.block(), range.leaf(), range.from() + with.length()));
        return work.done("");
    }

    /** Other texts for many places at once, as one act; the places of each text in their order. Empty when nothing changes. */
    public static Optional<Transaction> all(Story story, Selection selection, SequencedMap<Hit, String> texts) {
        return new Replacing(story, List.copyOf(texts.sequencedKeySet()), hit -> Objects.requireNonNull(texts.get(hit)))
                .act(selection);
    }

    private static Mark[] marks(Inline leaf, int from, int to) {
        int at = from < to || from == 0 ? from : from - 1;
        return leaf.slice(Math.min(at, leaf.length()), Math.min(at + 1, leaf.length())).spans().stream()
                .map(Span::mark)
                .toArray(Mark[]::new);
    }
}
