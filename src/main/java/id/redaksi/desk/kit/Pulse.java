package id.redaksi.desk.kit;

import javafx.application.Platform;

/**
 * How often JavaFX looks whether something is to be drawn. What a key changes waits for the next look: 8 ms on average
 * with JavaFX's own 60 a second.
 */
public final class Pulse {
    /** Looks a second, as JavaFX reads it when its toolkit is loaded. */
    private static final String RATE = "javafx.animation.pulse";

    private static final String OURS = "125";

    private Pulse() {}

    /** Starts JavaFX with our rate, unless the command line names another. To be called before JavaFX is used. */
    public static void quicken() {
        if (System.getProperty(RATE) == null) {
            System.setProperty(RATE, OURS);
            // JavaFX's animations, loaded next, would tell of a rate they find on standard error.
            Platform.startup(() -> System.clearProperty(RATE));
        }
    }
}
