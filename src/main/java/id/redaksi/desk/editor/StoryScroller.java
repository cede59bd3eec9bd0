package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.editor.surface.SurfaceHost;
import id.redaksi.story.BlockId;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The scrolling column of a story: the fields above, the body below. It scrolls by pixels from the top, not by a share
 * of the whole as JavaFX's scroll pane does, so that a line more below never moves what one is looking at.
 */
final class StoryScroller extends Region implements SurfaceHost {
    private static final double TOP = 32;
    private static final double SIDE = 56;
    private static final double BETWEEN = 18;
    private static final double BOTTOM = 120;
    private static final double NEAR = 24;
    private static final double NOTES = NotesMargin.CARD + 24;

    /** At which share of the height a typewriter keeps its line. */
    private static final double HELD = 0.45;


    private final Region writtenHead;
    private Region head;
    private final BodySurface body;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private @Nullable NotesMargin margin;
    private double columnWidth = 640;
    private double offset;
    private double bodyTop;
    private double laidWidth;
    private double laidHeight;
    private double cover;
    private boolean placing;
    private boolean typewriter;
    private @Nullable Sight returning;
    private double wanted = Double.NaN;
    private Runnable scrolled = () -> {};

    StoryScroller(Region head, BodySurface body) {
        writtenHead = head;
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
            returning = null;
            scrollTo(offset - event.getDeltaY());
            event.consume();
        });
        setOnMousePressed(this::pressed);
    }

    /**
     * Beside and below the text a click puts the caret into the nearest line, as it does on a page of paper; elsewhere the
     * focus stays where somebody writes, since the tabs around would take it and every key after it.
     */
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getY() >= body.getLayoutY()) {
            body.requestFocus();
            body.caretTo(event.getX() - body.getLayoutX(), event.getY() - body.getLayoutY());
        }
        event.consume();
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

    /** Whether the line with the caret keeps its height while one types and moves by keys. */
    void setTypewriter(boolean on) {
        typewriter = on;
        requestLayout();
    }

    /** Shows another head above the body, or with null the one that is written. */
    void setHead(@Nullable Region other) {
        Region wanted = other == null ? writtenHead : other;
        if (wanted != head) {
            getChildren().set(getChildren().indexOf(head), wanted);
            head = wanted;
        }
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

    void scrollTo(double to) {
        double before = offset;
        offset = Math.clamp(Math.round(to), -cover, lowest());
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
        return Math.max(0, whole() - getHeight());
    }

    /** The height of everything, with room below the end; a typewriter has so much that the last line can be kept. */
    private double whole() {
        return bodyTop + body.contentHeight() + (typewriter ? Math.max(BOTTOM, getHeight() * (1 - HELD)) : BOTTOM);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != laidWidth || getHeight() != laidHeight) {
            laidWidth = getWidth();
            laidHeight = getHeight();
            body.keepCaretInSight();
        }
        double column = column();
        head.resize(column, head.prefHeight(column));
        head.layout();
        bodyTop = TOP + head.getHeight() + BETWEEN;
        body.resize(column, Math.max(1, body.contentHeight()));
        offset = Math.clamp(offset, -cover, lowest());
        place();
        body.layout();
        goBack();
        if (!Double.isNaN(wanted) && getHeight() > 0) {
            putCaret();
        }
        if (margin != null) {
            margin.resize(getWidth(), getHeight());
            margin.place(isWide(), left() + column());
        }
        double wide = Math.ceil(bar.prefWidth(-1));
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }

    /** What is in sight now. */
    Sight sight() {
        double top = offset - bodyTop;
        return top <= 0
                ? new Sight(Optional.empty(), offset, getWidth(), getHeight())
                : new Sight(Optional.of(body.blockAt(top)), top - body.topOf(body.blockAt(top)), getWidth(), getHeight());
    }

    /** Shows again what was in sight, as soon as the column has its former size. */
    void show(Sight sight) {
        returning = sight;
        requestLayout();
    }

    /** Shows this block near the upper edge. */
    void show(BlockId block) {
        show(new Sight(Optional.of(block), -NEAR, getWidth(), getHeight()));
    }

    private void goBack() {
        Sight to = returning;
        if (to != null && to.width() == getWidth() && to.height() == getHeight()) {
            returning = null;
            scrollTo(to.block().map(block -> bodyTop + body.topOf(block) + to.above()).orElse(to.above()));
        }
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
        if (margin != null) {
            margin.setVisible(margin.isWanted());
        }
        if (margin != null && margin.isWanted()) {
            margin.resize(getWidth(), getHeight());
            margin.place(isWide(), x + column());
        }
        placing = true;
        double whole = whole();
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
            scrollTo(from - cover - NEAR);
        } else if (to > offset + getHeight() - NEAR) {
            scrollTo(to - getHeight() + NEAR);
        }
        return offset != before;
    }

    @Override
    public boolean follow(double top, double bottom) {
        if (!typewriter) {
            return reveal(top, bottom);
        }
        double before = offset;
        scrollTo(bodyTop + (top + bottom) / 2 - HELD * getHeight());
        return offset != before;
    }

    @Override
    public void scroll(double by) {
        returning = null;
        scrollTo(offset + by);
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
