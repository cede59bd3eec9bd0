package id.redaksi.desk.editor.surface;

import java.util.List;
import javafx.scene.layout.Region;

/** A block whose parts stand below each other, as wide as the block. */
abstract class StackedView extends BlockView {
    private final double gap;

    StackedView(String look, double gap) {
        super(look);
        this.gap = gap;
    }

    /** What it shows from top to bottom: its leaves, and what stands between them. */
    List<? extends Region> parts() {
        return leaves();
    }

    /** Tells the scene graph of parts that came or went. */
    final void attach() {
        getChildren().setAll(parts());
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + snappedBottomInset();
        boolean first = true;
        for (Region part : parts()) {
            height += height(part, room(width)) + (first ? 0 : gap);
            first = false;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        double room = room(getWidth());
        for (Region part : parts()) {
            double height = height(part, room);
            part.resizeRelocate(snappedLeftInset(), y, room, height);
            y += height + gap;
        }
    }
}
