package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.RefileStories.Refiled;
import id.redaksi.app.RefileStories.Stepped;
import id.redaksi.app.StoryWalk;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.newsroom.Errand.State;
import id.redaksi.newsroom.Filing;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Does acts on many stories and takes them back, some stories at a time on a lane of its own: those that are open get a
 * transaction in their own history, all others a new revision. What is long shows how far it has come and can be
 * cancelled, which gives every story back what it had. Lives on JavaFX's thread.
 */
public final class ManyStories {
    private static final String STANDING = "many-stories";

    /** An act of fewer stories is over before one could read how far it is. */
    private static final long LONG = 200;

    /** What else belongs to an act: what is done once it is done, and once it has been taken back. */
    public record Also(Runnable done, Runnable undone) {
        public static final Also NOTHING = new Also(() -> {}, () -> {});
    }

    private final App app;
    private final OpenStories stories;
    private final Background lane;
    private final Notices notices;
    private final Standing standing;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private @Nullable ManyRun run;
    private @Nullable ManyRun last;
    /** What belongs to the acts that can be taken back, as far as they were done since the start. */
    private final Map<Long, Also> beside = new HashMap<>();
    private final RefiledInWindow windows;

    public ManyStories(App app, OpenStories stories, Background lane, Notices notices, Standing standing) {
        this.app = app;
        this.stories = stories;
        this.lane = lane;
        this.notices = notices;
        this.standing = standing;
        windows = new RefiledInWindow(app, stories, lane, this::step, this::failed);
    }

    /** Whether an act is going on, or is being taken back. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the last act can be taken back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Goes on with what was broken off when the program ended; looks whether there is something to take back. */
    public void resume() {
        if (app.newsroom().isReadOnly()) {
            return;
        }
        lane.run(
                () -> app.refileStories().unfinished(),
                key -> key.ifPresentOrElse(this::goOn, this::findLast),
                notices::explain);
    }

    /** What was done last and was not taken back yet. */
    private void findLast() {
        find(() -> app.refileStories().undoable(), found -> {
            if (run == null && !busy.get()) {
                last = found;
                undoable.set(true);
            }
        });
    }

    private void goOn(long key) {
        find(() -> Optional.of(key), found -> {
            run = found;
            busy.set(true);
            begun(found);
        });
    }

    /** Counts once what is to be done; the steps are added to it. */
    private void begun(ManyRun of) {
        lane.run(
                () -> app.refileStories().progress(of.key),
                progress -> {
                    of.progress = progress;
                    step(of);
                },
                this::failed);
    }

    private void find(Callable<Optional<Long>> key, Consumer<ManyRun> then) {
        lane.run(
                () -> {
                    Optional<Long> found = key.call();
                    Optional<ManyStoriesAct> act =
                            found.isEmpty() ? Optional.empty() : app.refileStories().act(found.get());
                    return act.map(one -> new ManyRun(found.orElseThrow(), one, beside.getOrDefault(found.orElseThrow(), Also.NOTHING)));
                },
                found -> found.ifPresent(then),
                notices::explain);
    }

    /** Does an act on the stories that it names itself. */
    public void run(ManyStoriesAct act, Also also) {
        run(act, StoryWalk.of(List.of()), also);
    }

    /** Does an act on the stories that it names itself, and on these. */
    public void run(ManyStoriesAct act, StoryWalk walk, Also also) {
        if (stories.isOnlyRead() || app.newsroom().isReadOnly()) {
            notices.warn(Message.of("desk.readOnly.refused"));
            return;
        }
        if (busy.get() || run != null) {
            notices.warn(Message.of("app.refile.busy"));
            return;
        }
        if (undoable.get()) {
            notices.dismiss(); // what it offers to take back soon no longer can be
        }
        busy.set(true);
        undoable.set(false);
        lane.run(
                () -> app.refileStories().begin(act, walk),
                key -> {
                    var begun = new ManyRun(key, act, also);
                    beside.put(key, also);
                    run = begun;
                    begun(begun);
                },
                this::failed);
    }

    /** Nothing is lost: what was done stands, the rest waits until somebody lets it go on, or the next start does. */
    private void failed(Message why) {
        busy.set(false);
        ManyRun stopped = run;
        if (stopped == null) {
            standing.remove(STANDING);
            notices.explain(why);
            findLast();
            return;
        }
        Runnable goOn = () -> {
            if (!busy.get()) {
                busy.set(true);
                standing.remove(STANDING);
                begun(stopped);
            }
        };
        standing.put(
                STANDING,
                new Notices.Notice(
                        Message.of("tags.many.stopped", stopped.name, why),
                        Notices.Weight.WARNING,
                        new Notices.Act("tags.many.goOn", goOn)));
    }

    /** Gives every story back what it had, as far as the act has come. */
    public void cancel() {
        if (run != null) {
            run.cancelled = true;
        }
    }

    /** Takes the last act back, wherever a story still is filed as the act has made it. */
    public void undo() {
        ManyRun undone = last;
        if (undone == null || busy.get() || run != null) {
            return;
        }
        notices.dismiss();
        busy.set(true);
        undoable.set(false);
        last = null;
        var back = new ManyRun(undone.key, undone.act, undone.also);
        run = back;
        back(back);
    }

    private void back(ManyRun of) {
        lane.run(
                () -> {
                    app.refileStories().back(of.key);
                    return of;
                },
                this::begun,
                this::failed);
    }

    private void step(ManyRun of) {
        if (of.cancelled) {
            of.cancelled = false;
            back(of);
            return;
        }
        Set<StoryId> open = stories.all().stream().map(OpenStory::id).collect(Collectors.toSet());
        lane.run(() -> app.refileStories().step(of.key, open), stepped -> stepped(of, stepped), this::failed);
    }

    private void stepped(ManyRun of, Stepped stepped) {
        of.add(stepped);
        stepped.changed().forEach(this::follow);
        if (stepped.state() == State.DONE) {
            lane.run(
                    () -> app.refileStories().changed(of.key),
                    changed -> {
                        of.changed = changed;
                        over(of, stepped.state());
                    },
                    this::failed);
            return;
        }
        if (stepped.isOver()) {
            over(of, stepped.state());
            return;
        }
        progress(of, stepped);
        if (stepped.changed().isEmpty() && !stepped.open().isEmpty()) {
            windows.refile(of, List.copyOf(stepped.open()), stepped.state() == State.BACK);
        } else {
            step(of);
        }
    }

    private void progress(ManyRun of, Stepped stepped) {
        if (of.progress.all() < LONG) {
            return;
        }
        boolean back = stepped.state() == State.BACK;
        var said = Message.of(back ? "tags.many.back" : "tags.many.running", of.name, of.progress.done(), of.progress.all());
        standing.put(
                STANDING,
                new Notices.Notice(
                        said, Notices.Weight.SAFE, back ? null : new Notices.Act("tags.many.cancel", this::cancel)));
    }

    /** A story that was being opened just then still shows what it had; it is given what it has now. */
    private void follow(Refiled changed) {
        stories.find(changed.story())
                .filter(open -> Filing.of(open.story()).equals(changed.before()))
                .ifPresent(open -> open.settle(RefiledInWindow.act(open.story(), changed.after())));
    }

    private void over(ManyRun of, State state) {
        standing.remove(STANDING);
        busy.set(false);
        run = null;
        boolean done = state == State.DONE;
        last = done ? of : null;
        undoable.set(done);
        (done ? of.also.done() : of.also.undone()).run();
        if (!done) {
            beside.remove(of.key);
            findLast();
        }
        stories.newsroomChanged();
        Message said = of.said(done);
        if (!done && of.hasLeft()) {
            notices.warn(said);
        } else if (done) {
            notices.show(said, "tags.many.undo", this::undo);
        } else {
            notices.show(said);
        }
        clear();
    }

    private void clear() {
        lane.run(
                () -> app.refileStories().clear(),
                more -> {
                    if (more) {
                        clear();
                    }
                },
                _ -> {}); // it is cleared after the next act
    }
}
