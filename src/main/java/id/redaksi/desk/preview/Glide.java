package id.redaksi.desk.preview;

import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/** Scrolls a way in a fifth of a second, frame by frame; another way that is asked for takes its place. */
final class Glide {
    private static final double SECONDS = 0.2;

    private final IntConsumer scroller;
    private int whole;
    private int gone;
    private long began;

    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    Glide(IntConsumer scroller) {
        this.scroller = scroller;
    }

    void by(int pixels, boolean smooth) {
        frames.stop();
        if (!smooth) {
            scroller.accept(pixels);
            return;
        }
        whole = pixels;
        gone = 0;
        began = 0;
        frames.start();
    }

    private void step(long now) {
        if (began == 0) {
            began = now;
        }
        double passed = Math.min(1, (now - began) / 1e9 / SECONDS);
        int target = (int) Math.round(whole * (1 - Math.pow(1 - passed, 3)));
        scroller.accept(target - gone);
        gone = target;
        if (passed >= 1) {
            frames.stop();
        }
    }
}
