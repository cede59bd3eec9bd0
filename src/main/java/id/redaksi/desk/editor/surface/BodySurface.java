package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Spotlight;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.BlockId;
import id.redaksi.story.Position;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where the body is written. Only blocks in sight have a view; a change of the story touches the views whose block is
 * another value than before. It is a layout root of its own, so that a key lays out one block and not the window.
 */
public final class BodySurface extends Region {
    /** A point is on a text when a gap between two letters is no further than this, in pixels. */
    private static final double LETTER = 14;

    private final BodyViewModel model;
    private final Surroundings around;
    private final Runnable datelineClicked;
    private final Rows rows;
    private final ShownBody shown;
    private final BlockColumn column;
    private final BlockHandle handle;
    private final SurfaceAccess access;
    private final Markings markings;
    private final CaretView caret = new CaretView();
    private final Places places;
    private final SurfacePointer pointer;
    private final Composition composition;
    private final DropCaret drop = new DropCaret(this);
    private SurfaceHost host = SurfaceHost.NONE;
    private double viewTop;
    private double viewBottom = 800;
    private double contentHeight;
    private final Revealing revealing = new Revealing();
    private @Nullable Position ending;

    public BodySurface(Surroundings around, Runnable datelineClicked) {
        this.around = around;
        this.datelineClicked = datelineClicked;
        model = around.model();
        rows = new Rows(view -> getChildren().remove(view));
        shown = new ShownBody(around, rows);
        column = new BlockColumn(getChildren(), around, rows, shown);
        places = new Places(model, rows, column::lay);
        setId("body");
        getStyleClass().add("body-surface");
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        accessibleTextProperty().bind(around.words().of("desk.body"));
        access = new SurfaceAccess(this, model, around.words());
        markings = new Markings(model);
        handle = new BlockHandle(this, rows, model, around.words());
        getChildren().addAll(handle.target(), handle, caret, drop);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            if (!isProof()) {
                handle.follow(rows.at(event.getY()));
            }
        });
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> handle.hide());
        focusedProperty().addListener((_, _, _) -> blink());
        model.onChange(this::changed);
        around.words().wordingProperty().addListener((_, _, _) -> restyle());
        new ProofKeys(this).install();
        new SurfaceKeys(this, model, Keyboard.here()).install();
        pointer = new SurfacePointer(this, model);
        pointer.install();
        composition = new Composition(this, model);
        composition.install();
        shown.become(column.width());
    }

    public BodyViewModel model() {
        return model;
    }

    /** What its views have around them. */
    public Surroundings surroundings() {
        return around;
    }

    public void setHost(SurfaceHost host) {
        this.host = host;
    }

    /** Which part of the surface is in sight, in its own coordinates. */
    public void view(double top, double bottom) {
        if (viewTop != top || viewBottom != bottom) {
            viewTop = top;
            viewBottom = bottom;
            requestLayout();
        }
    }

    double viewTop() {
        return viewTop;
    }

    public double viewHeight() {
        return viewBottom - viewTop;
    }

    public double contentHeight() {
        return contentHeight;
    }

    /** Fonts or language changed: everything is measured and told anew; a caret that was in sight stays so. */
    public void restyle() {
        keepCaretInSight();
        rows.all().forEach(row -> {
            row.touch();
            if (row.view != null) {
                row.view.forgetMeasure();
            }
        });
        requestLayout();
    }

    /** Shows these marks over the text from now on, in the place of those before. */
    public void decorate(Decorations shown) {
        markings.become(shown);
        requestLayout();
    }

    /** Lets this stand out around the caret. */
    public void light(Spotlight spotlight) {
        markings.light(spotlight);
        requestLayout();
    }

    /** Shows the body as a proof below this head, to be read and not to be written; null for no longer. */
    public void proof(@Nullable ProofHead head) {
        column.number(head);
        handle.hide();
        blink();
        requestLayout();
    }

    boolean isProof() {
        return column.isNumbered();
    }

    /** Scrolls by this many pixels. */
    void scroll(double by) {
        host.scroll(by);
    }

    /** Puts the caret in sight at the next layout. */
    public void reveal() {
        revealing.caret();
        requestLayout();
    }

    /** What was to be put in sight at the next layout is not, since something else is looked at now. */
    public void stay() {
        revealing.stay();
    }

    /** Puts a text that stands beside its block's leaves in sight at the next layout. */
    public void reveal(TextPlace.InBlock place) {
        revealing.aside(place);
        requestLayout();
    }

    /** What shows a text that stands beside its block's leaves. */
    public Optional<Region> aside(TextPlace.InBlock place) {
        return model.body()
                .find(place.block())
                .flatMap(block -> places.view(new Position(block.id(), 0, 0))
                        .aside(place.part() - block.leaves().size()));
    }

    /** The caret is put in sight when it or its block has changed, not when something else did that one looks at. */
    private void changed() {
        if (!model.selection().head().equals(ending)) {
            ending = null;
        }
        shown.become(column.width());
        Selection selection = model.selection();
        revealing.changed(selection, model.body().find(selection.head().block()).orElse(null));
        blink();
        setAccessibleRoleDescription(access.kind());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        requestLayout();
    }

    /** Does what the pointer asks for; the text stays where it is under it. */
    void pointing(Runnable act) {
        revealing.pointing(act);
    }

    /** Lets the words of this note stand out; an empty key stands for none. */
    public void lookAt(String note) {
        if (markings.lookAt(note)) {
            requestLayout();
        }
    }

    /** Whether the block is in sight, or nearly. */
    public boolean isShown(BlockId block) {
        return model.body().indexOf(block) >= 0 && rows.of(block).view != null;
    }

    @Override
    protected void layoutChildren() {
        if (rows.all().isEmpty() || getWidth() <= 0) {
            return;
        }
        column.setWidth(getWidth());
        place();
        paint();
        for (int i = 0; revealing.isWanted() && i < 3; i++) {
            revealing.scroll(host, toReveal());
            place();
            paint();
        }
        revealing.stay();
    }

    /** The text beside a block's leaves that was asked for, else the caret. */
    private Rectangle2D toReveal() {
        return revealing
                .aside()
                .flatMap(asked -> aside(asked)
                        .map(shown -> new Rectangle2D(
                                0, rows.of(asked.block()).y + shown.getLayoutY(), getWidth(), shown.getHeight())))
                .orElseGet(this::caretBounds);
    }

    private void place() {
        double above = column.place(rows.of(model.selection().head().block()), viewTop, viewBottom);
        if (column.isUnfinished()) {
            Nodes.later(this::requestLayout);
        }
        if (column.height() != contentHeight) {
            contentHeight = column.height();
            resize(getWidth(), contentHeight);
            host.grew(above);
        }
    }

    private void paint() {
        markings.lay(rows, shown.review());
        column.paint(viewTop, viewBottom);
        composition.show();
        caret.place(caretBounds(), places.otherBounds(spot()));
    }

    private void blink() {
        caret.blink(isFocused() && model.selection().isCaret() && !isProof());
    }

    Places places() {
        return places;
    }

    /** Where the caret is. */
    Places.Spot spot() {
        Position head = model.selection().head();
        return new Places.Spot(head, head.equals(ending));
    }

    /** Takes the caret there; with {@code extend} the selection reaches from its anchor to there. */
    void caretTo(Places.Spot to, boolean extend) {
        ending = to.ending() ? to.at() : null;
        model.move(to.at(), extend);
    }

    /** Where the caret is, in the surface's coordinates. */
    public Rectangle2D caretBounds() {
        return places.bounds(spot());
    }

    /** Where the caret is from the surface's top, in pixels; 0 before the surface was laid out. */
    public double caretTop() {
        return getWidth() > 0 && !rows.all().isEmpty() ? caretBounds().getMinY() : 0;
    }

    /** Sees to it that a caret that is in sight now still is when the view will have become another. */
    public void keepCaretInSight() {
        if (column.width() > 0 && rows.of(model.selection().head().block()).view != null) {
            Rectangle2D at = caretBounds();
            if (at.getMaxY() > viewTop && at.getMinY() < viewBottom) {
                revealing.again();
            }
            requestLayout();
        }
    }

    /** Where the caret would stand at a place of the body, in the surface's coordinates. */
    public Rectangle2D bounds(Position place) {
        return places.bounds(Places.Spot.of(place));
    }

    /** The place in the text nearest to a point; empty in a body without any text. */
    Optional<Position> hit(double x, double y) {
        return places.at(x, y).map(Places.Spot::at);
    }

    /** Whether the mouse holds what is selected, so that a drag takes it along. */
    public boolean holdsSelection() {
        return pointer.holds();
    }

    /** Shows the place where something dragged over a point would go in; empty in a body without any text. */
    public Optional<Position> dropAt(double x, double y) {
        return drop.at(x, y).map(Places.Spot::at);
    }

    /** Nothing is dragged over the surface any more. */
    public void endDrop() {
        drop.end();
    }

    /** The place in the text under a point; empty beside and between the texts. */
    public Optional<Position> under(double x, double y) {
        return hit(x, y).filter(place -> {
            Rectangle2D at = bounds(place);
            return y >= at.getMinY() && y <= at.getMaxY() && Math.abs(x - at.getMinX()) <= LETTER;
        });
    }

    /** Puts the caret where a point is. */
    public void caretTo(double x, double y) {
        pointing(() -> places.at(x, y).ifPresent(spot -> caretTo(spot, false)));
    }

    void openDateline() {
        datelineClicked.run();
    }

    /** The block at this height; the first or the last beyond them. */
    public BlockId blockAt(double y) {
        return rows.at(y).block().id();
    }

    /** How far below the surface's top a block of the body begins. */
    public double topOf(BlockId block) {
        return rows.of(block).y;
    }

    /** Scrolls so that this part is in sight. */
    void show(double top, double bottom) {
        host.reveal(Math.max(0, top), Math.min(contentHeight, bottom));
    }

    /** Shows what can be done with the block with the caret. */
    public void offerBlock() {
        Row row = rows.of(model.selection().head().block());
        handle.follow(row);
        handle.offer(row.block().id(), handle);
    }

    /** How wide the caret is, in pixels. */
    public void setCaretWidth(double pixels) {
        caret.setWidth(pixels);
    }

    /** How many blocks have a view now. */
    public int alive() {
        return (int) rows.all().stream().filter(row -> row.view != null).count();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer = access.answer(attribute, parameters);
        return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!access.act(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
