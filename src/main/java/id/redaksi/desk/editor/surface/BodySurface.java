package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import id.redaksi.desk.kit.Beat;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Framed;
import id.redaksi.story.Heading;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * Where the body is written. Only blocks in sight have a view; a change of the story touches the views whose block is
 * another value than before. It is a layout root of its own, so that a key lays out one block and not the window.
 */
public final class BodySurface extends Region {
    /** The scrolling column in which the surface stands. */
    public interface Host {
        /** Scrolls so that this part of the surface is in sight; says whether it had to. */
        boolean reveal(double top, double bottom);

        /** The surface is higher or lower than before; {@code above} of that lies above what is in sight. */
        void grew(double above);
    }

    /** How far beyond the visible part blocks are laid out, in pixels. */
    private static final double MARGIN = 100;

    private final BodyViewModel model;
    private final Surroundings around;
    private final Runnable datelineClicked;
    private final Rows rows;
    private final BlockHandle handle;
    private final Rectangle caret = new Rectangle(2, 20);
    private final Beat blink;
    private Host host = new Host() {
        @Override
        public boolean reveal(double top, double bottom) {
            return false;
        }

        @Override
        public void grew(double above) {}
    };
    private List<Block> shown = List.of();
    private String dateline = "";
    private Map<String, Integer> footnotes = Map.of();
    private Optional<BlockId> datelineAt = Optional.empty();
    private double viewTop;
    private double viewBottom = 800;
    private double width;
    private double contentHeight;
    private boolean reveal;
    private Decorations marks = Decorations.NONE;

    public BodySurface(Surroundings around, Runnable datelineClicked) {
        this.around = around;
        this.datelineClicked = datelineClicked;
        model = around.model();
        rows = new Rows(view -> getChildren().remove(view));
        setId("body");
        getStyleClass().add("body-surface");
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        accessibleTextProperty().bind(around.words().of("desk.body"));
        caret.getStyleClass().add("caret");
        caret.setManaged(false);
        caret.setMouseTransparent(true);
        caret.setVisible(false);
        handle = new BlockHandle(this, model, around.words());
        getChildren().addAll(handle.target(), handle, caret);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> handle.follow(rows.at(event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> handle.hide());
        blink = new Beat(Duration.millis(530), () -> caret.setVisible(!caret.isVisible()));
        focusedProperty().addListener((_, _, _) -> blink());
        model.onChange(this::changed);
        around.words().wordingProperty().addListener((_, _, _) -> restyle());
        new SurfaceKeys(this, model).install();
        new SurfacePointer(this, model).install();
        new Composition(this, model).install();
        become();
    }

    public BodyViewModel model() {
        return model;
    }

    public void setHost(Host host) {
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

    public double viewHeight() {
        return viewBottom - viewTop;
    }

    public double contentHeight() {
        return contentHeight;
    }

    /** Fonts or language changed: everything is measured and told anew. */
    public void restyle() {
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
        marks = shown;
        requestLayout();
    }

    /** Puts the caret in sight at the next layout. */
    public void reveal() {
        reveal = true;
        requestLayout();
    }

    private void changed() {
        become();
        reveal = true;
        blink();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        requestLayout();
    }

    private void become() {
        List<Block> blocks = model.body().blocks();
        String printed = model.story().dateline().printed();
        if (blocks == shown && printed.equals(dateline)) {
            return;
        }
        rows.become(blocks, Math.max(300, width));
        Optional<BlockId> opening = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Block::id)
                .findFirst();
        if (!opening.equals(datelineAt) || !printed.equals(dateline)) {
            for (Row row : rows.all()) {
                boolean was = datelineAt.filter(row.block().id()::equals).isPresent();
                boolean is = opening.filter(row.block().id()::equals).isPresent();
                if (was || is) {
                    row.touch();
                }
            }
        }
        if ((blocks.size() == 1) != (shown.size() == 1)) {
            rows.all().forEach(Row::touch);
        }
        Map<String, Integer> numbers = model.body().footnoteNumbers();
        if (!numbers.equals(footnotes)) {
            footnotes = numbers;
            rows.all().forEach(Row::touch);
        }
        shown = blocks;
        dateline = printed;
        datelineAt = opening;
    }

    private String prefix(Block block) {
        return datelineAt.filter(block.id()::equals).isPresent() ? dateline : "";
    }

    private String hint(Block block) {
        return switch (block) {
            case Paragraph _ -> shown.size() == 1 ? around.words().now("desk.body.hint") : "";
            case Heading _ -> around.words().now("desk.body.heading");
            case Quote _, ListBlock _, Framed _ -> "";
        };
    }

    @Override
    protected void layoutChildren() {
        if (rows.all().isEmpty() || getWidth() <= 0) {
            return;
        }
        if (getWidth() != width) {
            width = getWidth();
            rows.all().forEach(row -> row.measured = false);
        }
        place();
        paint();
        for (int i = 0; reveal && i < 3; i++) {
            Rectangle2D at = caretBounds();
            boolean scrolled = host.reveal(at.getMinY() - 8, at.getMaxY() + 8);
            if (!scrolled) {
                reveal = false;
            }
            place();
            paint();
        }
        reveal = false;
    }

    /** Gives every row in sight its view and every row its place. */
    private void place() {
        Row head = rows.of(model.selection().head().block());
        double y = 0;
        double above = 0;
        for (Row row : rows.all()) {
            boolean inSight = y + row.height >= viewTop - MARGIN && y <= viewBottom + MARGIN;
            row.y = y;
            if (inSight || row == head) {
                double before = row.height;
                lay(row);
                if (y + before <= viewTop) {
                    above += row.height - before;
                }
            } else {
                rows.drop(row);
            }
            y += row.height;
        }
        if (y != contentHeight) {
            contentHeight = y;
            resize(getWidth(), y);
            host.grew(above);
        }
    }

    private BlockView lay(Row row) {
        BlockView view = row.view;
        if (view == null) {
            view = BlockView.of(row.block(), around);
            view.setAccessibleRoleDescription(around.words().now("desk.block." + row.block().kind()));
            row.view = view;
            getChildren().add(0, view);
        }
        if (row.takeStale()) {
            view.show(row.block(), prefix(row.block()), hint(row.block()));
            view.number(footnotes);
            view.applyCss();
        }
        if (!row.measured) {
            row.height = BlockView.height(view, width);
            row.measured = true;
        }
        view.resizeRelocate(0, row.y, width, row.height);
        view.layout();
        return view;
    }

    private void paint() {
        Selection selection = model.selection();
        Position from = selection.from(model.body());
        Position to = selection.to(model.body());
        Row firstRow = rows.of(from.block());
        Row lastRow = rows.of(to.block());
        boolean inside = false;
        for (Row row : rows.all()) {
            boolean first = row == firstRow;
            boolean last = row == lastRow;
            inside = inside || first;
            if (row.view != null) {
                decorate(row.view.leaves(), marks.on(row.block()));
                select(row.view.leaves(), inside && !selection.isCaret(), first ? from : null, last ? to : null);
            }
            inside = inside && !last;
        }
        Rectangle2D at = caretBounds();
        caret.setX(Math.round(at.getMinX()));
        caret.setY(at.getMinY());
        caret.setHeight(at.getHeight());
    }

    private static void decorate(List<LeafView> leaves, List<Decorations.Decoration> all) {
        for (int i = 0; i < leaves.size(); i++) {
            int leaf = i;
            leaves.get(i).decorate(
                    all.isEmpty() ? all : all.stream().filter(one -> one.leaf() == leaf).toList());
        }
    }

    private static void select(
            List<LeafView> leaves,
            boolean inside,
            @org.jspecify.annotations.Nullable Position from,
            @org.jspecify.annotations.Nullable Position to) {
        for (int i = 0; i < leaves.size(); i++) {
            LeafView leaf = leaves.get(i);
            boolean before = from != null && i < from.leaf();
            boolean after = to != null && i > to.leaf();
            if (!inside || before || after) {
                leaf.select(-1, -1);
            } else {
                leaf.select(
                        from != null && i == from.leaf() ? from.offset() : 0,
                        to != null && i == to.leaf() ? to.offset() : leaf.length());
            }
        }
    }

    private void blink() {
        blink.stop();
        boolean written = isFocused() && model.selection().isCaret();
        caret.setVisible(written);
        if (written) {
            blink.restart();
        }
    }

    /** Where the caret is, in the surface's coordinates. */
    Rectangle2D caretBounds() {
        return bounds(model.selection().head());
    }

    /** Where the caret would stand at a place of the body, in the surface's coordinates. */
    public Rectangle2D bounds(Position place) {
        LeafView leaf = leaf(place);
        Point2D corner = corner(leaf);
        Rectangle2D inside = leaf.caret(Math.min(place.offset(), leaf.length()));
        return new Rectangle2D(
                corner.getX() + inside.getMinX(),
                corner.getY() + inside.getMinY(),
                Math.max(1, inside.getWidth()),
                inside.getHeight());
    }

    private static Point2D corner(LeafView leaf) {
        return new Point2D(
                leaf.getLayoutX() + leaf.getParent().getLayoutX(), leaf.getLayoutY() + leaf.getParent().getLayoutY());
    }

    private LeafView leaf(Position place) {
        return rowView(place).leaves().get(place.leaf());
    }

    private BlockView rowView(Position place) {
        Row row = rows.of(place.block());
        return row.view == null ? lay(row) : row.view;
    }

    /** The place in the text nearest to a point; empty in a body without any text. */
    Optional<Position> hit(double x, double y) {
        Row row = rows.at(y);
        BlockView view = row.view == null ? lay(row) : row.view;
        if (view.leaves().isEmpty()) {
            var here = new Position(row.block().id(), 0, 0);
            return Leaves.next(model.body(), here).or(() -> Leaves.previous(model.body(), here));
        }
        int nearest = view.leafAt(x, y - row.y);
        LeafView leaf = view.leaves().get(nearest);
        Point2D corner = corner(leaf);
        return Optional.of(
                new Position(row.block().id(), nearest, leaf.hit(x - corner.getX(), y - corner.getY())));
    }

    /** Puts the caret where a point is. */
    public void caretTo(double x, double y) {
        hit(x, y).ifPresent(place -> model.move(place, false));
    }

    /** Whether the point is on the dateline, which is not part of the text. */
    boolean onDateline(double x, double y) {
        Row row = rows.at(y);
        return row.view != null
                && !row.view.leaves().isEmpty()
                && row.view.leaves()
                        .getFirst()
                        .onPrefix(x, y - row.y - row.view.leaves().getFirst().getLayoutY());
    }

    void openDateline() {
        datelineClicked.run();
    }

    /** One line up ({@code by} -1) or down at this x of the surface; the body's end where there is no line. */
    Position lineBeside(Position from, int by, double x) {
        LeafView leaf = leaf(from);
        int offset = leaf.lineBeside(from.offset(), by, x - corner(leaf).getX());
        if (offset >= 0) {
            return new Position(from.block(), from.leaf(), offset);
        }
        Position outside = from;
        int inside = rowView(from).leafBeside(from.leaf(), by);
        if (inside < 0) {
            outside = new Position(from.block(), 0, 0);
        } else if (inside >= rowView(from).leaves().size()) {
            outside = new Position(from.block(), rowView(from).leaves().size() - 1, 0);
        } else {
            return atLine(from.block(), inside, by, x);
        }
        Optional<Position> beside =
                by < 0 ? Leaves.previous(model.body(), outside) : Leaves.next(model.body(), outside);
        return beside.map(place -> atLine(place.block(), rowView(place).entry(by, x), by, x))
                .orElse(new Position(from.block(), from.leaf(), by < 0 ? 0 : leaf.length()));
    }

    private Position atLine(BlockId block, int number, int by, double x) {
        LeafView leaf = leaf(new Position(block, number, 0));
        double inside = x - corner(leaf).getX();
        return new Position(block, number, by < 0 ? leaf.lastLine(inside) : leaf.firstLine(inside));
    }

    Position lineStart(Position place) {
        return new Position(place.block(), place.leaf(), leaf(place).lineStart(place.offset()));
    }

    Position lineEnd(Position place) {
        return new Position(place.block(), place.leaf(), leaf(place).lineEnd(place.offset()));
    }

    /** The gap between two blocks nearest to this height: 0 before the first, the number of blocks behind the last. */
    int gapAt(double y) {
        int index = 0;
        for (Row row : rows.all()) {
            if (y < row.y + row.height / 2) {
                return index;
            }
            index++;
        }
        return index;
    }

    /** The height at which a gap lies. */
    double gap(int index) {
        return index < rows.all().size() ? rows.all().get(index).y : contentHeight;
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

    /** How many blocks have a view now. */
    public int alive() {
        return (int) rows.all().stream().filter(row -> row.view != null).count();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Selection selection = model.selection();
        Position head = selection.head();
        return switch (attribute) {
            case TEXT -> Leaves.at(model.body(), head).text();
            case CARET_OFFSET, SELECTION_END -> head.offset();
            case SELECTION_START ->
                selection.anchor().block().equals(head.block())
                                && selection.anchor().leaf() == head.leaf()
                        ? Math.min(selection.anchor().offset(), head.offset())
                        : head.offset();
            case EDITABLE -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
