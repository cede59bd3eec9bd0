package id.redaksi.desk.find;

import id.redaksi.app.App;
import id.redaksi.app.ReplaceInStories;
import id.redaksi.app.ReplaceInStories.Changed;
import id.redaksi.app.ReplaceInStories.Chosen;
import id.redaksi.app.ReplaceInStories.Done;
import id.redaksi.app.ReplaceInStories.Wish;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Headlines;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Replaces chosen hits in many stories and takes that back: stories that are open get an act in their own history, all
 * others a new revision. Those that are not open come first and together, so that a full disk changes none. Lives on
 * JavaFX's thread.
 */
public final class StoriesReplacement {
    private final App app;
    private final OpenStories stories;
    private final Background writer;
    private final Notices notices;
    private List<Changed> last = List.of();

    public StoriesReplacement(App app, OpenStories stories, Background writer, Notices notices) {
        this.app = app;
        this.stories = stories;
        this.writer = writer;
        this.notices = notices;
    }

    /** What the act has done so far. */
    private static final class Act {
        private final List<Changed> changed = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
    }

    /** Replaces the hits, then says how many were and offers to take it back. */
    void replace(List<Chosen> chosen, Wish wish) {
        List<Chosen> open = chosen.stream().filter(one -> isOpen(one.story())).toList();
        List<Chosen> closed = chosen.stream().filter(one -> !isOpen(one.story())).toList();
        inRevisions(closed.isEmpty(), () -> app.replaceInStories().run(closed, wish), act -> {
            for (Chosen one : open) {
                inHistory(one, wish, act);
            }
            tell(act);
        });
    }

    private boolean isOpen(StoryId story) {
        return stories.find(story).isPresent();
    }

    /** Does the part of an act that makes revisions, unless it has none, and goes on with the rest. */
    private void inRevisions(boolean none, Callable<Done> work, Consumer<Act> rest) {
        if (none) {
            rest.accept(new Act());
            return;
        }
        writer.run(
                work,
                done -> {
                    var act = new Act();
                    act.left.addAll(done.left());
                    done.changed().forEach(change -> follow(change, act));
                    stories.newsroomChanged();
                    rest.accept(act);
                },
                notices::explain);
    }

    /** A story that was being opened just then still shows its former value; it is given the new one. */
    private void follow(Changed change, Act act) {
        Optional<OpenStory> open = stories.find(change.before().id());
        if (open.isEmpty() || open.get().become(change.before(), change.after())) {
            act.changed.add(change);
        } else {
            act.left.add(change.before().headline());
        }
    }

    private void inHistory(Chosen chosen, Wish wish, Act act) {
        Optional<OpenStory> open = stories.find(chosen.story());
        try {
            var finder = new Finder(wish.search());
            if (open.isEmpty() || !ReplaceInStories.has(open.get().story(), finder, chosen)) {
                act.left.add(chosen.headline());
                return;
            }
            Story before = open.get().story();
            Optional<Transaction> steps = ReplaceInStories.act(
                    before, open.get().editing().selection(), finder, chosen, wish.with());
            open.get().apply(steps);
            if (steps.isPresent()) {
                act.changed.add(new Changed(before, open.get().story(), chosen.lines().size()));
            }
        } catch (BadSearch e) {
            act.left.add(chosen.headline());
        }
    }

    private void tell(Act act) {
        int hits = act.changed.stream().mapToInt(Changed::hits).sum();
        var said = Message.of("desk.findStories.replaced", hits, act.changed.size(), left(act.left));
        if (act.changed.isEmpty()) {
            notices.warn(said);
        } else {
            last = List.copyOf(act.changed);
            notices.show(said, "desk.findStories.undo", this::undo);
        }
    }

    /** Whether the last act can still be taken back. */
    boolean canUndo() {
        return !last.isEmpty();
    }

    /** Which stories were left as they are, in a sentence of its own; nothing for none. */
    private static Message left(List<String> headlines) {
        return headlines.isEmpty()
                ? Message.of("desk.findStories.noneLeft")
                : Message.of("desk.findStories.left", headlines.size(), Headlines.some(headlines));
    }

    /** Takes the whole act back everywhere, but where a story has become something else since. */
    void undo() {
        notices.dismiss();
        List<Changed> changed = last;
        last = List.of();
        List<Changed> open = changed.stream().filter(one -> isOpen(one.before().id())).toList();
        List<Changed> closed = changed.stream().filter(one -> !isOpen(one.before().id())).toList();
        inRevisions(closed.isEmpty(), () -> app.replaceInStories().back(closed), act -> {
            for (Changed one : open) {
                Optional<OpenStory> story = stories.find(one.before().id());
                boolean already = story.filter(s -> s.story().equals(one.before())).isPresent();
                if (already || story.isPresent() && story.get().become(one.after(), one.before())) {
                    act.changed.add(one);
                } else {
                    act.left.add(one.after().headline());
                }
            }
            var said = Message.of("desk.findStories.undone", act.changed.size(), left(act.left));
            if (act.left.isEmpty()) {
                notices.show(said);
            } else {
                notices.warn(said);
            }
        });
    }
}
