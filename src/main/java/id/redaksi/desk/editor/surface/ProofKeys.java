package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.photo.PhotoFrame;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What keys and pointer do while a body is read as a proof: they scroll and select, and reach nothing that changes it. */
final class ProofKeys {
    private static final double LINE = 60;

    private final BodySurface surface;

    ProofKeys(BodySurface surface) {
        this.surface = surface;
    }

    void install() {
        surface.addEventFilter(KeyEvent.KEY_PRESSED, whileProof(this::pressed));
        surface.addEventFilter(KeyEvent.KEY_TYPED, whileProof(Event::consume));
        surface.addEventFilter(MouseEvent.ANY, whileProof(this::pointed));
        surface.addEventFilter(DragEvent.ANY, whileProof(Event::consume));
    }

    private <E extends Event> EventHandler<E> whileProof(EventHandler<E> act) {
        return event -> {
            if (surface.isProof()) {
                act.handle(event);
            }
        };
    }

    private void pressed(KeyEvent event) {
        double page = surface.viewHeight() * 0.9;
        switch (event.getCode()) {
            case UP, KP_UP -> scroll(event, -LINE);
            case DOWN, KP_DOWN -> scroll(event, LINE);
            case PAGE_UP -> scroll(event, -page);
            case PAGE_DOWN -> scroll(event, page);
            case SPACE -> scroll(event, event.isShiftDown() ? -page : page);
            case HOME -> scroll(event, Integer.MIN_VALUE);
            case END -> scroll(event, Integer.MAX_VALUE);
            case ESCAPE -> {}
            default -> event.consume();
        }
    }

    private void scroll(KeyEvent event, double by) {
        surface.scroll(by);
        event.consume();
    }

    /** Fields, buttons and photos in the body are for writing. */
    private void pointed(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != surface) {
            if (node instanceof Control || node instanceof PhotoFrame) {
                event.consume();
                return;
            }
            node = node.getParent();
        }
    }
}
