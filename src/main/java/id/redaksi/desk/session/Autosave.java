package id.redaksi.desk.session;

import id.redaksi.desk.kit.Background;
import id.redaksi.edit.Selection;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Story;
import java.time.Clock;
import java.time.LocalTime;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one open story on the disk: a draft 400 ms after the last key and at least every 900 ms while typing goes on, a
 * revision after five quiet seconds, at a deliberate save, and when the story is closed. Where the writer is goes with
 * each, and alone once caret and view have rested for a second. A failed save is said at once and tried again every two
 * seconds; the text stays in the window.
 */
public final class Autosave implements AutoCloseable {
    private static final Duration AFTER_KEY = Duration.millis(400);
    private static final Duration AT_LEAST = Duration.millis(900);
    private static final Duration QUIET = Duration.seconds(5);
    private static final Duration RETRY = Duration.seconds(2);
    private static final Duration REST = Duration.seconds(1);

    private final OpenStory open;
    private final Newsroom newsroom;
    private final Background writer;
    private final Clock clock;
    private final Runnable saved;
    private final PauseTransition soon = new PauseTransition(AFTER_KEY);
    private final PauseTransition latest = new PauseTransition(AT_LEAST);
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition retry = new PauseTransition(RETRY);
    private final PauseTransition rest = new PauseTransition(REST);
    private final ChangeListener<Story> changed = (_, _, _) -> changed();
    private Drafts.@Nullable Caret kept;
    private boolean closed;

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
        rest.setOnFinished(_ -> keepPlace());
        open.storyProperty().addListener(changed);
        open.editing().onChange(this::moved);
        open.onLooked(this::moved);
    }

    private void moved() {
        if (!closed) {
            rest.playFromStart();
        }
    }

    /** A place that could not be kept is no reason to alarm anybody: the next save of the text tells what is wrong. */
    private void keepPlace() {
        if (soon.getStatus() != javafx.animation.Animation.Status.RUNNING && !caret().equals(kept)) {
            Drafts.Caret caret = caret();
            kept = caret;
            writer.run(
                    () -> {
                        newsroom.drafts().keep(open.id(), caret);
                        return caret;
                    },
                    _ -> {},
                    why -> kept = null);
        }
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
        Selection selection = open.editing().selection();
        return new Drafts.Caret(selection.anchor(), selection.head(), open.scroll());
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
        rest.stop();
    }

    @Override
    public void close() {
        closed = true;
        stop();
        open.storyProperty().removeListener(changed);
    }
}
