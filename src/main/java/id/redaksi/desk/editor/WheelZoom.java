package id.redaksi.desk.editor;

import id.redaksi.desk.command.Commands;
import javafx.event.EventHandler;
import javafx.scene.input.ScrollEvent;

/** The wheel with the shortcut key held: one step larger or smaller for each notch, however finely a device counts. */
final class WheelZoom implements EventHandler<ScrollEvent> {
    /** What a wheel's notch turns, in pixels. */
    private static final double NOTCH = 40;

    private final Commands commands;
    private double turned;

    WheelZoom(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void handle(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        event.consume();
        turned = Math.signum(turned) == -Math.signum(event.getDeltaY()) ? event.getDeltaY() : turned + event.getDeltaY();
        if (Math.abs(turned) >= NOTCH) {
            commands.run(turned > 0 ? "bigger" : "smaller");
            turned = 0;
        }
    }
}
