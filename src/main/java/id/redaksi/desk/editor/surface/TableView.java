package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** A table: cells in columns of one width, thin lines between, the caption below. */
final class TableView extends BlockView {
    private static final double INSIDE = 8;
    private static final double CAPTION = 6;

    private final Surroundings around;
    private final Region head = new Region();
    private final List<Region> lines = new ArrayList<>();
    private final List<LeafView> cells = new ArrayList<>();
    private final LeafView caption = new LeafView("caption-text");
    private Table shown;

    TableView(Surroundings around, Table first) {
        super("table");
        this.around = around;
        shown = first;
        head.getStyleClass().add("table-head");
        getChildren().addAll(head, caption);
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Table table) {
            shown = table;
            count(table.cells().size(), table.rows() + table.columns() + 2);
            for (int i = 0; i < cells.size(); i++) {
                boolean title = table.header() && i < table.columns();
                LeafView cell = cells.get(i);
                cell.getStyleClass().remove("head-cell");
                if (title) {
                    cell.getStyleClass().add("head-cell");
                }
                String empty = title ? around.words().now("desk.body.column", i % table.columns() + 1) : "";
                cell.show(table.cells().get(i), "", empty);
            }
            caption.show(table.caption(), "", around.words().now("desk.body.tableCaption"));
            head.setVisible(table.header());
            setAccessibleText(block.text());
            requestLayout();
        }
    }

    private void count(int wanted, int rules) {
        while (cells.size() < wanted) {
            cells.add(new LeafView("cell-text"));
            getChildren().add(cells.getLast());
        }
        while (cells.size() > wanted) {
            getChildren().remove(cells.removeLast());
        }
        while (lines.size() < rules) {
            var line = new Region();
            line.getStyleClass().add("table-line");
            lines.add(line);
            getChildren().add(1, line);
        }
        while (lines.size() > rules) {
            getChildren().remove(lines.removeLast());
        }
    }

    @Override
    List<LeafView> leaves() {
        List<LeafView> leaves = new ArrayList<>(cells);
        leaves.add(caption);
        return leaves;
    }

    private double column(double width, int column) {
        return Math.round((width - 1) * column / shown.columns());
    }

    private double rowHeight(double width, int row) {
        double highest = 0;
        for (int i = 0; i < shown.columns(); i++) {
            double room = column(width, i + 1) - column(width, i) - 1 - 2 * INSIDE;
            highest = Math.max(highest, height(cells.get(row * shown.columns() + i), room));
        }
        return highest + 2 * INSIDE - 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + snappedBottomInset() + 1 + CAPTION + height(caption, width);
        for (int i = 0; i < shown.rows(); i++) {
            height += rowHeight(width, i) + 1;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = snappedTopInset();
        double y = top;
        for (int row = 0; row < shown.rows(); row++) {
            double height = rowHeight(width, row);
            lines.get(row).resizeRelocate(0, y, width, 1);
            for (int i = 0; i < shown.columns(); i++) {
                double x = column(width, i) + 1 + INSIDE;
                double room = column(width, i + 1) - column(width, i) - 1 - 2 * INSIDE;
                cells.get(row * shown.columns() + i).resizeRelocate(x, y + INSIDE, room, height - INSIDE);
            }
            if (row == 0) {
                head.resizeRelocate(0, y, width, height + 1);
            }
            y += height + 1;
        }
        lines.get(shown.rows()).resizeRelocate(0, y, width, 1);
        for (int i = 0; i <= shown.columns(); i++) {
            double x = i == shown.columns() ? width - 1 : column(width, i);
            lines.get(shown.rows() + 1 + i).resizeRelocate(x, top, 1, y - top + 1);
        }
        caption.resizeRelocate(0, y + 1 + CAPTION, width, height(caption, width));
    }

    @Override
    int leafBeside(int leaf, int by) {
        int count = shown.cells().size();
        if (leaf == count) {
            return by < 0 ? count - shown.columns() : count + 1;
        }
        int to = leaf + by * shown.columns();
        return to < 0 ? -1 : Math.min(to, count);
    }

    /** From above into the first row, in the column that stands below. */
    @Override
    int entry(int by, double x) {
        return by < 0 ? shown.cells().size() : Math.clamp((int) (x * shown.columns() / getWidth()), 0, shown.columns() - 1);
    }
}
