package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/**
 * The scroll bar of a list that is longer than what its control is given: it goes through all rows, while the control's
 * own bar is not seen. While it is dragged only its last place is gone to.
 */
final class LongBar extends ScrollBar {
    private final DoubleConsumer goTo;
    private boolean following;
    private boolean waiting;

    /** {@code goTo} gets the row that is to be seen first, with the part of it that is not. */
    LongBar(DoubleConsumer goTo) {
        this.goTo = goTo;
        setId("story-bar");
        setOrientation(Orientation.VERTICAL);
        setUnitIncrement(1);
        Nodes.shown(this, false);
        valueProperty().addListener((_, _, _) -> moved());
    }

    private void moved() {
        if (!following && !waiting) {
            waiting = true;
            Nodes.later(() -> {
                waiting = false;
                goTo.accept(getValue());
            });
        }
    }

    /** Stands where the list stands: so many rows, the first one seen, and how many can be. */
    void show(boolean needed, int rows, double first, double seen) {
        if (waiting) {
            return;
        }
        following = true;
        setMax(Math.max(0, rows - seen));
        setVisibleAmount(seen);
        setBlockIncrement(seen);
        setValue(Math.clamp(first, 0, getMax()));
        following = false;
        if (needed != isVisible()) {
            Nodes.shown(this, needed);
            getParent().getStyleClass().remove("long");
            if (needed) {
                getParent().getStyleClass().add("long");
            }
        }
    }
}
