package id.redaksi.desk.review;

import id.redaksi.edit.Selection;
import id.redaksi.edit.Suggestion;
import id.redaksi.edit.TextRange;
import id.redaksi.story.By;
import id.redaksi.story.Note;
import id.redaksi.story.Position;
import java.util.List;
import java.util.Optional;

/** Something to look at in a review. */
public sealed interface Entry {
    By by();

    /** Where it is about; empty when the words have gone. */
    Optional<Selection> place();

    /** A note and the first words that it is about. */
    record OfNote(Note note, Optional<TextRange> at) implements Entry {
        @Override
        public By by() {
            return note.remarks().getFirst().by();
        }

        @Override
        public Optional<Selection> place() {
            return at.map(TextRange::selection);
        }
    }

    /** A suggested change: one, or words that go together with those that come in their place. */
    record OfChange(List<Suggestion> parts) implements Entry {
        @Override
        public By by() {
            return parts.getFirst().by();
        }

        @Override
        public Optional<Selection> place() {
            Suggestion first = parts.getFirst();
            Suggestion last = parts.getLast();
            return Optional.of(new Selection(start(first), end(last)));
        }

        private static Position start(Suggestion one) {
            return switch (one) {
                case Suggestion.OfText text -> text.range().start();
                case Suggestion.OfBlock block -> new Position(block.block(), 0, 0);
            };
        }

        private static Position end(Suggestion one) {
            return switch (one) {
                case Suggestion.OfText text -> text.range().selection().head();
                case Suggestion.OfBlock block -> new Position(block.block(), 0, 0);
            };
        }
    }
}
