package id.redaksi.bench;

import id.redaksi.desk.DeskApplication;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/** Opens the window, says "painted" at its second frame, and ends. */
public final class Painted {
    private Painted() {}

    public static void main(String[] arguments) {
        watch();
        DeskApplication.open(Path.of(arguments[0]), _ -> {});
    }

    static void watch() {
        Thread.ofPlatform().daemon().start(() -> {
            while (!asked()) {
                try {
                    TimeUnit.MILLISECONDS.sleep(2);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    /** Whether JavaFX runs already and has been asked to count frames. */
    private static boolean asked() {
        try {
            Platform.runLater(Painted::count);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void count() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = Window.getWindows().stream().anyMatch(Window::isShowing) ? frames + 1 : 0;
                if (frames == 2) {
                    System.out.println("painted");
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
