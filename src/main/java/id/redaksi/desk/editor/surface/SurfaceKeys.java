package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Keyboard.Stroke;
import id.redaksi.desk.editor.surface.Places.Spot;
import id.redaksi.edit.Selection;
import id.redaksi.story.Position;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What the keys do on the surface: characters go to the model, strokes move the caret as the platform has them. */
final class SurfaceKeys {
    private final BodySurface surface;
    private final BodyViewModel model;
    private final Keyboard keyboard;
    private final Carets carets;

    /** The first half of a character that the system sends in two; empty for none. */
    private String half = "";

    SurfaceKeys(BodySurface surface, BodyViewModel model, Keyboard keyboard) {
        this.surface = surface;
        this.model = model;
        this.keyboard = keyboard;
        carets = new Carets(surface, model, keyboard);
    }

    void install() {
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        surface.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> carets.forgetColumn());
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == surface && !event.getCode().isModifierKey() && handle(event)) {
            event.consume();
        }
    }

    private boolean handle(KeyEvent event) {
        var stroke = keyboard.stroke(event);
        if (stroke.isPresent()) {
            return stroke(stroke.get(), event);
        }
        carets.forgetColumn();
        boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case ENTER -> plain && enter(event);
            case TAB -> plain && model.tab(event.isShiftDown() ? -1 : 1);
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

    private boolean stroke(Stroke stroke, KeyEvent event) {
        switch (stroke.act()) {
            case GO -> go(stroke.stride(), event.isShiftDown());
            case ERASE -> erase(stroke.stride());
            case SCROLL -> scroll(stroke.stride());
        }
        return true;
    }

    private void go(Stride stride, boolean extend) {
        Selection selection = model.selection();
        boolean sideways = stride == Stride.LEFT || stride == Stride.RIGHT;
        if (sideways && !extend && !selection.isCaret()) {
            boolean back = stride == Stride.LEFT != carets.isRightToLeft(selection.head());
            surface.caretTo(Spot.of(back ? selection.from(model.body()) : selection.to(model.body())), false);
        } else {
            surface.caretTo(carets.to(stride, surface.spot()), extend);
        }
    }

    private void erase(Stride stride) {
        carets.forgetColumn();
        switch (stride) {
            case BACK -> model.backspace();
            case ON -> model.delete();
            default -> model.eraseTo(eraseEnd(stride));
        }
    }

    /** To the end of a paragraph that already has ended the border behind it is erased. */
    private Position eraseEnd(Stride stride) {
        Spot to = carets.to(stride, surface.spot());
        boolean nothing = to.at().equals(model.selection().head());
        return nothing && stride == Stride.PARAGRAPH_END ? carets.to(Stride.ON, to).at() : to.at();
    }

    private void scroll(Stride stride) {
        double top = switch (stride) {
            case START -> 0;
            case END -> surface.contentHeight();
            case PAGE_UP -> surface.viewTop() - carets.page();
            default -> surface.viewTop() + surface.viewHeight() + carets.page();
        };
        surface.show(top, top);
    }

    /** A character beyond the basic plane may come in two halves, each an event of its own. */
    private void typed(KeyEvent event) {
        if (event.getTarget() != surface || !keyboard.isText(event) || event.getCharacter().isEmpty()) {
            return;
        }
        boolean second = Character.isLowSurrogate(event.getCharacter().charAt(0));
        String character = second ? half + event.getCharacter() : event.getCharacter();
        half = "";
        char first = character.charAt(0);
        if (character.length() == 1 && Character.isHighSurrogate(first)) {
            half = character;
            event.consume();
        } else if (first >= ' ' && first != 0x7f) {
            carets.forgetColumn();
            model.type(character);
            event.consume();
        }
    }
}
