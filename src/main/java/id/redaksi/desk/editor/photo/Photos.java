package id.redaksi.desk.editor.photo;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.media.PhotoFailed;
import id.redaksi.media.PhotoReader;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.wording.Message;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Photos for the window: takes a file in and gives pictures to show, both away from JavaFX's thread. */
public final class Photos {
    /** A photo that was taken in, and what its file says of itself. */
    public record Taken(String sha256, String caption, String credit) {
        /** The figure with this photo; what the file says fills only what is still empty. */
        public Figure into(Figure figure) {
            return figure.withLeaves(List.of(
                            figure.caption().isEmpty() ? Inline.of(caption) : figure.caption(),
                            figure.credit().isEmpty() ? Inline.of(credit) : figure.credit()))
                    .withPhoto(sha256);
        }
    }

    private static final int SHOWN = 1280;

    /** How many pictures are kept at hand, of at most 5 MB each. */
    private static final int AT_HAND = 24;

    private final App app;
    private final Background lane;
    private final Notices notices;
    private final Map<String, Image> shown = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > AT_HAND;
        }
    };

    public Photos(App app, Background lane, Notices notices) {
        this.app = app;
        this.lane = lane;
        this.notices = notices;
    }

    /** Takes the file into the newsroom and gives what it is; a file that is no photo is refused with a notice. */
    public void take(File file, Consumer<Taken> taken) {
        notices.show(Message.of("desk.photo.reading", file.getName()));
        lane.run(
                () -> taken(file),
                photo -> {
                    notices.dismiss();
                    taken.accept(photo);
                },
                notices::explain);
    }

    /** Takes a picture in that has no file: a screen shot, a picture copied in a browser. */
    public void take(Image image, Consumer<Taken> taken) {
        run(() -> keep(png(image)).orElseThrow(), taken);
    }

    /** Away from JavaFX's thread: takes the bytes in; empty when they are no photo. */
    public Optional<Taken> keep(byte[] bytes) throws SaveFailed {
        try {
            return Optional.of(taken(app.photos().take("", bytes)));
        } catch (PhotoFailed e) {
            return Optional.empty();
        }
    }

    /** Does work away from JavaFX's thread, in the order in which it was asked for. */
    public <T> void run(Callable<T> work, Consumer<T> done) {
        lane.run(work, done, notices::explain);
    }

    /** The pixels as a PNG, which loses none of them. */
    private static byte[] png(Image image) throws IOException, PhotoFailed {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if ((long) width * height > PhotoReader.MANY_PIXELS) {
            throw PhotoFailed.tooManyPixels("", width, height, PhotoReader.MANY_PIXELS);
        }
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }

    private Taken taken(File file) throws Exception {
        return taken(app.photos().take(file.toPath()));
    }

    private static Taken taken(id.redaksi.app.Photos.Taken taken) {
        var said = taken.photo().metadata();
        return new Taken(taken.sha256(), said.caption(), said.creditOrCreator());
    }

    /** Gives the picture, at once when it is known; where the newsroom cannot reach it just now, says so. */
    public void show(String sha256, Consumer<Image> ready, Runnable away) {
        Image known = shown.get(sha256);
        if (known != null) {
            ready.accept(known);
            return;
        }
        lane.run(
                () -> app.photos().picture(sha256, SHOWN)
                        .map(bytes -> new Image(new ByteArrayInputStream(bytes))),
                found -> found.ifPresentOrElse(
                        image -> {
                            shown.put(sha256, image);
                            ready.accept(image);
                        },
                        away),
                notices::warn);
    }
}
