package id.redaksi.desk.editor.surface;

import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.story.Block;
import id.redaksi.story.Heading;
import id.redaksi.story.Position;
import id.redaksi.story.Table;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What the surface tells those who do not see it: the text with the caret as a text area of its own, with its lines, and
 * what kind of block it is. Offsets are UTF-16 units in that text, places are on the screen, as
 * {@link AccessibleAttribute} wants them. Windows and macOS ask for this; JavaFX has no bridge on Linux.
 */
final class SurfaceAccess {
    private final BodySurface surface;
    private final BodyViewModel model;
    private final Words words;

    SurfaceAccess(BodySurface surface, BodyViewModel model, Words words) {
        this.surface = surface;
        this.model = model;
        this.words = words;
    }

    /** The answer, or null where the attribute is not about the text. */
    @Nullable
    Object answer(AccessibleAttribute attribute, Object... parameters) {
        Selection selection = model.selection();
        Position head = selection.head();
        boolean oneText = selection.anchor().block().equals(head.block())
                && selection.anchor().leaf() == head.leaf();
        int anchor = oneText ? selection.anchor().offset() : head.offset();
        return switch (attribute) {
            case TEXT -> text();
            case CARET_OFFSET -> head.offset();
            case SELECTION_START -> Math.min(anchor, head.offset());
            case SELECTION_END -> Math.max(anchor, head.offset());
            case EDITABLE -> !surface.model().isFrozen();
            case LINE_FOR_OFFSET -> lineOf((Integer) parameters[0]);
            case LINE_START -> line((Integer) parameters[0], true);
            case LINE_END -> line((Integer) parameters[0], false);
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> bounds((Integer) parameters[0], (Integer) parameters[1]);
            default -> null;
        };
    }

    /** Does what is asked for; says whether it is about the text. */
    boolean act(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION -> model.select(new Selection(at(parameters[0]), at(parameters[1])));
            case SHOW_TEXT_RANGE -> surface.reveal();
            default -> {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return Shown.of(Leaves.at(model.body(), model.selection().head()).text()).text();
    }

    private Position at(Object offset) {
        Position head = model.selection().head();
        return new Position(head.block(), head.leaf(), Math.clamp((Integer) offset, 0, text().length()));
    }

    private Lines lines() {
        return surface.places().lines(model.selection().head());
    }

    private @Nullable Integer lineOf(int offset) {
        return offset < 0 || offset > text().length() ? null : lines().number(offset);
    }

    private @Nullable Integer line(int number, boolean start) {
        return lines().reach(number).map(line -> start ? line.from() : line.to()).orElse(null);
    }

    private @Nullable Integer offsetAt(Point2D screen) {
        Point2D inside = leaf().screenToLocal(screen);
        return inside == null ? null : lines().hit(inside.getX(), inside.getY()).offset();
    }

    /** The places of the characters from the first to the last, both included. */
    private Bounds[] bounds(int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(last + 1, text().length());
        List<Rectangle2D> boxes = from < to ? lines().boxes(from, to, false) : List.of();
        return boxes.stream()
                .map((Rectangle2D box) -> leaf().localToScreen(
                        new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())))
                .filter(java.util.Objects::nonNull)
                .toArray(Bounds[]::new);
    }

    private LeafView leaf() {
        return surface.places().leaf(model.selection().head());
    }

    /** What kind of text the caret is in: "heading level 2", "cell in row 2, column 3". */
    String kind() {
        Position head = model.selection().head();
        Block block = model.body().find(head.block()).orElseThrow();
        if (block instanceof Table table && head.leaf() < table.cells().size()) {
            return words.now("desk.block.cell", head.leaf() / table.columns() + 1, head.leaf() % table.columns() + 1);
        }
        return kind(block, words);
    }

    /** The block's kind in words, as a screen reader says it. */
    static String kind(Block block, Words words) {
        return block instanceof Heading heading
                ? words.now("desk.block.headingLevel", heading.level())
                : words.now("desk.block." + block.kind());
    }
}
