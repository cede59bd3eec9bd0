package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The blocks of a body one below the other: those in sight have a view, the others a height that is measured or expected. */
final class BlockColumn {
    /** How far beyond the visible part blocks are laid out, in pixels. */
    private static final double MARGIN = 100;

    private final ObservableList<Node> children;
    private final Surroundings around;
    private final Rows rows;
    private final ShownBody shown;
    private @Nullable Numbering numbering;
    private double width;
    private double height;

    BlockColumn(ObservableList<Node> children, Surroundings around, Rows rows, ShownBody shown) {
        this.children = children;
        this.around = around;
        this.rows = rows;
        this.shown = shown;
    }

    /** In pixels; 0 before it was laid out. */
    double width() {
        return width;
    }

    void setWidth(double pixels) {
        if (pixels != width) {
            width = pixels;
            rows.all().forEach(Row::unmeasure);
        }
    }

    /** Of all blocks, in pixels, as it was placed last. */
    double height() {
        return height;
    }

    /** Numbers the printed lines behind those of this head; null for no longer. */
    void number(@Nullable ProofHead head) {
        if (numbering != null) {
            numbering.clear();
        }
        numbering = head == null ? null : new Numbering(head, children);
    }

    boolean isNumbered() {
        return numbering != null;
    }

    /** Whether a line has yet to get its number. */
    boolean isUnfinished() {
        return numbering != null && numbering.isUnfinished();
    }

    /**
     * Gives every row between these heights its view, this one too, and every row its place; says by how much the rows
     * above have grown.
     */
    double place(Row head, double viewTop, double viewBottom) {
        if (numbering != null) {
            numbering.begin();
        }
        double y = 0;
        double above = 0;
        for (Row row : rows.all()) {
            boolean inSight = y + row.height >= viewTop - MARGIN && y <= viewBottom + MARGIN;
            row.y = y;
            boolean counted = numbering != null && numbering.wants(row);
            if (inSight || row == head || counted) {
                double before = row.height;
                lay(row);
                if (y + before <= viewTop) {
                    above += row.height - before;
                }
            }
            if (numbering != null) {
                numbering.pass(row);
            }
            if (!inSight && row != head) {
                rows.drop(row);
            }
            y += row.height;
        }
        height = y;
        return above;
    }

    /** Gives a row its view, told and measured, at its place. */
    BlockView lay(Row row) {
        BlockView view = row.view;
        if (view == null) {
            view = BlockView.of(row.block(), around);
            view.setAccessibleRoleDescription(SurfaceAccess.kind(row.block(), around.words()));
            row.view = view;
            children.add(0, view);
        }
        if (row.takeStale()) {
            shown.tell(view, row.block());
        }
        if (!row.measured) {
            row.height = BlockView.height(view, width);
            row.measured = true;
        }
        view.resizeRelocate(0, row.y, width, row.height);
        view.layout();
        view.placeSign();
        return view;
    }

    /** Shows the numbers of the lines between these heights. */
    void paint(double viewTop, double viewBottom) {
        if (numbering != null) {
            numbering.paint(rows.all(), viewTop - MARGIN, viewBottom + MARGIN);
        }
    }
}
