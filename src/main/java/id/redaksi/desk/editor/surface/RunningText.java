package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import java.util.List;

/** A paragraph or a heading. */
final class RunningText extends BlockView {
    private final LeafView text;

    RunningText(String look) {
        super(look);
        text = new LeafView(look + "-text");
        getChildren().add(text);
    }

    @Override
    void show(Block block, String prefix, String hint) {
        text.show(block.leaves().getFirst(), prefix, hint);
        setAccessibleText(block.text());
    }

    @Override
    List<LeafView> leaves() {
        return List.of(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + height(text, width) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        text.resizeRelocate(0, snappedTopInset(), getWidth(), height(text, getWidth()));
    }
}
