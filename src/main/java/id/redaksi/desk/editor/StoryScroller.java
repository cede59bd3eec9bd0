package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

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

    private final Region head;
    private final BodySurface body;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private double columnWidth = 640;
    private double offset;
    private double bodyTop;
    private boolean placing;
    private double wanted = Double.NaN;
    private Runnable scrolled = () -> {};

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

    /** The widest the column becomes, in pixels. */
    void setColumnWidth(double widest) {
        columnWidth = widest;
        requestLayout();
    }

    double offset() {
        return offset;
    }

    void scrollTo(double to) {
        double before = offset;
        offset = Math.clamp(Math.round(to), 0, lowest());
        if (offset != before) {
            place();
            scrolled.run();
        }
    }

    /** Who is told when another part is in sight. */
    void onScrolled(Runnable told) {
        scrolled = told;
    }

    /** How far below the top of what is in sight the caret stands, in pixels. */
    double caretAt() {
        return Double.isNaN(wanted) ? bodyTop + body.caretTop() - offset : wanted;
    }

    /** Puts the caret that far below the top, once there is something to see; 0 is a third of the height. */
    void putCaretAt(double below) {
        wanted = below;
        requestLayout();
    }

    /** What was only guessed above the caret is measured as it comes in sight, so the first try may miss. */
    private void putCaret() {
        double below = wanted == 0 ? getHeight() / 3 : wanted;
        wanted = Double.NaN;
        for (int i = 0; i < 3; i++) {
            scrollTo(bodyTop + body.caretTop() - below);
            body.layout();
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
        offset = Math.clamp(offset, 0, lowest());
        place();
        body.layout();
        if (!Double.isNaN(wanted) && getHeight() > 0) {
            putCaret();
        }
        double wide = Math.ceil(bar.prefWidth(-1));
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }

    private double column() {
        return Math.max(200, Math.min(columnWidth, getWidth() - 2 * SIDE));
    }

    private void place() {
        double x = Math.round((getWidth() - column()) / 2);
        head.relocate(x, TOP - offset);
        body.relocate(x, bodyTop - offset);
        body.view(offset - bodyTop, offset - bodyTop + getHeight());
        placing = true;
        double whole = bodyTop + body.contentHeight() + BOTTOM;
        bar.setMax(Math.max(0, whole - getHeight()));
        bar.setVisibleAmount(whole <= 0 ? 0 : bar.getMax() * getHeight() / whole);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(offset);
        bar.setVisible(bar.getMax() > 0);
        placing = false;
    }

    @Override
    public boolean reveal(double top, double bottom) {
        double from = bodyTop + top;
        double to = bodyTop + bottom;
        double before = offset;
        if (from < offset + NEAR) {
            offset = Math.clamp(Math.round(from - NEAR), 0, lowest());
        } else if (to > offset + getHeight() - NEAR) {
            offset = Math.clamp(Math.round(to - getHeight() + NEAR), 0, lowest());
        }
        if (offset != before) {
            place();
        }
        return offset != before;
    }

    @Override
    public void grew(double above) {
        offset = Math.clamp(offset + above, 0, lowest());
        place();
    }

    /** Brings a field above the body into sight. */
    void reveal(Node field) {
        Bounds inside = sceneToLocal(field.localToScene(field.getLayoutBounds()));
        if (inside.getMinY() < 0 || inside.getMaxY() > getHeight()) {
            scrollTo(offset + inside.getMinY() - TOP);
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
