package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import id.redaksi.edit.Leaves;
import id.redaksi.story.BlockId;
import id.redaksi.story.Position;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Where the places of a body are on its surface, and which of them is meant by a point. */
final class Places {
    /** A place of the caret. {@code ending}: at the end of the line before it, where a line breaks without a blank. */
    record Spot(Position at, boolean ending) {
        static Spot of(Position at) {
            return new Spot(at, false);
        }

        private Lines.Spot inside() {
            return new Lines.Spot(at.offset(), ending);
        }
    }

    private final BodyViewModel model;
    private final Rows rows;
    private final Function<Row, BlockView> lay;

    /** {@code lay} gives a row its view and its height. */
    Places(BodyViewModel model, Rows rows, Function<Row, BlockView> lay) {
        this.model = model;
        this.rows = rows;
        this.lay = lay;
    }

    private BlockView view(Row row) {
        return row.view == null ? lay.apply(row) : row.view;
    }

    BlockView view(Position place) {
        return view(rows.of(place.block()));
    }

    LeafView leaf(Position place) {
        return view(place).leaves().get(place.leaf());
    }

    Lines lines(Position place) {
        return leaf(place).lines();
    }

    private static Point2D corner(LeafView leaf) {
        return new Point2D(
                leaf.getLayoutX() + leaf.getParent().getLayoutX(), leaf.getLayoutY() + leaf.getParent().getLayoutY());
    }

    private static Rectangle2D outside(LeafView leaf, Rectangle2D box) {
        Point2D corner = corner(leaf);
        return new Rectangle2D(
                corner.getX() + box.getMinX(),
                corner.getY() + box.getMinY(),
                Math.max(1, box.getWidth()),
                box.getHeight());
    }

    /** Where the caret stands. */
    Rectangle2D bounds(Spot spot) {
        LeafView leaf = leaf(spot.at());
        boolean behind = spot.at().offset() > leaf.length();
        return outside(leaf, leaf.lines().caret(behind ? new Lines.Spot(leaf.length(), false) : spot.inside()));
    }

    /** Its other half between two writing directions. */
    Optional<Rectangle2D> otherBounds(Spot spot) {
        LeafView leaf = leaf(spot.at());
        return spot.at().offset() > leaf.length()
                ? Optional.empty()
                : leaf.lines().otherCaret(spot.inside()).map(box -> outside(leaf, box));
    }

    /** The place nearest to a point; empty in a body without any text. */
    Optional<Spot> at(double x, double y) {
        Row row = rows.at(y);
        BlockView view = view(row);
        if (view.leaves().isEmpty()) {
            var here = new Position(row.block().id(), 0, 0);
            return Leaves.next(model.body(), here)
                    .or(() -> Leaves.previous(model.body(), here))
                    .map(Spot::of);
        }
        int nearest = view.leafAt(x, y - row.y);
        LeafView leaf = view.leaves().get(nearest);
        Point2D corner = corner(leaf);
        return Optional.of(spot(row.block().id(), nearest, leaf.lines().hit(x - corner.getX(), y - corner.getY())));
    }

    private static Spot spot(BlockId block, int leaf, Lines.Spot inside) {
        return new Spot(new Position(block, leaf, inside.offset()), inside.ending());
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

    /** One line up ({@code by} -1) or down at this x; the body's end where there is no line. */
    Spot beside(Spot from, int by, double x) {
        Position at = from.at();
        LeafView leaf = leaf(at);
        Optional<Lines.Spot> line = leaf.lines().beside(from.inside(), by, x - corner(leaf).getX());
        if (line.isPresent()) {
            return spot(at.block(), at.leaf(), line.get());
        }
        int inside = view(at).leafBeside(at.leaf(), by);
        int count = view(at).leaves().size();
        if (inside >= 0 && inside < count) {
            return atLine(at.block(), inside, by, x);
        }
        var edge = new Position(at.block(), inside < 0 ? 0 : count - 1, 0);
        Optional<Position> beside = by < 0 ? Leaves.previous(model.body(), edge) : Leaves.next(model.body(), edge);
        return beside.map(place -> atLine(place.block(), view(place).entry(by, x), by, x))
                .orElse(Spot.of(new Position(at.block(), at.leaf(), by < 0 ? 0 : leaf.length())));
    }

    private Spot atLine(BlockId block, int number, int by, double x) {
        LeafView leaf = leaf(new Position(block, number, 0));
        double inside = x - corner(leaf).getX();
        return spot(
                block, number, by < 0 ? leaf.lines().lastLine(inside) : leaf.lines().firstLine(inside));
    }

    Spot lineStart(Spot from) {
        return spot(from.at().block(), from.at().leaf(), lines(from.at()).lineStart(from.inside()));
    }

    Spot lineEnd(Spot from) {
        return spot(from.at().block(), from.at().leaf(), lines(from.at()).lineEnd(from.inside()));
    }

    /** The place to the left ({@code by} -1) or right as it is seen; in the text beside where this one ends. */
    Spot beside(Spot from, int by) {
        Position at = from.at();
        Optional<Integer> inside = lines(at).visual(from.inside(), by);
        if (inside.isPresent()) {
            return Spot.of(new Position(at.block(), at.leaf(), inside.get()));
        }
        boolean forth = by > 0 != lines(at).isRightToLeft();
        Optional<Position> beside = forth ? Leaves.next(model.body(), at) : Leaves.previous(model.body(), at);
        return Spot.of(beside.orElse(at));
    }
}
