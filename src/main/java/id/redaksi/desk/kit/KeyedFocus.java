package id.redaksi.desk.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Lets one see where the focus went by any key. JavaFX marks it as visible only where Tab and the arrows took it, not
 * where a command, F6 or a sheet put it.
 */
public final class KeyedFocus {
    /** What the style sheet draws like {@code :focus-visible}. */
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private boolean byKey = true;

    private KeyedFocus() {}

    /** From now on for everything inside this node, which fills a window. */
    public static void watch(Node root) {
        var focus = new KeyedFocus();
        root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> focus.byKey = true);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> focus.byKey = false);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, former, now) -> {
            if (former != null) {
                former.pseudoClassStateChanged(KEYED, false);
            }
            if (now != null) {
                now.pseudoClassStateChanged(KEYED, focus.byKey);
            }
        });
    }
}
