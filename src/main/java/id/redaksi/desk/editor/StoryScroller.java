package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The scrolling column of a story: the fields above, the body below. It scrolls by pixels from the top, not by a share
 * of the whole as JavaFX's scroll pane does, so that a line more below never moves what one is looking at.
 */
final class StoryScroller extends Region implements BodySurface.Host {
    private static final double TOP = 32;
    private static final double SIDE = 56;
    private static final double BETWEEN = 18;
    private static final double BOTTOM = 120;
    private static final double NEAR = 24;
    private static final double NOTES = NotesMargin.CARD + 24;

    private final Region head;
    private final BodySurface body;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private @Nullable NotesMargin margin;
    private double columnWidth = 640;
    private double offset;
    private double bodyTop;
    private double cover;
    private boolean placing;

    StoryScroller(Region head, BodySurface body) {
        this.head = head;
        this.body = body;
        getStyleClass().add("story-column");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(60);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, value) -> {
            if (!placing) {
                scrollTo(value.doubleValue());
            }
        });
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        getChildren().addAll(head, body, bar);
        body.setHost(this);
        setOnScroll(event -> {
            scrollTo(offset - event.getDeltaY());
            event.consume();
        });
        setOnMousePressed(_ -> body.requestFocus());
    }

    /** Gives the column a margin for notes at its right. */
    void setMargin(NotesMargin notes) {
        margin = notes;
        getChildren().add(2, notes);
    }

    /** The widest the column becomes, in pixels. */
    void setColumnWidth(double widest) {
        columnWidth = widest;
        requestLayout();
    }

    /** What is revealed comes out below this node while it lies over the column's top, pulled down if need be. */
    void coveredBy(Region over) {
        InvalidationListener changed = _ -> {
            cover = over.isVisible() ? Math.ceil(over.getHeight()) : 0;
            scrollTo(offset);
        };
        over.visibleProperty().addListener(changed);
        over.heightProperty().addListener(changed);
    }

    double offset() {
        return offset;
    }

    void scrollTo(double wanted) {
        double before = offset;
        offset = Math.clamp(Math.round(wanted), -cover, lowest());
        if (offset != before) {
            place();
        }
    }

    private double lowest() {
        return Math.max(0, bodyTop + body.contentHeight() + BOTTOM - getHeight());
    }

    @Override
    protected void layoutChildren() {
        double column = column();
        head.resize(column, head.prefHeight(column));
        bodyTop = TOP + head.getHeight() + BETWEEN;
        body.resize(column, Math.max(1, body.contentHeight()));
        offset = Math.clamp(offset, -cover, lowest());
        place();
        body.layout();
        if (margin != null) {
            margin.resize(getWidth(), getHeight());
            margin.place(isWide(), left() + column());
        }
        double wide = Math.ceil(bar.prefWidth(-1));
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }

    private double column() {
        return Math.max(200, Math.min(columnWidth, getWidth() - 2 * SIDE));
    }

    /** Where the column begins: in the middle, or with its notes beside it where there is room for both. */
    private double left() {
        double beside = isWide() ? NOTES : 0;
        return Math.round((getWidth() - column() - beside) / 2);
    }

    private boolean isWide() {
        return margin != null && margin.isWanted() && getWidth() >= column() + NOTES + 2 * SIDE;
    }

    private void place() {
        double x = left();
        head.relocate(x, TOP - offset);
        body.relocate(x, bodyTop - offset);
        body.view(offset - bodyTop, offset - bodyTop + getHeight());
        if (margin != null && margin.isWanted()) {
            margin.resize(getWidth(), getHeight());
            margin.place(isWide(), x + column());
        }
        placing = true;
        double whole = bodyTop + body.contentHeight() + BOTTOM;
        bar.setMin(-cover);
        bar.setMax(Math.max(0, whole - getHeight()));
        bar.setVisibleAmount(whole <= 0 ? 0 : bar.getMax() * getHeight() / whole);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(offset);
        bar.setVisible(bar.getMax() > 0 || offset < 0);
        placing = false;
    }

    @Override
    public boolean reveal(double top, double bottom) {
        double from = bodyTop + top;
        double to = bodyTop + bottom;
        double before = offset;
        if (from < offset + cover + NEAR) {
            offset = Math.clamp(Math.round(from - cover - NEAR), -cover, lowest());
        } else if (to > offset + getHeight() - NEAR) {
            offset = Math.clamp(Math.round(to - getHeight() + NEAR), -cover, lowest());
        }
        if (offset != before) {
            place();
        }
        return offset != before;
    }

    @Override
    public void grew(double above) {
        offset = Math.clamp(offset + above, -cover, lowest());
        place();
    }

    /** Brings a field above the body into sight. */
    void reveal(Node field) {
        Bounds inside = sceneToLocal(field.localToScene(field.getLayoutBounds()));
        if (inside.getMinY() < cover || inside.getMaxY() > getHeight()) {
            scrollTo(offset + inside.getMinY() - cover - TOP);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }
}
