package id.redaksi.desk.kit;

import javafx.animation.AnimationTimer;

/**
 * Holds back what a window's first frames need not wait for: two cores are busy with those, and loading classes for what
 * nobody sees yet delays what they see. Lives on JavaFX's thread.
 */
public final class FirstFrames {
    /** The second is the first with what was read from the disk. */
    private static final int FRAMES = 4;

    private FirstFrames() {}

    /** Does it once some frames were drawn from now on. */
    public static void then(Runnable act) {
        new AnimationTimer() {
            private int left = FRAMES;

            @Override
            public void handle(long now) {
                if (--left == 0) {
                    stop();
                    act.run();
                }
            }
        }.start();
    }
}
