package id.redaksi.desk.editor.surface;

import id.redaksi.desk.kit.Beat;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * The caret as it is drawn: a line that blinks. Between two writing directions it is two halves: the upper one stands
 * where writing in the direction of the whole text goes on, the lower one where writing in the other one does.
 */
final class CaretView extends Group {
    private static final double WIDTH = 2;
    private static final Duration HALF = Duration.millis(530);

    private final Rectangle upper = new Rectangle(WIDTH, 20);
    private final Rectangle lower = new Rectangle(WIDTH, 10);
    private final Beat blink = new Beat(HALF, () -> setVisible(!isVisible()));

    CaretView() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        upper.getStyleClass().add("caret");
        lower.getStyleClass().add("caret");
        getChildren().addAll(upper, lower);
    }

    /** How wide it is, in pixels. */
    void setWidth(double pixels) {
        upper.setWidth(pixels);
        lower.setWidth(pixels);
    }

    void place(Rectangle2D at, Optional<Rectangle2D> other) {
        upper.setX(left(at));
        upper.setY(at.getMinY());
        upper.setHeight(other.isPresent() ? at.getHeight() / 2 : at.getHeight());
        lower.setVisible(other.isPresent());
        other.ifPresent(side -> {
            lower.setX(left(side));
            lower.setY(side.getMinY() + side.getHeight() / 2);
            lower.setHeight(side.getHeight() / 2);
        });
    }

    /** A wider caret has its place in its middle. */
    private double left(Rectangle2D at) {
        return Math.round(at.getMinX() - (upper.getWidth() - WIDTH) / 2);
    }

    /** Shows it at once and blinks from then on, or hides it. */
    void blink(boolean shown) {
        blink.stop();
        setVisible(shown);
        if (shown) {
            blink.restart();
        }
    }
}
