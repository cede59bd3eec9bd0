package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Places.Spot;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.WordBorders;
import id.redaksi.story.Position;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/** Where each stride leads from a place of the body. Keeps the column to which lines up and down come back. */
final class Carets {
    /** How much of the page before stays in sight, in pixels. */
    private static final double OVERLAP = 60;

    private final BodySurface surface;
    private final BodyViewModel model;
    private final Keyboard keyboard;

    /** The x to which up and down keep coming back; negative for the caret's own. */
    private double goal = -1;

    Carets(BodySurface surface, BodyViewModel model, Keyboard keyboard) {
        this.surface = surface;
        this.model = model;
        this.keyboard = keyboard;
    }

    /** The caret was put elsewhere: up and down begin anew. */
    void forgetColumn() {
        goal = -1;
    }

    Spot to(Stride stride, Spot from) {
        if (!stride.isVertical()) {
            goal = -1;
        } else if (goal < 0) {
            goal = surface.places().bounds(from).getMinX();
        }
        Places places = surface.places();
        Position at = from.at();
        return switch (stride) {
            case LEFT -> places.beside(from, -1);
            case RIGHT -> places.beside(from, 1);
            case WORD_LEFT -> isRightToLeft(at) ? wordOn(at) : wordBack(at);
            case WORD_RIGHT -> isRightToLeft(at) ? wordBack(at) : wordOn(at);
            case WORD_BACK -> wordBack(at);
            case WORD_ON -> wordOn(at);
            case UP -> places.beside(from, -1, goal);
            case DOWN -> places.beside(from, 1, goal);
            case PAGE_UP -> page(from, -1);
            case PAGE_DOWN -> page(from, 1);
            case PARAGRAPH_UP -> at.offset() > 0 ? start(at) : Leaves.previous(model.body(), at)
                    .map(this::start)
                    .orElse(from);
            case PARAGRAPH_DOWN -> paragraphOn(at);
            case PARAGRAPH_START -> start(at);
            case PARAGRAPH_END -> end(at);
            case LINE_START -> places.lineStart(from);
            case LINE_END -> places.lineEnd(from);
            case LINE_LEFT -> isRightToLeft(at) ? places.lineEnd(from) : places.lineStart(from);
            case LINE_RIGHT -> isRightToLeft(at) ? places.lineStart(from) : places.lineEnd(from);
            case START -> Spot.of(Leaves.first(model.body()).orElse(at));
            case END -> Spot.of(Leaves.last(model.body()).orElse(at));
            case BACK -> Spot.of(previous(at));
            case ON -> Spot.of(next(at));
        };
    }

    boolean isRightToLeft(Position at) {
        return surface.places().lines(at).isRightToLeft();
    }

    private Spot page(Spot from, int by) {
        double y = surface.places().bounds(from).getMinY() + by * page();
        return surface.places()
                .at(goal, Math.clamp(y, 0, Math.max(0, surface.contentHeight() - 1)))
                .orElse(from);
    }

    /** The height of what one key turns over, in pixels. */
    double page() {
        return Math.max(100, surface.viewHeight() - OVERLAP);
    }

    private Spot start(Position at) {
        return Spot.of(new Position(at.block(), at.leaf(), 0));
    }

    private Spot end(Position at) {
        return Spot.of(new Position(at.block(), at.leaf(), text(at).length()));
    }

    /** To the next paragraph's start; on a Mac to this one's end first. */
    private Spot paragraphOn(Position at) {
        boolean mac = keyboard == Keyboard.MAC;
        if (mac && at.offset() < text(at).length()) {
            return end(at);
        }
        Optional<Spot> next = Leaves.next(model.body(), at).map(mac ? this::end : this::start);
        return next.orElse(end(at));
    }

    private String text(Position at) {
        return Leaves.at(model.body(), at).text();
    }

    private Position previous(Position at) {
        return Leaves.previous(model.body(), at).orElse(at);
    }

    private Position next(Position at) {
        return Leaves.next(model.body(), at).orElse(at);
    }

    private Spot wordBack(Position at) {
        return Spot.of(at.offset() == 0 ? previous(at) : word(at, WordBorders::startBefore));
    }

    /** On Windows to where the next word begins, elsewhere to where this one ends. */
    private Spot wordOn(Position at) {
        ToIntBiFunction<WordBorders, Integer> how =
                keyboard == Keyboard.WINDOWS ? WordBorders::startAfter : WordBorders::endAfter;
        return Spot.of(at.offset() == text(at).length() ? next(at) : word(at, how));
    }

    private Position word(Position at, ToIntBiFunction<WordBorders, Integer> how) {
        return new Position(at.block(), at.leaf(), how.applyAsInt(new WordBorders(text(at)), at.offset()));
    }
}
