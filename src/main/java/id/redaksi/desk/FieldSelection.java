package id.redaksi.desk;

import id.redaksi.edit.Stretch;
import id.redaksi.edit.Widening;
import id.redaksi.edit.Widening.Unit;
import java.util.List;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;

/** Selecting by word and sentence in a field, as in the body. */
final class FieldSelection {
    private static final List<Unit> UNITS = List.of(Unit.WORD, Unit.SENTENCE, Unit.ALL);

    private FieldSelection() {}

    /** Selects the unit at the caret, in a text of this language (BCP 47). */
    static void select(TextInputControl field, Unit unit, String language) {
        Stretch at = Widening.in(field.getText(), field.getCaretPosition(), unit, language);
        field.selectRange(at.from(), at.to());
    }

    /** Selects the next larger unit around what is selected. */
    static void widen(TextInputControl field, String language) {
        IndexRange now = field.getSelection();
        UNITS.stream()
                .map(unit -> Widening.in(field.getText(), now.getStart(), unit, language))
                .filter(wider -> wider.from() <= now.getStart() && wider.to() >= now.getEnd())
                .filter(wider -> wider.to() - wider.from() > now.getLength())
                .findFirst()
                .ifPresent(wider -> field.selectRange(wider.from(), wider.to()));
    }

    /** Selects the next smaller unit at the start of what is selected, and at last nothing. */
    static void narrow(TextInputControl field, String language) {
        IndexRange now = field.getSelection();
        UNITS.reversed().stream()
                .map(unit -> Widening.in(field.getText(), now.getStart(), unit, language))
                .filter(inner -> inner.from() >= now.getStart() && inner.to() <= now.getEnd())
                .filter(inner -> inner.to() - inner.from() < now.getLength())
                .findFirst()
                .ifPresentOrElse(
                        inner -> field.selectRange(inner.from(), inner.to()),
                        () -> field.selectRange(now.getStart(), now.getStart()));
    }
}
