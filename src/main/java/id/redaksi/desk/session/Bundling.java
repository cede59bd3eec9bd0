package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.app.ChangeBundles;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.Bundles.Change;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * Changes bundles, one change after the other, and takes them back in that order; whoever shows bundles follows {@link
 * #changesProperty}. Lives on JavaFX's thread.
 */
public final class Bundling {
    /** So many changes can be taken back. */
    private static final int KEPT = 100;

    private final App app;
    private final Background lane;
    private final Notices notices;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final Deque<List<Change>> done = new ArrayDeque<>();

    public Bundling(App app, Background lane, Notices notices) {
        this.app = app;
        this.lane = lane;
        this.notices = notices;
    }

    /** Counts whenever bundles have become others. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Makes a new one with these stories; one without a name gets {@code nameless}. */
    public void create(String name, String nameless, Bundle.Kind kind, List<StoryId> stories, Consumer<Bundle> made) {
        BundleId id = BundleId.made(app.ids());
        String called = name.isBlank() ? nameless : name;
        run(changing -> Optional.of(changing.create(id, called, kind, first(stories))), change -> {
            Bundle bundle = change.after().orElseThrow();
            made.accept(bundle);
            say(Message.of("bundles.created", bundle.name(), stories(bundle)), first(stories).size() < stories.size());
        });
    }

    private static List<StoryId> first(List<StoryId> stories) {
        return stories.subList(0, Math.min(Bundle.MOST, stories.size()));
    }

    /** Puts stories behind those of a bundle, at its side. */
    public void add(BundleId id, List<StoryId> stories, Runnable added) {
        run(changing -> changing.change(id, bundle -> bundle.with(stories, false)), change -> {
            Bundle after = change.after().orElseThrow();
            int more = stories(after) - change.before().map(Bundling::stories).orElse(0);
            added.run();
            say(Message.of("bundles.added", more, after.name()), !after.stories().containsAll(stories));
        }, () -> {
            added.run();
            notices.show(Message.of("bundles.addedNone"));
        });
    }

    private static int stories(Bundle bundle) {
        return bundle.members().size();
    }

    private void say(Message said, boolean full) {
        if (full) {
            notices.warn(Message.of("bundles.full", said, Bundle.MOST));
        } else {
            notices.show(said, "bundles.undo", this::undoSaid);
        }
    }

    public void change(BundleId id, UnaryOperator<Bundle> how) {
        run(changing -> changing.change(id, how), _ -> {});
    }

    public void delete(BundleId id) {
        run(changing -> changing.delete(id), change -> notices.show(
                Message.of("bundles.deleted", change.before().map(Bundle::name).orElse("")), "bundles.undo", this::undoSaid));
    }

    /** A change to bundles, or none where there is nothing to change. */
    @FunctionalInterface
    private interface Changing {
        Optional<Change> by(ChangeBundles changing) throws Exception;
    }

    private void run(Changing changing, Consumer<Change> told) {
        run(changing, told, () -> {});
    }

    private void run(Changing changing, Consumer<Change> told, Runnable nothing) {
        lane.run(
                () -> changing.by(app.changeBundles()),
                change -> {
                    if (change.isEmpty()) {
                        changed(); // what is shown may be of yesterday
                        nothing.run();
                        return;
                    }
                    keep(List.of(change.get()));
                    changed();
                    told.accept(change.get());
                },
                notices::explain);
    }

    private void keep(List<Change> made) {
        done.push(made);
        while (done.size() > KEPT) {
            done.removeLast();
        }
        undoable.set(true);
    }

    /** Something else has changed bundles, and has its own way back. */
    public void changed() {
        changes.set(changes.get() + 1);
    }

    private void undoSaid() {
        notices.dismiss();
        undo();
    }

    /** Takes the last change back, unless the bundle has become something else since. */
    public void undo() {
        if (done.isEmpty()) {
            return;
        }
        List<Change> last = done.pop();
        undoable.set(!done.isEmpty());
        lane.run(
                () -> app.changeBundles().back(last),
                left -> {
                    changed();
                    if (!left.isEmpty()) {
                        notices.warn(Message.of("bundles.notUndone", left.getFirst().name()));
                    }
                },
                why -> {
                    keep(last);
                    notices.explain(why);
                });
    }
}
