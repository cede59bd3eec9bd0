package id.redaksi.desk.kit;

import id.redaksi.wording.Message;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the window has to say just now: one notice at a time, which stays until dismissed or followed by another. */
public final class Notices {
    /** How much a notice matters. */
    public enum Weight {
        SAFE,
        WARNING,
        ERROR
    }

    /** What can be done about a notice: its button's message key, and the act. */
    public record Act(String key, Runnable run) {}

    /** One notice. */
    public record Notice(Message message, Weight weight, @Nullable Act act) {}

    private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();

    public void show(Message message) {
        current.set(new Notice(message, Weight.SAFE, null));
    }

    /** A notice with a button; it waits to be dismissed. */
    public void show(Message message, String key, Runnable act) {
        current.set(new Notice(message, Weight.SAFE, new Act(key, act)));
    }

    public void warn(Message message) {
        current.set(new Notice(message, Weight.WARNING, null));
    }

    /** A warning with a button. */
    public void warn(Message message, String key, Runnable act) {
        current.set(new Notice(message, Weight.WARNING, new Act(key, act)));
    }

    public void explain(Message message) {
        current.set(new Notice(message, Weight.ERROR, null));
    }

    public void dismiss() {
        current.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
