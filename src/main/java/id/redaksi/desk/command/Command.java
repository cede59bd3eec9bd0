package id.redaksi.desk.command;

import javafx.beans.binding.BooleanExpression;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do. {@code key} names it in the message files ({@code desk.command.KEY}); {@code menu} is the
 * menu in which it stands; a null shortcut means none.
 */
public record Command(
        String key, Menu menu, @Nullable KeyCombination shortcut, BooleanExpression runnable, Runnable act) {
    /** The menus, in their order. */
    public enum Menu {
        FILE,
        EDIT,
        INSERT,
        FORMAT,
        TABLE,
        REVIEW,
        VIEW,
        HELP;

        public String messageKey() {
            return "desk.menu." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The message key of the name. */
    public String messageKey() {
        return "desk.command." + key;
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (runnable.get()) {
            act.run();
        }
    }
}
