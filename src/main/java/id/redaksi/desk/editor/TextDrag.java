package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.editor.surface.Keyboard;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.story.Body;
import id.redaksi.story.Position;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/**
 * Dragging over a body. What is selected in it moves to where it is dropped, or with the system's key for it (Ctrl,
 * Option on a Mac) a copy does; another program gets a copy, whatever it asks for, so that a drop elsewhere never takes
 * words out of a story. What comes from elsewhere goes in where it is dropped.
 */
final class TextDrag {
    private final BodySurface body;
    private final BodyClipboard clipboard;

    /** Whether what is dragged is what this body has selected, and whether the key for a copy was held as it began. */
    private boolean own;

    private boolean keyed;

    TextDrag(BodySurface body, BodyClipboard clipboard) {
        this.body = body;
        this.clipboard = clipboard;
    }

    void install() {
        body.setOnDragDetected(this::detected);
        body.setOnDragOver(this::over);
        body.setOnDragExited(_ -> body.endDrop());
        body.setOnDragDropped(this::dropped);
        body.setOnDragDone(_ -> end());
    }

    private void detected(MouseEvent event) {
        if (body.holdsSelection()) {
            Dragboard board = body.startDragAndDrop(TransferMode.COPY_OR_MOVE);
            board.setContent(clipboard.content(body.model().clipping().copied()));
            begin();
            keyed = Keyboard.here().copies(event);
            event.consume();
        }
    }

    private void over(DragEvent event) {
        boolean fits = own ? over(event.getX(), event.getY()) : canTake(event);
        if (fits) {
            event.acceptTransferModes(own ? mode(event) : offered(event.getDragboard()));
        }
        event.consume();
    }

    private boolean canTake(DragEvent event) {
        return BodyClipboard.canTake(event.getDragboard()) && over(event.getX(), event.getY());
    }

    /** Windows tells the key held now, a Mac by what it offers; on Linux JavaFX tells neither, so the one at the start counts. */
    private TransferMode[] mode(DragEvent event) {
        boolean now = Keyboard.here() == Keyboard.WINDOWS && event.getTransferMode() == TransferMode.COPY
                || !event.getDragboard().getTransferModes().contains(TransferMode.MOVE);
        return new TransferMode[] {keyed || now ? TransferMode.COPY : TransferMode.MOVE};
    }

    /** A copy where that is offered, since a program that moves takes its own away. */
    private static TransferMode[] offered(Dragboard board) {
        return board.getTransferModes().contains(TransferMode.COPY)
                ? new TransferMode[] {TransferMode.COPY}
                : TransferMode.ANY;
    }

    private void dropped(DragEvent event) {
        body.requestFocus();
        if (own) {
            event.setDropCompleted(drop(event.getX(), event.getY(), event.getTransferMode() == TransferMode.COPY));
        } else {
            body.endDrop();
            body.caretTo(event.getX(), event.getY());
            clipboard.take(event.getDragboard());
            event.setDropCompleted(true);
        }
        event.consume();
    }

    /** What the body has selected is on its way. */
    void begin() {
        own = true;
    }

    /** Shows where it would go; false inside what is dragged. */
    boolean over(double x, double y) {
        Optional<Position> place = body.dropAt(x, y);
        if (own && place.filter(this::isSelected).isPresent()) {
            body.endDrop();
            return false;
        }
        return place.isPresent();
    }

    /** Puts what the body has selected where a point is; false where nothing is to be done. */
    boolean drop(double x, double y, boolean copy) {
        Optional<Position> place = body.dropAt(x, y);
        end();
        return place.isPresent() && !isSelected(place.get()) && body.model().drop(place.get(), copy);
    }

    /** The drag is over, by a drop, by Escape or outside. */
    void end() {
        own = false;
        keyed = false;
        body.endDrop();
    }

    /** Whether a place lies in what is selected or at its ends. */
    private boolean isSelected(Position place) {
        Body text = body.model().body();
        Selection selected = body.model().selection();
        return Leaves.compare(text, selected.from(text), place) <= 0
                && Leaves.compare(text, place, selected.to(text)) <= 0;
    }
}
