package id.redaksi.desk.preview;

import java.io.File;
import java.util.Arrays;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;

/**
 * Takes a picture of a whole page, strip by strip, in a second WebView behind what one looks at: the page in sight does
 * not move. The next strip is taken when the one before was dealt with. Lives on JavaFX's thread.
 */
final class PagePicture {
    /** How high a strip is at most, in pixels: a texture of twice the desktop's width still fits everywhere. */
    private static final int STRIP = 1600;

    /** How long a page may be, in CSS pixels; longer ones end there. */
    static final int LONGEST = 30_000;

    /** Frames after which the WebView has laid out and painted what it was told. */
    private static final int FRAMES = 3;

    private static final int TRIES = 50;

    /** Who gets the picture: first its size, then its rows from the top, each strip's with a call for the next. */
    interface Taker {
        void size(int width, int height, boolean cut);

        void rows(int[] pixels, Runnable next);

        void end();
    }

    private final Pane host;
    private final WebView web = new WebView();
    private final int scale;
    private final Taker taker;
    private final int width;
    private int height;
    private int y;

    private PagePicture(Pane host, Reader reader, int scale, Taker taker) {
        this.host = host;
        this.scale = scale;
        this.taker = taker;
        width = reader.device().width() * scale;
        web.setManaged(false);
        web.setMouseTransparent(true);
        web.setFocusTraversable(false);
        web.setFontScale(reader.textScale());
        web.setZoom(scale);
        web.setPageFill(reader.isDark() ? Color.web("#121212") : Color.WHITE);
    }

    /** Begins; {@code host} is a pane in a window that is shown. */
    static void take(Pane host, PageDocument page, Reader reader, int scale, File privateFolder, Taker taker) {
        var picture = new PagePicture(host, reader, scale, taker);
        PageView.guard(picture.web.getEngine(), privateFolder);
        host.getChildren().addFirst(picture.web);
        picture.web.resizeRelocate(0, 0, picture.width, STRIP);
        picture.web.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> {
            if (state == Worker.State.SUCCEEDED) {
                picture.web.getEngine().executeScript(PageScript.library());
                picture.after(_ -> picture.measure());
            } else if (state == Worker.State.FAILED || state == Worker.State.CANCELLED) {
                picture.leave();
            }
        });
        picture.web.getEngine().loadContent(page.html());
    }

    private void measure() {
        int whole = ((Number) run("redaksi.still()")).intValue();
        height = Math.min(whole, LONGEST) * scale;
        web.resizeRelocate(0, 0, width, Math.min(STRIP, height));
        taker.size(width, height, whole > LONGEST);
        scroll(TRIES);
    }

    /** Scrolls to the next strip. A busy machine may not have laid out the page yet, which then cannot be scrolled there. */
    private void scroll(int tries) {
        int wanted = y / scale;
        int reached = ((Number) run("redaksi.scrollTo(" + wanted + ")")).intValue();
        int known = (wanted - reached) * scale;
        if (known < web.getHeight()) {
            after(_ -> strip(known));
        } else if (tries > 0) {
            after(_ -> scroll(tries - 1));
        } else {
            leave();
        }
    }

    /** Takes what is in sight but for what an earlier strip has: the last one could not be scrolled to its place. */
    private void strip(int known) {
        int rows = Math.min((int) web.getHeight() - known, height - y);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        WritableImage image = web.snapshot(parameters, null);
        var pixels = new int[width * Math.max(0, rows)];
        int taken = Math.min(rows, (int) image.getHeight() - known);
        int across = Math.min(width, (int) image.getWidth());
        Arrays.fill(pixels, 0xFFFFFFFF);
        image.getPixelReader().getPixels(0, known, across, taken, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        y += rows;
        taker.rows(pixels, () -> {
            if (y < height && rows > 0) {
                scroll(TRIES);
            } else {
                leave();
            }
        });
    }

    private void leave() {
        host.getChildren().remove(web);
        taker.end();
    }

    private Object run(String script) {
        return web.getEngine().executeScript(script);
    }

    private void after(IntConsumer act) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > FRAMES) {
                    stop();
                    act.accept(frames);
                }
            }
        }.start();
    }
}
