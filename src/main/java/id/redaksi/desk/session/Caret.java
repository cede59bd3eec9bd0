package id.redaksi.desk.session;

import id.redaksi.edit.Selection;
import id.redaksi.edit.TextPlace;

/** Where somebody writes in a story: in which of its texts, and before which of its UTF-16 units. */
public record Caret(TextPlace place, int offset) {
    static Caret of(Selection selection) {
        return new Caret(
                new TextPlace.InBlock(selection.head().block(), selection.head().leaf()), selection.head().offset());
    }
}
