package id.redaksi.desk.session;

import id.redaksi.desk.kit.Background;
import id.redaksi.edit.Acts;
import id.redaksi.edit.Selection;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one open story on the disk: a draft 400 ms after the last key and at least every 750 ms while typing goes on, a
 * revision after five quiet seconds, at a deliberate save, and when the story is closed. Where the writer is goes with
 * each, and alone once caret and view have rested for a second. A failed save is said at once and tried again every two
 * seconds; the text stays in the window. Beside the draft stands what led to it, until the story is closed; where that
 * cannot be kept, the draft is.
 */
public final class Autosave implements AutoCloseable {
    private static final Duration AFTER_KEY = Duration.millis(400);
    private static final Duration AT_LEAST = Duration.millis(750);
    private static final Duration QUIET = Duration.seconds(5);
    private static final Duration RETRY = Duration.seconds(2);
    private static final Duration REST = Duration.seconds(1);

    private final OpenStory open;
    private final Newsroom newsroom;
    private final Background writer;
    private final Clock clock;
    private final Runnable saved;

    /** What stands on the disk; only the writer's lane looks at it. */
    private KeptHistory kept;

    private final PauseTransition soon = new PauseTransition(AFTER_KEY);
    private final PauseTransition latest = new PauseTransition(AT_LEAST);
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition retry = new PauseTransition(RETRY);
    private final PauseTransition rest = new PauseTransition(REST);
    private final ChangeListener<Story> changed = (_, _, _) -> changed();
    private Drafts.@Nullable Caret place;
    private boolean closed;

    Autosave(OpenStory open, Newsroom newsroom, Background writer, Clock clock, Runnable saved, KeptHistory kept) {
        this.open = open;
        this.newsroom = newsroom;
        this.writer = writer;
        this.clock = clock;
        this.saved = saved;
        this.kept = kept;
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
        if (soon.getStatus() != javafx.animation.Animation.Status.RUNNING && !caret().equals(place)) {
            Drafts.Caret caret = caret();
            place = caret;
            writer.run(
                    () -> {
                        newsroom.drafts().keep(open.id(), caret);
                        return caret;
                    },
                    _ -> {},
                    _ -> place = null);
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
        Acts acts = open.acts();
        writer.run(
                () -> {
                    keep(story, caret, acts);
                    return story;
                },
                this::done,
                this::failed);
    }

    /** On the writer's lane. */
    private void keep(Story story, Drafts.Caret caret, Acts acts) throws SaveFailed {
        KeptHistory former = kept;
        kept = KeptHistory.NONE; // until the disk is known to hold more
        Optional<KeptHistory.Next> next = next(former, acts);
        if (next.isEmpty()) {
            newsroom.drafts().keep(story, caret);
        } else if (newsroom.drafts().keep(story, caret, next.get().change())) {
            kept = next.get().kept();
        }
    }

    private static Optional<KeptHistory.Next> next(KeptHistory former, Acts acts) {
        try {
            return Optional.of(former.next(acts));
        } catch (RuntimeException e) {
            KeptHistory.lost(e);
            return Optional.empty();
        }
    }

    /** Makes a revision of what is on the screen, then runs {@code after}; a failure leaves the story open and says so. */
    void revise(Revision.Kind kind, Runnable after) {
        revise(kind, newsroom.drafts()::done, after);
    }

    /** Makes a revision with which the story is closed: what led to it is not kept any longer. */
    void finish(Runnable after) {
        revise(Revision.Kind.AUTOSAVED, newsroom.drafts()::closed, after);
    }

    /** What becomes of a draft when it is a revision. */
    @FunctionalInterface
    private interface End {
        void of(StoryId id) throws SaveFailed;
    }

    /** The draft comes first, so that a program killed in between leaves it with its history, and no revision without. */
    private void revise(Revision.Kind kind, End end, Runnable after) {
        stop();
        Story story = open.story();
        Drafts.Caret caret = caret();
        Acts acts = open.acts();
        writer.run(
                () -> {
                    keep(story, caret, acts);
                    newsroom.stories().save(story, kind);
                    end.of(story.id());
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
