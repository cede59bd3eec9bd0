package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** What can be done with the words that are selected, above them, once the hand is still; it never takes the focus. */
final class SelectionBubble extends StackPane {
    private static final Duration STILL = Duration.millis(250);

    private final BodySurface body;
    private final FormatBar bar;
    private final PauseTransition still = new PauseTransition(STILL);
    private boolean pressed;

    SelectionBubble(BodySurface body, FormatBar bar) {
        this.body = body;
        this.bar = bar;
        setId("selection-bubble");
        getStyleClass().add("selection-bubble");
        setManaged(false);
        setVisible(false);
        getChildren().add(bar);
        still.setOnFinished(_ -> show());
        body.model().onChange(this::changed);
        body.focusedProperty().addListener((_, _, _) -> changed());
        body.layoutYProperty().addListener((_, _, _) -> changed());
        body.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        body.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> letGo());
        body.addEventHandler(DragEvent.DRAG_DONE, _ -> letGo());
    }

    private void letGo() {
        pressed = false;
        changed();
    }

    private void changed() {
        setVisible(false);
        if (!body.model().selection().isCaret()) {
            still.playFromStart();
        }
    }

    private void show() {
        if (pressed || body.model().isFrozen() || !body.isFocused() || body.model().selection().isCaret() || getParent() == null) {
            return;
        }
        bar.refresh();
        applyCss();
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(-1));
        Rectangle2D from = body.bounds(body.model().selection().from(body.model().body()));
        Rectangle2D to = body.bounds(body.model().selection().to(body.model().body()));
        Point2D above = getParent().sceneToLocal(body.localToScene(from.getMinX(), from.getMinY()));
        Point2D below = getParent().sceneToLocal(body.localToScene(to.getMinX(), to.getMaxY()));
        double room = getParent().getLayoutBounds().getWidth();
        double y = above.getY() - height - 8;
        if (y < 0) {
            y = below.getY() + 8;
        }
        if (y + height > getParent().getLayoutBounds().getHeight()) {
            return;
        }
        double x = Math.clamp(above.getX() - 12, 8, Math.max(8, room - width - 8));
        resizeRelocate(Math.round(x), Math.round(y), width, height);
        setVisible(true);
    }
}
