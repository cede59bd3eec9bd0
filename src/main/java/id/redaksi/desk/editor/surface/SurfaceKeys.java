package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Leaves;
import id.redaksi.story.Position;
import java.text.BreakIterator;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do on the surface: characters go to the model, arrows move the caret as the platform has it. */
final class SurfaceKeys {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).startsWith("mac");

    private final BodySurface surface;
    private final BodyViewModel model;

    /** The x to which up and down keep coming back; negative for the caret's own. */
    private double goal = -1;

    SurfaceKeys(BodySurface surface, BodyViewModel model) {
        this.surface = surface;
        this.model = model;
    }

    void install() {
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        surface.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != surface) {
            return;
        }
        boolean vertical = event.getCode() == KeyCode.UP
                || event.getCode() == KeyCode.DOWN
                || event.getCode() == KeyCode.PAGE_UP
                || event.getCode() == KeyCode.PAGE_DOWN;
        if (!vertical && !event.getCode().isModifierKey()) {
            goal = -1;
        }
        if (handle(event)) {
            event.consume();
        }
    }

    private boolean handle(KeyEvent event) {
        boolean word = MAC ? event.isAltDown() : event.isControlDown();
        boolean far = MAC ? event.isMetaDown() : event.isControlDown();
        if (event.isAltDown() && !MAC) {
            return false;
        }
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(event, MAC && far ? surface::lineStart : word ? this::wordBefore : this::before);
            case RIGHT, KP_RIGHT -> move(event, MAC && far ? surface::lineEnd : word ? this::wordAfter : this::after);
            case UP, KP_UP -> far ? MAC && move(event, _ -> start()) : vertical(event, -1);
            case DOWN, KP_DOWN -> far ? MAC && move(event, _ -> end()) : vertical(event, 1);
            case HOME -> move(event, far ? _ -> start() : surface::lineStart);
            case END -> move(event, far ? _ -> end() : surface::lineEnd);
            case PAGE_UP -> page(event, -1);
            case PAGE_DOWN -> page(event, 1);
            case BACK_SPACE -> erase(word, model::backspace, this::wordBefore);
            case DELETE -> !event.isShiftDown() && erase(word, model::delete, this::wordAfter);
            case ENTER -> !far && enter(event);
            case TAB -> !event.isControlDown() && model.tab(event.isShiftDown() ? -1 : 1);
            default -> false;
        };
    }

    private boolean enter(KeyEvent event) {
        if (event.isShiftDown()) {
            model.lineBreak();
        } else {
            model.enter();
        }
        return true;
    }

    private boolean erase(boolean word, Runnable one, java.util.function.UnaryOperator<Position> wordTo) {
        if (word) {
            model.eraseTo(wordTo.apply(model.selection().head()));
        } else {
            one.run();
        }
        return true;
    }

    private boolean move(KeyEvent event, java.util.function.UnaryOperator<Position> to) {
        boolean collapses = !event.isShiftDown() && !model.selection().isCaret();
        if (collapses && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            model.move(
                    event.getCode() == KeyCode.LEFT
                            ? model.selection().from(model.body())
                            : model.selection().to(model.body()),
                    false);
        } else {
            model.move(to.apply(model.selection().head()), event.isShiftDown());
        }
        return true;
    }

    private boolean vertical(KeyEvent event, int by) {
        keepGoal();
        model.move(surface.lineBeside(model.selection().head(), by, goal), event.isShiftDown());
        return true;
    }

    private void keepGoal() {
        if (goal < 0) {
            goal = surface.caretBounds().getMinX();
        }
    }

    private boolean page(KeyEvent event, int by) {
        keepGoal();
        double y = surface.caretBounds().getMinY() + by * Math.max(100, surface.viewHeight() - 60);
        surface.hit(goal, Math.clamp(y, 0, Math.max(0, surface.contentHeight() - 1)))
                .ifPresent(to -> model.move(to, event.isShiftDown()));
        return true;
    }

    private Position start() {
        return Leaves.first(model.body()).orElse(model.selection().head());
    }

    private Position end() {
        return Leaves.last(model.body()).orElse(model.selection().head());
    }

    private Position before(Position place) {
        return step(place, BreakIterator.getCharacterInstance(), -1);
    }

    private Position after(Position place) {
        return step(place, BreakIterator.getCharacterInstance(), 1);
    }

    private Position step(Position place, BreakIterator breaks, int by) {
        String text = Leaves.at(model.body(), place).text();
        breaks.setText(text);
        int to = by < 0
                ? place.offset() == 0 ? BreakIterator.DONE : breaks.preceding(place.offset())
                : place.offset() == text.length() ? BreakIterator.DONE : breaks.following(place.offset());
        if (to != BreakIterator.DONE) {
            return new Position(place.block(), place.leaf(), to);
        }
        Optional<Position> beside =
                by < 0 ? Leaves.previous(model.body(), place) : Leaves.next(model.body(), place);
        return beside.orElse(place);
    }

    private Position wordBefore(Position place) {
        return word(place, (text, at) -> {
            int to = at;
            while (to > 0 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            while (to > 0 && Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            return to;
        }, -1);
    }

    private Position wordAfter(Position place) {
        return word(place, (text, at) -> {
            int to = at;
            while (to < text.length() && !Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            return to;
        }, 1);
    }

    private Position word(Position place, BiFunction<String, Integer, Integer> end, int by) {
        String text = Leaves.at(model.body(), place).text();
        int to = end.apply(text, place.offset());
        return to == place.offset()
                ? step(place, BreakIterator.getCharacterInstance(), by)
                : new Position(place.block(), place.leaf(), to);
    }

    /** AltGr arrives as Ctrl with Alt, so a character is refused only when exactly one of them is down. */
    private void typed(KeyEvent event) {
        if (event.getTarget() != surface
                || event.isControlDown() != event.isAltDown()
                || event.isMetaDown()
                || event.getCharacter().isEmpty()) {
            return;
        }
        char first = event.getCharacter().charAt(0);
        if (first >= ' ' && first != 0x7f) {
            goal = -1;
            model.type(event.getCharacter());
            event.consume();
        }
    }
}
