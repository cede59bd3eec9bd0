package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.RefileStories.HeldBack;
import id.redaksi.app.RefileStories.Outcome;
import id.redaksi.app.RefileStories.Progress;
import id.redaksi.app.RefileStories.Refiled;
import id.redaksi.app.RefileStories.Stepped;
import id.redaksi.app.StoryWalk;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Step;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Errand.State;
import id.redaksi.newsroom.Filing;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    private static final int NAMED = 4;

    /** What else belongs to an act: what is done once it is done, and once it has been taken back. */
    public record Also(Runnable done, Runnable undone) {
        public static final Also NOTHING = new Also(() -> {}, () -> {});
    }

    /** The act that is going on, and what came of it so far. */
    private static final class Run {
        private final long key;
        private final Message name;
        private final ManyStoriesAct act;
        private final Also also;
        private final Set<String> left = new LinkedHashSet<>();
        private final Set<HeldBack> heldBack = new LinkedHashSet<>();
        private Progress progress = new Progress(0, 0);
        private long changed;
        private boolean cancelled;

        Run(long key, ManyStoriesAct act, Also also) {
            this.key = key;
            this.act = act;
            this.also = also;
            name = act.name();
        }
    }

    private final App app;
    private final OpenStories stories;
    private final Background lane;
    private final Notices notices;
    private final Standing standing;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private @Nullable Run run;
    private @Nullable Run last;
    /** What belongs to the acts that can be taken back, as far as they were done since the start. */
    private final Map<Long, Also> beside = new HashMap<>();
    private @Nullable OpenStory saving;

    public ManyStories(App app, OpenStories stories, Background lane, Notices notices, Standing standing) {
        this.app = app;
        this.stories = stories;
        this.lane = lane;
        this.notices = notices;
        this.standing = standing;
        stories.changesProperty().addListener((_, _, _) -> Nodes.later(this::saved));
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
    private void begun(Run of) {
        lane.run(
                () -> app.refileStories().progress(of.key),
                progress -> {
                    of.progress = progress;
                    step(of);
                },
                this::failed);
    }

    private void find(Callable<Optional<Long>> key, Consumer<Run> then) {
        lane.run(
                () -> {
                    Optional<Long> found = key.call();
                    Optional<ManyStoriesAct> act =
                            found.isEmpty() ? Optional.empty() : app.refileStories().act(found.get());
                    return act.map(one -> new Run(found.orElseThrow(), one, beside.getOrDefault(found.orElseThrow(), Also.NOTHING)));
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
                    var begun = new Run(key, act, also);
                    beside.put(key, also);
                    run = begun;
                    begun(begun);
                },
                this::failed);
    }

    /** Nothing is lost: what was done stands, the rest waits until somebody lets it go on, or the next start does. */
    private void failed(Message why) {
        busy.set(false);
        Run stopped = run;
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
        Run undone = last;
        if (undone == null || busy.get() || run != null) {
            return;
        }
        notices.dismiss();
        busy.set(true);
        undoable.set(false);
        last = null;
        var back = new Run(undone.key, undone.act, undone.also);
        run = back;
        back(back);
    }

    private void back(Run of) {
        lane.run(
                () -> {
                    app.refileStories().back(of.key);
                    return of;
                },
                this::begun,
                this::failed);
    }

    private void step(Run of) {
        if (of.cancelled) {
            of.cancelled = false;
            back(of);
            return;
        }
        Set<StoryId> open = stories.all().stream().map(OpenStory::id).collect(Collectors.toSet());
        lane.run(() -> app.refileStories().step(of.key, open), stepped -> stepped(of, stepped), this::failed);
    }

    private void stepped(Run of, Stepped stepped) {
        of.changed += stepped.changed().size();
        of.progress = new Progress(of.progress.done() + stepped.looked(), of.progress.all());
        of.left.addAll(stepped.left());
        of.heldBack.addAll(stepped.heldBack());
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
            inWindows(of, new ArrayList<>(stepped.open()), stepped.state() == State.BACK);
        } else {
            step(of);
        }
    }

    private void progress(Run of, Stepped stepped) {
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
                .ifPresent(open -> open.settle(act(open.story(), changed.after())));
    }

    private static Optional<Transaction> act(Story story, Filing wanted) {
        List<Step> steps = new ArrayList<>();
        Filing now = Filing.of(story);
        if (!now.channel().equals(wanted.channel())) {
            steps.add(new SetField<>(Field.CHANNEL, wanted.channel()));
        }
        if (now.status() != wanted.status()) {
            steps.add(new SetField<>(Field.STATUS, wanted.status()));
        }
        if (!now.tags().equals(wanted.tags())) {
            steps.add(new SetField<>(Field.TAGS, wanted.tags()));
        }
        if (!now.ground().equals(wanted.ground())) {
            steps.add(new SetField<>(Field.ANSWERS, wanted.grounded(story)));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Transaction(steps, null, ""));
    }

    /** One open story after the other, then the rest. */
    private void inWindows(Run of, List<StoryId> open, boolean back) {
        if (open.isEmpty()) {
            step(of);
            return;
        }
        Runnable next = () -> inWindows(of, open.subList(1, open.size()), back);
        Optional<OpenStory> story = stories.find(open.getFirst());
        if (story.isEmpty()) {
            next.run();
        } else if (story.get().isFrozen()) {
            of.left.add(story.get().story().headline());
            tell(() -> app.refileStories().leave(of.key, story.get().id()), next);
        } else if (back) {
            giveBack(of, story.get(), next);
        } else {
            change(of, story.get(), next);
        }
    }

    /** Whether it may be ready is asked on the lane; what was said of a value that is no longer the story is asked again. */
    private void change(Run of, OpenStory open, Runnable next) {
        Story asked = open.story();
        lane.run(
                () -> app.refileStories().outcome(of.act.refiling(), asked),
                outcome -> {
                    if (open.story() == asked) {
                        change(of, open, outcome, next);
                    } else {
                        change(of, open, next);
                    }
                },
                this::failed);
    }

    private void change(Run of, OpenStory open, Outcome outcome, Runnable next) {
        Filing before = Filing.of(open.story());
        Filing after = outcome.after();
        if (before.equals(after)) {
            outcome.heldBack().ifPresent(why -> of.heldBack.add(new HeldBack(open.story().headline(), why)));
            already(of, open.id(), after, next);
            return;
        }
        Story asked = open.story();
        tell(() -> app.refileStories().opening(of.key, open.id(), before, after), () -> {
            if (open.story() != asked) {
                change(of, open, next); // somebody was faster
                return;
            }
            outcome.heldBack().ifPresent(why -> of.heldBack.add(new HeldBack(open.story().headline(), why)));
            open.settle(act(open.story(), after));
            of.changed++;
            save(open, () -> tell(() -> app.refileStories().changed(of.key, open.id(), before, after), next));
        });
    }

    /** There is nothing to change; it may be that it was changed before and could not be saved then. */
    private void already(Run of, StoryId id, Filing after, Runnable next) {
        lane.run(
                () -> {
                    Optional<Filing> before = app.refileStories()
                            .made(of.key, id)
                            .filter(made -> made.after().equals(after))
                            .map(Refiled::before);
                    app.refileStories().changed(of.key, id, before.orElse(after), after);
                    return id;
                },
                _ -> next.run(),
                this::failed);
    }

    private void giveBack(Run of, OpenStory open, Runnable next) {
        lane.run(
                () -> app.refileStories().made(of.key, open.id()),
                made -> {
                    Runnable returned = () -> tell(() -> app.refileStories().returned(of.key, open.id()), next);
                    Filing now = Filing.of(open.story());
                    if (made.isPresent() && now.isStill(made.get().after(), made.get().before())) {
                        open.settle(act(open.story(), now.undone(made.get().after(), made.get().before())));
                        of.changed++;
                        save(open, returned);
                    } else {
                        if (made.isPresent() && !now.isStill(made.get().before(), made.get().after())) {
                            of.left.add(open.story().headline());
                        }
                        returned.run();
                    }
                },
                this::failed);
    }

    /** A story that cannot be saved now keeps the act waiting: it goes on once something was saved again. */
    private void save(OpenStory open, Runnable after) {
        if (stories.find(open.id()).isEmpty()) {
            after.run();
            return;
        }
        saving = open;
        stories.save(open, () -> {
            if (saving == open) {
                saving = null;
                after.run();
            }
        });
    }

    /** Something was saved: an act that waited for a story which could not be may look at it again. */
    private void saved() {
        OpenStory waited = saving;
        Run waiting = run;
        if (waited != null && waiting != null && waited.saveStateProperty().get() instanceof SaveState.Saved) {
            saving = null;
            step(waiting);
        }
    }

    /** What is told to the newsroom about an act. */
    @FunctionalInterface
    private interface Telling {
        void tell() throws Exception;
    }

    private void tell(Telling telling, Runnable then) {
        lane.run(
                () -> {
                    telling.tell();
                    return true;
                },
                _ -> then.run(),
                this::failed);
    }

    private void over(Run of, State state) {
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
        var said = Message.of(
                done ? "tags.many.done" : "tags.many.undone", of.name, of.changed, some("tags.many.left", of.left),
                heldBack(of.heldBack));
        if (!done && !of.left.isEmpty()) {
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

    /** Which stories, in a sentence of its own; nothing for none. */
    private static Message some(String key, Set<String> headlines) {
        if (headlines.isEmpty()) {
            return Message.of("tags.many.none");
        }
        String named = headlines.stream()
                .limit(NAMED)
                .map(headline -> "“" + (headline.isBlank() ? "…" : headline) + "”")
                .collect(Collectors.joining(", "));
        return Message.of(key, headlines.size(), named, Math.max(0, headlines.size() - NAMED));
    }

    /** Which stories could not be ready and why, in a sentence of its own; nothing for none. */
    private static Message heldBack(Set<HeldBack> held) {
        return held.isEmpty()
                ? Message.of("tags.many.none")
                : Message.of(
                        "tags.many.heldBack",
                        held.size(),
                        Headlines.held(held.stream().limit(NAMED).toList()),
                        Math.max(0, held.size() - NAMED));
    }
}
