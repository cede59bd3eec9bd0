package id.redaksi.desk.session;

import id.redaksi.desk.kit.Background;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Story;
import java.time.Clock;
import java.time.LocalTime;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;

/**
 * Keeps one open story on the disk: a draft 400 ms after the last key and at least every 900 ms while typing goes on, a
 * revision after five quiet seconds, at a deliberate save, and when the story is closed. A failed save is said at once
 * and tried again every two seconds; the text stays in the window.
 */
public final class Autosave implements AutoCloseable {
    private static final Duration AFTER_KEY = Duration.millis(400);
    private static final Duration AT_LEAST = Duration.millis(900);
    private static final Duration QUIET = Duration.seconds(5);
    private static final Duration RETRY = Duration.seconds(2);

    private final OpenStory open;
    private final Newsroom newsroom;
    private final Background writer;
    private final Clock clock;
    private final Runnable saved;
    private final PauseTransition soon = new PauseTransition(AFTER_KEY);
    private final PauseTransition latest = new PauseTransition(AT_LEAST);
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition retry = new PauseTransition(RETRY);
    private final ChangeListener<Story> changed = (_, _, _) -> changed();

    public Autosave(OpenStory open, Newsroom newsroom, Background writer, Clock clock, Runnable saved) {
        this.open = open;
        this.newsroom = newsroom;
        this.writer = writer;
        this.clock = clock;
        this.saved = saved;
        soon.setOnFinished(_ -> keep());
        latest.setOnFinished(_ -> keep());
        quiet.setOnFinished(_ -> revise(Revision.Kind.AUTOSAVED, () -> {}));
        retry.setOnFinished(_ -> keep());
        open.storyProperty().addListener(changed);
    }

    private void changed() {
        if (!(open.saveStateProperty().get() instanceof SaveState.Failed)) {
            open.saveState(new SaveState.Pending());
        }
        soon.playFromStart();
        quiet.playFromStart();
        if (latest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            latest.playFromStart();
        }
    }

    private void keep() {
        soon.stop();
        latest.stop();
        Story story = open.story();
        Drafts.Caret caret = caret();
        writer.run(
                () -> {
                    newsroom.drafts().keep(story, caret);
                    return story;
                },
                this::done,
                this::failed);
    }

    /** Makes a revision of what is on the screen, then runs {@code after}; a failure leaves the story open and says so. */
    public void revise(Revision.Kind kind, Runnable after) {
        stop();
        Story story = open.story();
        Drafts.Caret caret = caret();
        writer.run(
                () -> {
                    newsroom.stories().save(story, kind);
                    newsroom.drafts().keep(story, caret);
                    newsroom.drafts().done(story.id());
                    return story;
                },
                done -> {
                    done(done);
                    saved.run();
                    after.run();
                },
                this::failed);
    }

    private Drafts.Caret caret() {
        return new Drafts.Caret(open.editing().selection().head(), 0);
    }

    private void done(Story story) {
        retry.stop();
        if (open.story() == story) {
            open.saveState(new SaveState.Saved(LocalTime.now(clock)));
        } else if (open.saveStateProperty().get() instanceof SaveState.Failed) {
            open.saveState(new SaveState.Pending());
        }
    }

    private void failed(id.redaksi.wording.Message why) {
        open.saveState(new SaveState.Failed(why));
        retry.playFromStart();
    }

    private void stop() {
        soon.stop();
        latest.stop();
        quiet.stop();
        retry.stop();
    }

    @Override
    public void close() {
        stop();
        open.storyProperty().removeListener(changed);
    }
}
