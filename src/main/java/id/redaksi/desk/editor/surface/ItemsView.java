package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.ListBlock;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;

/** A list: a mark or number before each item, set in by its level. */
final class ItemsView extends BlockView {
    /** How far a level is set in, as a share of the text's size. */
    private static final double INDENT = 1.486;
    private static final double BETWEEN = 4;
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    private final List<LeafView> items = new ArrayList<>();
    private final List<Text> markers = new ArrayList<>();
    private List<ListBlock.Item> shown = List.of();

    ItemsView() {
        super("items");
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof ListBlock list) {
            shown = list.items();
            count(shown.size());
            int[] numbers = new int[ListBlock.DEEPEST + 2];
            for (int i = 0; i < shown.size(); i++) {
                ListBlock.Item item = shown.get(i);
                items.get(i).show(item.content(), "", "");
                java.util.Arrays.fill(numbers, item.level() + 1, numbers.length, 0);
                numbers[item.level()]++;
                markers.get(i)
                        .setText(
                                item.marker() == ListBlock.Marker.NUMBER
                                        ? numbers[item.level()] + "."
                                        : BULLETS.get(Math.min(item.level(), BULLETS.size() - 1)));
            }
            setAccessibleText(block.text());
            requestLayout();
        }
    }

    private void count(int wanted) {
        while (items.size() < wanted) {
            var text = new LeafView("item-text");
            var marker = new Text();
            marker.getStyleClass().addAll("run", "item-marker");
            marker.setManaged(false);
            items.add(text);
            markers.add(marker);
            getChildren().addAll(marker, text);
        }
        while (items.size() > wanted) {
            getChildren().removeAll(items.removeLast(), markers.removeLast());
        }
    }

    @Override
    List<LeafView> leaves() {
        return items;
    }

    private double indent(int item) {
        return Math.round(INDENT * markers.getFirst().getFont().getSize()) * (shown.get(item).level() + 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + snappedBottomInset() - BETWEEN;
        for (int i = 0; i < items.size(); i++) {
            height += height(items.get(i), width - indent(i)) + BETWEEN;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        for (int i = 0; i < items.size(); i++) {
            double indent = indent(i);
            double height = height(items.get(i), getWidth() - indent);
            boolean rightToLeft = items.get(i).lines().isRightToLeft();
            items.get(i).resizeRelocate(rightToLeft ? 0 : indent, y, getWidth() - indent, height);
            Text marker = markers.get(i);
            marker.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            double wide = marker.getLayoutBounds().getWidth();
            marker.setLayoutX(rightToLeft ? getWidth() - indent + 8 : indent - 8 - wide);
            marker.setLayoutY(y + marker.getBaselineOffset());
            y += height + BETWEEN;
        }
    }
}
