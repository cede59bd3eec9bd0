package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Note;
import id.redaksi.story.Noted;
import id.redaksi.story.Position;
import id.redaksi.story.Review;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes notes in the margin. The words that a note is about are marked in the text, so the note goes where they go; when
 * they have gone, it stays in the list. These acts are never suggestions: see {@link Editing#settle}.
 */
public final class Noting {
    private final Ids ids;

    public Noting(Ids ids) {
        this.ids = ids;
    }

    /**
     * A note about what is selected, or with a bare caret about its word, or else about all of its text. Empty where there
     * is no text to be noted.
     */
    public Optional<Transaction> add(Story story, Selection selection, Note.Remark remark) {
        Selection about = selection.isCaret() ? around(story, selection.head()) : selection;
        var note = new Note(ids.block().value(), List.of(remark), false);
        return Marking.on(story, about, new Noted(note.key())).map(marked -> {
            List<Step> steps = new ArrayList<>(marked.steps());
            steps.add(new SetField<>(Field.REVIEW, story.review().with(note)));
            return new Transaction(steps, selection, "");
        });
    }

    private static Selection around(Story story, Position caret) {
        Inline text = Leaves.at(story.body(), caret);
        int start = Words.start(text, caret.offset());
        int end = Words.end(text, caret.offset());
        boolean word = start < end;
        return new Selection(
                new Position(caret.block(), caret.leaf(), word ? start : 0),
                new Position(caret.block(), caret.leaf(), word ? end : text.length()));
    }

    /** Adds a reply; a resolved note is open again. */
    public static Optional<Transaction> reply(Story story, String key, Note.Remark remark) {
        return story.review().note(key).map(note -> review(story.review().with(note.replied(remark))));
    }

    public static Optional<Transaction> resolve(Story story, String key, boolean resolved) {
        return story.review()
                .note(key)
                .filter(note -> note.resolved() != resolved)
                .map(note -> review(story.review().with(note.withResolved(resolved))));
    }

    private static Transaction review(Review review) {
        return Transaction.of(new SetField<>(Field.REVIEW, review));
    }

    /** Takes the note out, and its marks off the text. */
    public static Optional<Transaction> remove(Story story, Selection selection, String key) {
        return story.review().note(key).map(note -> {
            var work = new Work(story, selection);
            for (TextRange range : ranges(story, key)) {
                Inline text = work.leaf(range.start()).slice(range.from(), range.to());
                work.text(range.start(), range.to(), text.without(0, text.length(), new Noted(key)));
            }
            work.field(Field.REVIEW, story.review().without(note));
            return work.done("").orElseThrow();
        });
    }

    /** The words that the note is about, in reading order; none when they have gone. */
    public static List<TextRange> ranges(Story story, String key) {
        List<TextRange> ranges = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            ranges.addAll(ranges(block, key));
        }
        return ranges;
    }

    private static List<TextRange> ranges(Block block, String key) {
        List<TextRange> ranges = new ArrayList<>();
        for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
            for (Span span : block.leaves().get(leaf).spans()) {
                if (span.mark() instanceof Noted(var note) && note.equals(key)) {
                    ranges.add(new TextRange(block.id(), leaf, span.from(), span.to()));
                }
            }
        }
        return ranges;
    }

    /** The notes about the words at a place of the text, in the order in which they were written. */
    public static List<Note> at(Story story, Position place) {
        Inline text = Leaves.at(story.body(), place);
        return story.review().notes().stream()
                .filter(note -> text.spans().stream()
                        .anyMatch(span -> span.mark().equals(new Noted(note.key()))
                                && span.from() <= place.offset()
                                && place.offset() <= span.to()))
                .toList();
    }
}
