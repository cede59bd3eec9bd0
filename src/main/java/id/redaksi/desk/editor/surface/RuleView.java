package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import java.util.List;
import javafx.scene.layout.Region;

/** A divider between two parts of the body. */
final class RuleView extends BlockView {
    private static final double HEIGHT = 25;

    private final Region line = new Region();

    RuleView() {
        super("rule");
        line.getStyleClass().add("rule-line");
        getChildren().add(line);
    }

    @Override
    void show(Block block, String prefix, String hint) {
        setAccessibleText("―");
    }

    @Override
    List<LeafView> leaves() {
        return List.of();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + HEIGHT + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.round(getWidth() / 3);
        line.resizeRelocate(Math.round((getWidth() - width) / 2), snappedTopInset() + (HEIGHT - 1) / 2, width, 1);
    }
}
