package id.redaksi.desk.editor.surface;

import java.util.function.BiConsumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Scrolls on while something is dragged past the edge of what is in sight, the faster the further out. */
final class EdgeScroll {
    private static final Duration STEP = Duration.millis(30);

    /** The most that one step scrolls, in pixels. */
    private static final double FASTEST = 60;

    private final BodySurface surface;
    private final double near;
    private final BiConsumer<Double, Double> moved;
    private final Timeline timer = new Timeline();
    private double x;
    private double past;

    /**
     * What is {@code near} pixels from an edge counts as past it; {@code moved} is told after each step where on the
     * surface the pointer is now.
     */
    EdgeScroll(BodySurface surface, double near, BiConsumer<Double, Double> moved) {
        this.surface = surface;
        this.near = near;
        this.moved = moved;
        timer.getKeyFrames().add(new KeyFrame(STEP, _ -> step()));
        timer.setCycleCount(Timeline.INDEFINITE);
    }

    /** The pointer is here, in the surface's coordinates. */
    void follow(double pointerX, double pointerY) {
        x = pointerX;
        double above = surface.viewTop() + near - pointerY;
        double below = pointerY - surface.viewTop() - surface.viewHeight() + near;
        past = above > 0 ? -above : Math.max(0, below);
        if (past == 0) {
            timer.stop();
        } else if (timer.getStatus() != Timeline.Status.RUNNING) {
            timer.play();
        }
    }

    void stop() {
        timer.stop();
    }

    private void step() {
        double by = Math.clamp(past, -FASTEST, FASTEST);
        double edge = past < 0 ? surface.viewTop() : surface.viewTop() + surface.viewHeight();
        surface.show(edge + by, edge + by);
        moved.accept(x, past < 0 ? surface.viewTop() : surface.viewTop() + surface.viewHeight() - 1);
    }
}
