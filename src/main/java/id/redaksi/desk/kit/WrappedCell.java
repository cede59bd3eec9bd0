package id.redaksi.desk.kit;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** A cell that is as high as what it shows needs at its list's width, so that long texts wrap and none is cut. */
public abstract class WrappedCell<T> extends ListCell<T> {
    /** What the list's scroll bar takes, whether it is there or not, in pixels. */
    private static final double BAR = 12;

    /** No text becomes narrower than this, in pixels. */
    private static final double NARROWEST = 100;

    @Override
    protected final double computePrefHeight(double width) {
        Node shown = getGraphic();
        if (shown == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
        return snappedTopInset() + Math.ceil(shown.prefHeight(Math.max(NARROWEST, room))) + snappedBottomInset();
    }
}
