package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Places.Spot;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Rectangle;

/** Shows where in the text something would go that is dragged over it, and scrolls near the edges. */
final class DropCaret extends Rectangle {
    private static final double WIDTH = 2;
    private static final double NEAR_EDGE = 28;

    private final BodySurface surface;
    private final EdgeScroll edge;

    DropCaret(BodySurface surface) {
        this.surface = surface;
        edge = new EdgeScroll(surface, NEAR_EDGE, this::place);
        getStyleClass().add("drop-caret");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Stands at the place nearest to a point. */
    Optional<Spot> at(double x, double y) {
        edge.follow(x, y);
        return place(x, y);
    }

    private Optional<Spot> place(double x, double y) {
        Optional<Spot> spot = surface.places().at(x, Math.clamp(y, 0, Math.max(0, surface.contentHeight() - 1)));
        spot.ifPresent(at -> {
            Rectangle2D bounds = surface.places().bounds(at);
            setX(Math.round(bounds.getMinX()) - WIDTH / 2);
            setY(bounds.getMinY());
            setWidth(WIDTH);
            setHeight(bounds.getHeight());
        });
        setVisible(spot.isPresent());
        toFront();
        return spot;
    }

    void end() {
        edge.stop();
        setVisible(false);
    }
}
