package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.Divider;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A block in sight. It shows a value and is shown another; it changes nothing by itself. */
abstract class BlockView extends Region {
    BlockView(String look) {
        getStyleClass().addAll("block", look);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** A view for this kind of block. */
    static BlockView of(Block block, Surroundings around) {
        return switch (block) {
            case Paragraph _ -> new RunningText("paragraph");
            case Heading heading -> new RunningText("heading-" + heading.level());
            case Quote _ -> new QuoteView(around);
            case ListBlock _ -> new ItemsView();
            case Figure figure -> new FigureView(around, figure);
            case Divider _ -> new RuleView();
        };
    }

    /** Whether this view can show the block too, or another kind of view is needed. */
    boolean fits(Block block) {
        return switch (block) {
            case Paragraph _ -> getStyleClass().contains("paragraph");
            case Heading heading -> getStyleClass().contains("heading-" + heading.level());
            case Quote _ -> this instanceof QuoteView;
            case ListBlock _ -> this instanceof ItemsView;
            case Figure _ -> this instanceof FigureView;
            case Divider _ -> this instanceof RuleView;
        };
    }

    /** Shows the block; {@code prefix} stands before its first text, {@code hint} in it while it is empty. */
    abstract void show(Block block, String prefix, String hint);

    /** The views of its leaves, in their order. */
    abstract List<LeafView> leaves();

    @Override
    protected abstract double computePrefHeight(double width);

    /** Asks its leaves to measure anew. */
    void forgetMeasure() {
        leaves().forEach(LeafView::forgetMeasure);
        requestLayout();
    }

    /** Height of the child at this width, whole pixels so that rules and texts stay sharp. */
    static double height(Region child, double width) {
        return Math.ceil(child.prefHeight(width));
    }
}
