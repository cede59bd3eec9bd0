package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.story.Position;
import java.text.BreakIterator;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does on the surface: a click places the caret, a drag selects, two clicks a word, three a block. */
final class SurfacePointer {
    private final BodySurface surface;
    private final BodyViewModel model;

    SurfacePointer(BodySurface surface, BodyViewModel model) {
        this.surface = surface;
        this.model = model;
    }

    void install() {
        surface.setOnMousePressed(this::pressed);
        surface.setOnMouseDragged(this::dragged);
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        boolean secondary = event.getButton() == MouseButton.SECONDARY;
        if (secondary && !model.selection().isCaret()) {
            return;
        }
        if (event.getClickCount() == 2 && surface.places().onDateline(event.getX(), event.getY())) {
            surface.openDateline();
            return;
        }
        Optional<Position> hit = surface.hit(event.getX(), event.getY());
        hit.ifPresent(place -> {
            switch (event.getClickCount()) {
                case 1 -> model.move(place, event.isShiftDown());
                case 2 -> model.select(word(place));
                default -> model.select(leaf(place));
            }
        });
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() < 2) {
            double y = Math.clamp(event.getY(), 0, Math.max(0, surface.contentHeight() - 1));
            surface.hit(event.getX(), y).ifPresent(place -> model.move(place, true));
            event.consume();
        }
    }

    private Selection word(Position place) {
        String text = Leaves.at(model.body(), place).text();
        var breaks = BreakIterator.getWordInstance();
        breaks.setText(text);
        int at = Math.min(place.offset(), Math.max(0, text.length() - 1));
        int end = text.isEmpty() ? 0 : breaks.following(at);
        int start = text.isEmpty() ? 0 : breaks.previous();
        return new Selection(
                new Position(place.block(), place.leaf(), start), new Position(place.block(), place.leaf(), end));
    }

    private Selection leaf(Position place) {
        return new Selection(
                new Position(place.block(), place.leaf(), 0),
                new Position(
                        place.block(), place.leaf(), Leaves.at(model.body(), place).length()));
    }
}
