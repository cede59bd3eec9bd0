package id.redaksi.desk.session;

import id.redaksi.desk.kit.Background;
import id.redaksi.edit.Acts;
import id.redaksi.edit.Selection;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Mark;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
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
 * each, and alone once caret and view have rested for a second. Beside the draft stands what led to it, until the story is
 * closed; where that cannot be kept, the draft is. A save that fails, or has no answer, is said and tried again every two
 * seconds, while the text stays in the window and is {@linkplain Rescue put into a second place}. Before most of a long
 * text is overwritten it becomes a pinned revision, and a revision that somebody else made of the story is never covered
 * without a word.
 */
public final class Autosave implements AutoCloseable {
    private static final Duration AFTER_KEY = Duration.millis(400);
    private static final Duration AT_LEAST = Duration.millis(750);
    private static final Duration QUIET = Duration.seconds(5);
    private static final long RETRY = 2_000;

    /** A save that has no answer for so long goes to the second place, in milliseconds. */
    private static final long SLOW = 1_000;

    /** What is not saved for so long is said, in milliseconds; looked at twice a second. */
    private static final long SILENT = 2_400;

    /** A save that has no answer for so long is asked for once more, in milliseconds. */
    private static final long LOST = 10_000;

    private static final Duration REST = Duration.seconds(1);

    /** What an autosave stands on: the newsroom and its lane, the second place, and what is said of it. */
    record Means(Newsroom newsroom, Background writer, Rescue rescue, Beside beside, Clock clock, Runnable saved) {}

    /** What is to be kept, as it is now. */
    private record Ask(Story story, Drafts.Caret caret, Acts acts) {}

    private final OpenStory open;
    private final Newsroom newsroom;
    private final Background writer;
    private final Clock clock;
    private final Rescue rescue;
    private final Beside beside;
    private final Runnable saved;
    private final Pending pending = new Pending();

    /** What stands on the disk; only the writer's lane looks at it, and at the guard. */
    private KeptHistory kept;

    private final Guard guard;

    /** The hash of the revision that this story's text goes on from. */
    private volatile String base;

    /** What the newest revision of this window holds; what was typed since is at most a draft. */
    private Story revised;

    private final PauseTransition soon = new PauseTransition(AFTER_KEY);
    private final PauseTransition latest = new PauseTransition(AT_LEAST);
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition rest = new PauseTransition(REST);
    private final ChangeListener<Story> changed = (_, _, _) -> changed();
    private Drafts.@Nullable Caret place;
    private boolean closed;

    Autosave(OpenStory open, Means means, KeptHistory kept, String base) {
        this.open = open;
        newsroom = means.newsroom();
        writer = means.writer();
        clock = means.clock();
        rescue = means.rescue();
        beside = means.beside();
        saved = means.saved();
        this.kept = kept;
        this.base = base;
        guard = new Guard(open.story());
        revised = open.story();
        soon.setOnFinished(_ -> keep());
        latest.setOnFinished(_ -> keep());
        quiet.setOnFinished(_ -> revise(Revision.Kind.AUTOSAVED, () -> {}));
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
        boolean writing = soon.getStatus() == javafx.animation.Animation.Status.RUNNING;
        if (!writing && !newsroom.isReadOnly() && !pending.isWaiting() && !caret().equals(place)) {
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
        pending.changed(now());
        if (!isFailed()) {
            open.saveState(new SaveState.Pending());
        }
        soon.playFromStart();
        quiet.playFromStart();
        if (latest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            latest.playFromStart();
        }
    }

    /** Milliseconds of a clock that only counts. */
    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    private Ask ask() {
        return new Ask(open.story(), caret(), open.acts());
    }

    private void keep() {
        soon.stop();
        latest.stop();
        if (newsroom.isReadOnly()) {
            failed(Message.of("newsroom.readOnly"));
        } else if (pending.age(now()) > SLOW) {
            rescue.slow(open, base); // the lane hangs: what waits there already is enough
        } else {
            send();
        }
    }

    private void send() {
        Ask ask = ask();
        int number = pending.sent(now());
        writer.run(
                () -> {
                    keep(ask);
                    return ask.story();
                },
                story -> {
                    if (isFailed() && !closed) {
                        pending.done(number, now(), false);
                        revise(Revision.Kind.AUTOSAVED, () -> {}); // only then what waits in the second place can go
                    } else {
                        done(number, story);
                    }
                },
                why -> failed(number, why));
    }

    private boolean isFailed() {
        return open.saveStateProperty().get() instanceof SaveState.Failed;
    }

    /** Keeps now what is not kept yet: whoever leaves the window may not come back. */
    void flush() {
        if (pending.isDirty()) {
            keep();
        }
    }

    /** After a sleep nothing is late because time has passed. */
    void awake() {
        pending.restart(now());
        flush();
    }

    /** To be called twice a second: what has no answer is put into safety, then said, then asked for again. */
    void look() {
        long now = now();
        if (newsroom.isReadOnly() || !pending.isDirty()) {
            return;
        }
        long age = pending.age(now);
        if (age > SLOW) {
            rescue.slow(open, base);
        }
        if (pending.silence(now) > SILENT && (pending.isWaiting() ? age > SLOW : !isFailed())) {
            silent();
        }
        if (pending.isWaiting() ? age > LOST : isFailed() && pending.sinceAnswer(now) >= RETRY) {
            send();
        }
    }

    private void silent() {
        Message why = Message.of("desk.save.why.noAnswer");
        open.saveState(new SaveState.Failed(why));
        rescue.failed(open, base, why);
    }

    /** On the writer's lane. */
    private void keep(Ask ask) throws SaveFailed {
        guard(ask.story());
        KeptHistory former = kept;
        kept = KeptHistory.NONE; // until the disk is known to hold more
        Optional<KeptHistory.Next> next = next(former, ask.acts());
        if (next.isEmpty()) {
            newsroom.drafts().keep(ask.story(), ask.caret());
        } else if (newsroom.drafts().keep(ask.story(), ask.caret(), next.get().change())) {
            kept = next.get().kept();
        }
        guard.written(ask.story());
    }

    /** On the writer's lane: what most of is about to be overwritten is kept first, or nothing is written. */
    private void guard(Story now) throws SaveFailed {
        Optional<Story> former = guard.before(now);
        if (former.isPresent()) {
            Revision revision = newsroom.stories().save(former.get(), Revision.Kind.GUARDED);
            newsroom.stories().mark(revision, new Mark(nameOf(revision), true));
            base = revision.sha256();
            beside.guarded(open, former.get());
        }
    }

    /** Somebody may have named it before. */
    private String nameOf(Revision revision) {
        try {
            return newsroom.stories().history(open.id()).stream()
                    .filter(version -> version.revision().sequence() == revision.sequence())
                    .map(version -> version.mark().name())
                    .findFirst()
                    .orElse("");
        } catch (NewsroomFailed e) {
            return "";
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
        revise(kind, newsroom.drafts()::done, after, () -> {});
    }

    /**
     * Makes a revision with which the story is closed: what led to it is not kept any longer. Where that fails the story
     * stays open, until the user has it closed with its text in the second place.
     */
    void finish(Runnable after) {
        Runnable leave = () -> {
            rescue.closed(open);
            after.run();
        };
        if (!newsroom.isReadOnly() && !pending.isDirty() && open.story() == revised) {
            stop(); // a newsroom that takes nothing any more need not keep a story open that it has
            writer.run(
                    () -> {
                        newsroom.drafts().closed(open.id());
                        return open;
                    },
                    _ -> leave.run(),
                    _ -> leave.run());
        } else if (!newsroom.isReadOnly()) {
            revise(Revision.Kind.AUTOSAVED, newsroom.drafts()::closed, after, () -> rescue.offerClose(open, base, leave));
        } else if (pending.isDirty()) {
            rescue.keep(open, base, _ -> leave.run(), () -> {});
        } else {
            leave.run();
        }
    }

    /** What becomes of a draft when it is a revision. */
    @FunctionalInterface
    private interface End {
        void of(StoryId id) throws SaveFailed;
    }

    /** The draft comes first, so that a program killed in between leaves it with its history, and no revision without. */
    private void revise(Revision.Kind kind, End end, Runnable after, Runnable not) {
        stop();
        if (newsroom.isReadOnly()) {
            if (pending.isDirty()) {
                keep();
            } else {
                after.run();
            }
            return;
        }
        Ask ask = ask();
        int number = pending.sent(now());
        writer.run(
                () -> {
                    keep(ask);
                    Optional<Saved> other = other(ask.story());
                    base = newsroom.stories().save(ask.story(), kind).sha256();
                    end.of(open.id());
                    return other;
                },
                other -> {
                    revised = ask.story();
                    done(number, ask.story());
                    rescue.settle(open.id());
                    other.ifPresent(one -> beside.found(open, one.story()));
                    saved.run();
                    after.run();
                },
                why -> {
                    failed(number, why);
                    not.run();
                });
    }

    /** On the writer's lane: what somebody else made the story's newest revision since ours. */
    private Optional<Saved> other(Story ours) {
        try {
            Optional<Revision> head = newsroom.stories().head(open.id());
            if (head.isEmpty() || head.get().sha256().equals(base)) {
                return Optional.empty();
            }
            Optional<Saved> other = newsroom.stories().find(open.id());
            if (other.isPresent() && other.get().story().equals(ours)) {
                base = head.get().sha256();
                return Optional.empty();
            }
            return other;
        } catch (NewsroomFailed e) {
            return Optional.empty(); // what cannot be read stays where it is, and is told by the doctor
        }
    }

    /**
     * Looks whether somebody else changed the story: a text that is a revision follows, one that is not stands beside it; of
     * a draft nothing would be left.
     */
    void lookOutside() {
        Story shown = open.story();
        writer.run(
                () -> other(shown),
                found -> found.ifPresent(other -> {
                    base = other.revision().sha256();
                    if (open.story() == shown && shown == revised) {
                        beside.follow(open, other.story());
                        revised = open.story();
                    } else {
                        beside.found(open, other.story());
                    }
                }),
                _ -> {});
    }

    private Drafts.Caret caret() {
        Selection selection = open.editing().selection();
        return new Drafts.Caret(selection.anchor(), selection.head(), open.scroll());
    }

    private void done(int number, Story story) {
        boolean failed = isFailed();
        pending.done(number, now(), open.story() == story);
        if (open.story() == story) {
            open.saveState(new SaveState.Saved(LocalTime.now(clock)));
        } else if (failed) {
            open.saveState(new SaveState.Pending());
        }
        rescue.saved(open);
    }

    private void failed(int number, Message why) {
        pending.answered(number, now());
        failed(why);
    }

    private void failed(Message why) {
        open.saveState(new SaveState.Failed(Rescue.brief(why)));
        rescue.failed(open, base, why);
    }

    private void stop() {
        soon.stop();
        latest.stop();
        quiet.stop();
        rest.stop();
    }

    /** When memory has run out: the text goes to the second place from whatever thread this is. */
    void lastly() throws SaveFailed {
        if (pending.isDirty()) {
            newsroom.spill().keep(open.story(), base);
        }
    }

    @Override
    public void close() {
        closed = true;
        stop();
        open.storyProperty().removeListener(changed);
    }
}
