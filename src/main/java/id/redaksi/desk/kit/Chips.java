package id.redaksi.desk.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Chips in as many rows as they need. One whose words have no blank ends in dots instead of making the pane wider. */
public class Chips extends FlowPane {
    private static final double GAP = 6;

    /** No chip becomes narrower than this, in pixels. */
    private static final double NARROWEST = 60;

    public Chips() {
        super(GAP, GAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        bound(width > 0 ? width : getWidth());
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        bound(getWidth());
        super.layoutChildren();
    }

    private void bound(double width) {
        double room = Math.max(NARROWEST, width - snappedLeftInset() - snappedRightInset());
        for (Node chip : getManagedChildren()) {
            if (width > 0 && chip instanceof Region region && !region.maxWidthProperty().isBound()) {
                region.setMaxWidth(room);
            }
        }
    }
}
