package id.redaksi.desk.links;

import id.redaksi.app.App;
import id.redaksi.app.ChangeStories.Changed;
import id.redaksi.app.ChangeStories.Done;
import id.redaksi.app.ChangeStories.Wish;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Bundling;
import id.redaksi.desk.session.Headlines;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Bundles.Change;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Changes several stories and takes that back: stories that are open get an act in their own history, all others a new
 * revision. Those that are not open come first and together, so that a full disk changes none. Lives on JavaFX's thread.
 */
public final class StoriesAct {
    private final App app;
    private final OpenStories stories;
    private final Background writer;
    private final Bundling bundling;
    private final Notices notices;

    StoriesAct(StoryMoves.Shared shared) {
        app = shared.app();
        stories = shared.stories();
        writer = shared.writer();
        bundling = shared.bundling();
        notices = shared.notices();
    }

    /** One story takes the place of another in the bundles that have it. */
    record Place(StoryId from, StoryId into) {}

    /** What became of the stories that are not open, and of bundles. */
    private record Kept(Done done, List<Change> bundles) {}

    /** What the act has done so far. */
    private static final class Act {
        private final List<Changed> changed = new ArrayList<>();
        private final List<Change> bundles = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
    }

    /** Does it, then says so by {@code said} of the number of stories, and offers to take it back. */
    void run(List<Wish> wishes, IntFunction<Message> said) {
        run(wishes, Optional.empty(), said);
    }

    /** The same, and one story takes another's place in bundles. */
    void run(List<Wish> wishes, Optional<Place> place, IntFunction<Message> said) {
        List<Wish> open = wishes.stream().filter(one -> open(one).isPresent()).toList();
        List<Wish> closed = wishes.stream().filter(one -> open(one).isEmpty()).toList();
        inRevisions(closed.isEmpty() && place.isEmpty(), () -> kept(closed, place), act -> {
            for (Wish wish : open) {
                inHistory(wish, act);
            }
            var message = Message.of("links.done", said.apply(act.changed.size()), left(act.left));
            if (act.changed.isEmpty()) {
                notices.warn(message);
            } else {
                notices.show(message, "links.undo", () -> undo(List.copyOf(act.changed), act.bundles));
            }
        });
    }

    private Optional<OpenStory> open(Wish wish) {
        return stories.find(wish.story());
    }

    private Optional<OpenStory> open(Changed change) {
        return stories.find(change.before().id());
    }

    /** Bundles first: what cannot be kept there keeps the stories as they are, and the other way round. */
    private Kept kept(List<Wish> wishes, Optional<Place> place) throws NewsroomFailed, SaveFailed {
        List<Change> bundles = place.isEmpty()
                ? List.of()
                : app.changeBundles().replace(place.get().from(), place.get().into());
        boolean done = false;
        try {
            var kept = new Kept(app.changeStories().run(wishes), bundles);
            done = true;
            return kept;
        } finally {
            if (!done) {
                app.changeBundles().back(bundles);
            }
        }
    }

    private Kept back(List<Changed> changed, List<Change> bundles) throws NewsroomFailed, SaveFailed {
        Done done = app.changeStories().back(changed);
        List<String> left = new ArrayList<>(done.left());
        app.changeBundles().back(bundles).forEach(bundle -> left.add(bundle.name()));
        return new Kept(new Done(done.changed(), left), List.of());
    }

    /** Does the part of an act that makes revisions, unless it has none, and goes on with the rest. */
    private void inRevisions(boolean none, Callable<Kept> work, Consumer<Act> rest) {
        if (none) {
            rest.accept(new Act());
            return;
        }
        writer.run(
                work,
                kept -> {
                    var act = new Act();
                    act.left.addAll(kept.done().left());
                    act.bundles.addAll(kept.bundles());
                    bundling.changed();
                    kept.done().changed().forEach(change -> follow(change, act));
                    stories.newsroomChanged();
                    rest.accept(act);
                },
                notices::explain);
    }

    /** A story that was being opened just then still shows its former value; it is given the new one. */
    private void follow(Changed change, Act act) {
        Optional<OpenStory> open = open(change);
        if (open.isEmpty() || open.get().become(change.before(), change.after())) {
            act.changed.add(change);
        } else {
            act.left.add(change.before().headline());
        }
    }

    private void inHistory(Wish wish, Act act) {
        Optional<OpenStory> open = open(wish);
        if (open.isEmpty()) {
            act.left.add(wish.headline());
            return;
        }
        Story before = open.get().story();
        Story after = wish.how().apply(before);
        if (!open.get().become(before, after)) {
            act.left.add(wish.headline());
        } else if (!before.equals(after)) {
            act.changed.add(new Changed(before, after));
        }
    }

    /** Takes the whole act back everywhere, but where a story has become something else since. */
    private void undo(List<Changed> changed, List<Change> bundles) {
        notices.dismiss();
        List<Changed> open = changed.stream().filter(one -> open(one).isPresent()).toList();
        List<Changed> closed = changed.stream().filter(one -> open(one).isEmpty()).toList();
        inRevisions(closed.isEmpty() && bundles.isEmpty(), () -> back(closed, bundles), act -> {
            for (Changed one : open) {
                boolean back = open(one).filter(story -> story.story().equals(one.before())
                                || story.become(one.after(), one.before()))
                        .isPresent();
                if (back) {
                    act.changed.add(one);
                } else {
                    act.left.add(one.after().headline());
                }
            }
            var said = Message.of(
                    "links.done", Message.of("links.undone", act.changed.size()), left(act.left));
            if (act.left.isEmpty()) {
                notices.show(said);
            } else {
                notices.warn(said);
            }
        });
    }

    /** Which stories were left as they are, in a sentence of its own; nothing for none. */
    private static Message left(List<String> headlines) {
        return headlines.isEmpty()
                ? Message.of("links.noneLeft")
                : Message.of("links.left", headlines.size(), Headlines.some(headlines));
    }
}
