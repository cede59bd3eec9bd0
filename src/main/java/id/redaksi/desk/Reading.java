package id.redaksi.desk;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Notices.Weight;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Says for as long as a newsroom is open only to read that it is, and why; and once nobody holds it any more, offers to
 * open it to write. Lives on JavaFX's thread; looks away from it.
 */
final class Reading implements AutoCloseable {
    static final String KEY = "reading";

    private static final Duration LOOK_EVERY = Duration.seconds(2);

    private final Desk desk;
    private final Message why;
    private final Background lane;
    private final Runnable write;
    private final Path folder;
    private final Timeline look = new Timeline(new KeyFrame(LOOK_EVERY, _ -> look()));

    /** {@code why} says that it is open only to read and why; {@code write} opens it to write. */
    Reading(Desk desk, Message why, Background lane, Runnable write) {
        this.desk = desk;
        this.why = why;
        this.lane = lane;
        this.write = write;
        folder = desk.folder();
        say(false);
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
    }

    private void look() {
        lane.run(() -> Newsroom.isFree(folder), this::say, _ -> {});
    }

    private void say(boolean free) {
        desk.standing()
                .put(
                        KEY,
                        free
                                ? new Notices.Notice(
                                        Message.of("desk.readOnly.free"),
                                        Weight.WARNING,
                                        new Notices.Act("desk.readOnly.write", write))
                                : new Notices.Notice(why, Weight.WARNING, null));
    }

    @Override
    public void close() {
        look.stop();
        desk.standing().remove(KEY);
    }
}
