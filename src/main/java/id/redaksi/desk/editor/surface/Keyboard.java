package id.redaksi.desk.editor.surface;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Which keys move the caret and erase, as text fields of each system have them. Sources: Microsoft's keyboard
 * guidelines for Windows, GTK's key themes for Linux, Apple's StandardKeyBinding for macOS.
 */
public enum Keyboard {
    WINDOWS,
    LINUX,
    MAC;

    /** What a key does with the distance it names. {@code SCROLL} leaves the caret where it is. */
    enum Act {
        GO,
        ERASE,
        SCROLL
    }

    record Stroke(Act act, Stride stride) {}

    /** The system that the program runs on. */
    public static Keyboard here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? MAC : name.startsWith("win") ? WINDOWS : LINUX;
    }

    /** Whether a drag that begins with these keys held means a copy. */
    public boolean copies(MouseEvent event) {
        return this == MAC ? event.isAltDown() : event.isControlDown();
    }

    /** Whether a character that comes with these keys held is text: AltGr arrives as Ctrl with Alt, or as Alt on a Mac. */
    boolean isText(KeyEvent event) {
        return !event.isMetaDown()
                && (this == MAC ? !event.isControlDown() : event.isControlDown() == event.isAltDown());
    }

    /** What the key does; empty when it moves no caret. */
    Optional<Stroke> stroke(KeyEvent event) {
        return this == MAC ? mac(event) : event.isAltDown() || event.isMetaDown() ? Optional.empty() : other(event);
    }

    private static Optional<Stroke> go(Stride stride) {
        return Optional.of(new Stroke(Act.GO, stride));
    }

    private static Optional<Stroke> erase(Stride stride) {
        return Optional.of(new Stroke(Act.ERASE, stride));
    }

    private static Optional<Stroke> other(KeyEvent event) {
        boolean control = event.isControlDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> go(control ? Stride.WORD_LEFT : Stride.LEFT);
            case RIGHT, KP_RIGHT -> go(control ? Stride.WORD_RIGHT : Stride.RIGHT);
            case UP, KP_UP -> go(control ? Stride.PARAGRAPH_UP : Stride.UP);
            case DOWN, KP_DOWN -> go(control ? Stride.PARAGRAPH_DOWN : Stride.DOWN);
            case HOME -> go(control ? Stride.START : Stride.LINE_START);
            case END -> go(control ? Stride.END : Stride.LINE_END);
            case PAGE_UP -> go(Stride.PAGE_UP);
            case PAGE_DOWN -> go(Stride.PAGE_DOWN);
            case BACK_SPACE -> erase(control ? Stride.WORD_BACK : Stride.BACK);
            case DELETE -> event.isShiftDown() ? Optional.empty() : erase(control ? Stride.WORD_ON : Stride.ON);
            default -> Optional.empty();
        };
    }

    private static Optional<Stroke> mac(KeyEvent event) {
        if (event.isControlDown()) {
            return event.isMetaDown() || event.isAltDown() ? Optional.empty() : emacs(event);
        }
        boolean far = event.isMetaDown();
        boolean word = event.isAltDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> go(far ? Stride.LINE_LEFT : word ? Stride.WORD_LEFT : Stride.LEFT);
            case RIGHT, KP_RIGHT -> go(far ? Stride.LINE_RIGHT : word ? Stride.WORD_RIGHT : Stride.RIGHT);
            case UP, KP_UP -> go(far ? Stride.START : word ? Stride.PARAGRAPH_UP : Stride.UP);
            case DOWN, KP_DOWN -> go(far ? Stride.END : word ? Stride.PARAGRAPH_DOWN : Stride.DOWN);
            case HOME -> event.isShiftDown() ? go(Stride.START) : scroll(Stride.START);
            case END -> event.isShiftDown() ? go(Stride.END) : scroll(Stride.END);
            case PAGE_UP -> event.isShiftDown() || word ? go(Stride.PAGE_UP) : scroll(Stride.PAGE_UP);
            case PAGE_DOWN -> event.isShiftDown() || word ? go(Stride.PAGE_DOWN) : scroll(Stride.PAGE_DOWN);
            case BACK_SPACE -> erase(far ? Stride.LINE_START : word ? Stride.WORD_BACK : Stride.BACK);
            case DELETE -> erase(far ? Stride.LINE_END : word ? Stride.WORD_ON : Stride.ON);
            default -> Optional.empty();
        };
    }

    private static Optional<Stroke> scroll(Stride stride) {
        return Optional.of(new Stroke(Act.SCROLL, stride));
    }

    /** The Control keys that every text of a Mac has from Emacs. */
    private static Optional<Stroke> emacs(KeyEvent event) {
        return switch (event.getCode()) {
            case A -> go(Stride.PARAGRAPH_START);
            case E -> go(Stride.PARAGRAPH_END);
            case B -> go(Stride.LEFT);
            case F -> go(Stride.RIGHT);
            case P -> go(Stride.UP);
            case N -> go(Stride.DOWN);
            case V -> go(Stride.PAGE_DOWN);
            case H -> erase(Stride.BACK);
            case D -> erase(Stride.ON);
            case K -> erase(Stride.PARAGRAPH_END);
            default -> Optional.empty();
        };
    }
}
