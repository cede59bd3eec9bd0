package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that Windows and Linux had for the clipboard before Ctrl+X, C and V, and still have. */
final class ClipboardKeys {
    private static final KeyCombination CUT = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN);

    private final BodyClipboard clipboard;

    ClipboardKeys(BodyClipboard clipboard) {
        this.clipboard = clipboard;
    }

    void install(BodySurface body) {
        body.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == body && press(event)) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event) {
        if (CUT.match(event)) {
            clipboard.cut();
        } else if (COPY.match(event)) {
            clipboard.copy();
        } else if (PASTE.match(event)) {
            clipboard.paste();
        } else {
            return false;
        }
        return true;
    }
}
