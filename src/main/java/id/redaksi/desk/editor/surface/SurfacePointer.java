package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Places.Spot;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Widening;
import id.redaksi.edit.Widening.Unit;
import id.redaksi.story.Position;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does on the surface. A click places the caret, two select a word, three the paragraph; with the
 * shortcut key (Ctrl, on a Mac Cmd) one click selects a sentence. A drag, and a click with Shift, goes on by what was
 * clicked; a drag past the edge of what is in sight scrolls.
 */
final class SurfacePointer {
    private static final double NEAR_EDGE = 4;

    private final BodySurface surface;
    private final BodyViewModel model;
    private final EdgeScroll edge;

    /** By what a drag goes on: a unit, or null for single characters. */
    private @Nullable Unit unit;

    private @Nullable Position origin;
    private @Nullable Selection made;
    private boolean held;

    SurfacePointer(BodySurface surface, BodyViewModel model) {
        this.surface = surface;
        this.model = model;
        edge = new EdgeScroll(surface, NEAR_EDGE, this::dragTo);
    }

    void install() {
        surface.setOnMousePressed(event -> surface.pointing(() -> pressed(event)));
        surface.setOnMouseDragged(event -> surface.pointing(() -> dragged(event)));
        surface.setOnMouseReleased(event -> surface.pointing(() -> released(event)));
    }

    /** Whether what is selected is under the button that is down: a drag takes it along. */
    boolean holds() {
        return held;
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        held = false;
        if (event.getClickCount() == 2 && surface.places().onDateline(event.getX(), event.getY())) {
            surface.openDateline();
            return;
        }
        Optional<Spot> spot = surface.places().at(event.getX(), event.getY());
        spot.ifPresent(at -> pressed(event, at));
        event.consume();
    }

    private void pressed(MouseEvent event, Spot spot) {
        boolean inside = isSelected(spot.at());
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!inside) {
                surface.caretTo(spot, false);
            }
        } else if (event.isShiftDown()) {
            extend(spot);
        } else if (event.getClickCount() == 1 && inside) {
            held = true;
        } else {
            begin(spot, event);
        }
    }

    private void begin(Spot spot, MouseEvent event) {
        unit = switch (event.getClickCount()) {
            case 1 -> event.isShortcutDown() ? Unit.SENTENCE : null;
            case 2 -> Unit.WORD;
            default -> Unit.PARAGRAPH;
        };
        origin = spot.at();
        if (unit == null) {
            surface.caretTo(spot, false);
        } else {
            model.select(Widening.at(model.story(), spot.at(), unit));
        }
        made = model.selection();
    }

    /** From where the last click began, by its unit, unless something else was selected since. */
    private void extend(Spot to) {
        if (origin == null || !model.selection().equals(made)) {
            origin = model.selection().anchor();
            unit = null;
        }
        reach(to);
    }

    private void reach(Spot to) {
        Position from = origin;
        if (unit == null || from == null) {
            surface.caretTo(to, true);
        } else {
            model.select(Widening.between(model.story(), from, to.at(), unit));
        }
        made = model.selection();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !held && origin != null) {
            dragTo(event.getX(), event.getY());
            edge.follow(event.getX(), event.getY());
            event.consume();
        }
    }

    private void dragTo(double x, double y) {
        double inside = Math.clamp(y, 0, Math.max(0, surface.contentHeight() - 1));
        surface.places().at(x, inside).ifPresent(this::reach);
    }

    /** A click on what is selected takes the selection away only now, since it might have become a drag of the text. */
    private void released(MouseEvent event) {
        edge.stop();
        if (held && event.isStillSincePress()) {
            surface.places().at(event.getX(), event.getY()).ifPresent(spot -> begin(spot, event));
        }
        held = false;
    }

    private boolean isSelected(Position place) {
        Selection selection = model.selection();
        return !selection.isCaret()
                && Leaves.compare(model.body(), selection.from(model.body()), place) <= 0
                && Leaves.compare(model.body(), place, selection.to(model.body())) < 0;
    }
}
