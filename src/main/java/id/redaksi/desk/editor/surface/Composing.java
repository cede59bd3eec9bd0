package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Marking;
import id.redaksi.edit.Selection;
import id.redaksi.edit.TextRange;
import id.redaksi.edit.Transaction;
import id.redaksi.edit.Typing;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an input method is composing. It stands in the story so that everything shows it, and is taken back before each
 * next try, so that undo never meets it. A story that changed otherwise since has made it its own.
 */
final class Composing {
    private final OpenStory open;
    private final Typing typing;
    private @Nullable Story with;
    private Inline text = Inline.EMPTY;
    private @Nullable Position start;

    Composing(OpenStory open, Typing typing) {
        this.open = open;
        this.typing = typing;
    }

    private boolean isOn() {
        return with != null && open.story() == with;
    }

    /** Shows this in the place of what was shown before, with the caret behind {@code caret} of its UTF-16 units. */
    void show(String composed, int caret) {
        takeBack();
        if (composed.isEmpty()) {
            return;
        }
        Selection selection = open.editing().selection();
        Position from = selection.from(open.story().body());
        text = Marking.continued(open.story(), from, composed);
        typing.insert(open.story(), selection, text).ifPresent(act -> {
            int inside = Math.clamp(caret, 0, composed.length());
            var at = new Position(from.block(), from.leaf(), from.offset() + inside);
            open.apply(Optional.of(new Transaction(act.steps(), Selection.caret(at), "")));
            // Where changes are only suggested it stands behind what it would take the place of.
            Position now = open.editing().selection().head();
            start = new Position(now.block(), now.leaf(), now.offset() - inside);
            with = open.story();
        });
    }

    /** Takes it out of the story as if it had never been. */
    void takeBack() {
        if (isOn()) {
            open.editing().rollback();
        }
        with = null;
    }

    /** Makes it text like any other, so that nothing composed is lost. */
    void keep() {
        if (isOn()) {
            Inline kept = text;
            takeBack();
            open.apply(typing.insert(open.story(), open.editing().selection(), kept));
        }
        with = null;
    }

    /** Where it stands; empty while nothing is composed. */
    Optional<TextRange> range() {
        Position from = start;
        return isOn() && from != null
                ? Optional.of(new TextRange(from.block(), from.leaf(), from.offset(), from.offset() + text.length()))
                : Optional.empty();
    }
}
