package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.app.RefileStories.HeldBack;
import id.redaksi.app.RefileStories.Outcome;
import id.redaksi.app.RefileStories.Refiled;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Step;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Filing;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The part of an act on many stories that concerns those which are open in a window: one after the other gets a
 * transaction in its own history and is saved, and only then the newsroom notes it as done. Lives on JavaFX's thread.
 */
final class RefiledInWindow {
    private final App app;
    private final OpenStories stories;
    private final Background lane;
    private final Consumer<ManyRun> goOn;
    private final Consumer<Message> failed;
    private @Nullable OpenStory saving;
    private @Nullable ManyRun waiting;

    /** {@code goOn}: with the stories that are not open; {@code failed}: the act stops. */
    RefiledInWindow(App app, OpenStories stories, Background lane, Consumer<ManyRun> goOn, Consumer<Message> failed) {
        this.app = app;
        this.stories = stories;
        this.lane = lane;
        this.goOn = goOn;
        this.failed = failed;
        stories.changesProperty().addListener((_, _, _) -> Nodes.later(this::saved));
    }

    /** What files a story so; empty where it is filed so. */
    static Optional<Transaction> act(Story story, Filing wanted) {
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

    /** One open story after the other, then the rest; {@code back}: each gets back what it had. */
    void refile(ManyRun of, List<StoryId> open, boolean back) {
        if (open.isEmpty()) {
            goOn.accept(of);
            return;
        }
        Runnable next = () -> refile(of, open.subList(1, open.size()), back);
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
    private void change(ManyRun of, OpenStory open, Runnable next) {
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
                failed);
    }

    private void change(ManyRun of, OpenStory open, Outcome outcome, Runnable next) {
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
            save(of, open, () -> tell(() -> app.refileStories().changed(of.key, open.id(), before, after), next));
        });
    }

    /** There is nothing to change; it may be that it was changed before and could not be saved then. */
    private void already(ManyRun of, StoryId id, Filing after, Runnable next) {
        tell(
                () -> {
                    Optional<Filing> before = app.refileStories()
                            .made(of.key, id)
                            .filter(made -> made.after().equals(after))
                            .map(Refiled::before);
                    app.refileStories().changed(of.key, id, before.orElse(after), after);
                },
                next);
    }

    private void giveBack(ManyRun of, OpenStory open, Runnable next) {
        lane.run(
                () -> app.refileStories().made(of.key, open.id()),
                made -> {
                    Runnable returned = () -> tell(() -> app.refileStories().returned(of.key, open.id()), next);
                    Filing now = Filing.of(open.story());
                    if (made.isPresent() && now.isStill(made.get().after(), made.get().before())) {
                        open.settle(act(open.story(), now.undone(made.get().after(), made.get().before())));
                        of.changed++;
                        save(of, open, returned);
                    } else {
                        if (made.isPresent() && !now.isStill(made.get().before(), made.get().after())) {
                            of.left.add(open.story().headline());
                        }
                        returned.run();
                    }
                },
                failed);
    }

    /** A story that cannot be saved now keeps the act waiting: it goes on once something was saved again. */
    private void save(ManyRun of, OpenStory open, Runnable after) {
        if (stories.find(open.id()).isEmpty()) {
            after.run();
            return;
        }
        saving = open;
        waiting = of;
        stories.save(open, () -> {
            if (saving == open) {
                saving = null;
                waiting = null;
                after.run();
            }
        });
    }

    /** Something was saved: an act that waited for a story which could not be may look at it again. */
    private void saved() {
        OpenStory waited = saving;
        ManyRun of = waiting;
        if (waited != null && of != null && waited.saveStateProperty().get() instanceof SaveState.Saved) {
            saving = null;
            waiting = null;
            goOn.accept(of);
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
                failed);
    }
}
