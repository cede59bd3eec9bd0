package id.redaksi.desk.editor.photo;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.wording.Message;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;

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

    private Taken taken(File file) throws Exception {
        var taken = app.photos().take(file.toPath());
        var said = taken.photo().metadata();
        return new Taken(taken.sha256(), said.caption(), said.creditOrCreator());
    }

    /** Gives the picture, at once when it is known; never when the newsroom does not have it. */
    public void show(String sha256, Consumer<Image> ready) {
        Image known = shown.get(sha256);
        if (known != null) {
            ready.accept(known);
            return;
        }
        lane.run(
                () -> app.photos().picture(sha256, SHOWN)
                        .map(bytes -> new Image(new ByteArrayInputStream(bytes))),
                found -> found.ifPresent(image -> {
                    shown.put(sha256, image);
                    ready.accept(image);
                }),
                notices::warn);
    }
}
