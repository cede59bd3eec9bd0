package id.redaksi.desk.find;

import id.redaksi.app.App;
import id.redaksi.app.FindInStories;
import id.redaksi.app.ReplaceInStories.Chosen;
import id.redaksi.app.ReplaceInStories.Wish;
import id.redaksi.app.StoryWalk;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.PlaceName;
import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Search;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a text in many stories, some at a time away from JavaFX's thread; a newer question drops the older one.
 * Lives on JavaFX's thread.
 */
public final class FindStoriesViewModel {
    /** The stories that are looked through. */
    public enum Scope {
        MARKED,
        LISTED,
        ALL
    }

    /**
     * How far the search has come: stories read of how many, whether it goes on, whether it ended at the most hits that
     * are listed, how many stories are damaged, and what is wrong with what was asked.
     */
    public record State(int read, int of, boolean running, boolean capped, int unread, Optional<Message> trouble) {
        static final State NOTHING = new State(0, 0, false, false, 0, Optional.empty());

        private State with(int more, FindInStories.Answer answer, boolean goesOn, boolean full) {
            return new State(read + more, of, goesOn, full, unread + answer.unread(), Optional.empty());
        }
    }

    /** Where the stories of each scope come from. */
    public record Sources(Supplier<List<StoryId>> marked, IntSupplier size, Supplier<StoryWalk> listed) {}

    /** So many hits are listed, and no more are looked for. */
    static final int MOST = 2_000;

    private static final int AT_ONCE = 50;
    private static final Search NOTHING = new Search("", false, false, false);

    private final App app;
    private final OpenStories stories;
    private final Background lane;
    private final Sources sources;
    private final StoriesReplacement replacement;
    private final FoundList found = new FoundList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Message>> badReplacement =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper with = new ReadOnlyStringWrapper("");
    private final AtomicLong asked = new AtomicLong();
    private Scope scope = Scope.ALL;
    private Set<StoryId> seen = Set.of();
    private Search search = NOTHING;
    private @Nullable Finder checking;

    public FindStoriesViewModel(
            App app, OpenStories stories, Background lane, Sources sources, StoriesReplacement replacement) {
        this.app = app;
        this.stories = stories;
        this.lane = lane;
        this.sources = sources;
        this.replacement = replacement;
    }

    /** What was found so far. */
    public FoundList found() {
        return found;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with the replacement. */
    public ReadOnlyObjectProperty<Optional<Message>> badReplacementProperty() {
        return badReplacement.getReadOnlyProperty();
    }

    /** How many stories a scope holds now; for all stories it is not known before the search. */
    public int size(Scope of) {
        return switch (of) {
            case MARKED -> sources.marked().get().size();
            case LISTED -> sources.size().getAsInt();
            case ALL -> 0;
        };
    }

    /** Stories that were just marked are most likely meant; else those that were looked through before. */
    public Scope proposed() {
        Set<StoryId> marked = Set.copyOf(sources.marked().get());
        boolean fresh = marked.size() > 1 && !marked.equals(seen);
        seen = marked;
        return fresh ? Scope.MARKED : scope == Scope.MARKED && marked.size() < 2 ? Scope.ALL : scope;
    }

    public Search search() {
        return search;
    }

    public ReadOnlyStringProperty withProperty() {
        return with.getReadOnlyProperty();
    }

    /** Looks for this in these stories, from the first one on; what was ticked before is forgotten. */
    public void look(Scope in, Search wanted) {
        scope = in;
        search = wanted;
        long question = stop();
        clear();
        try {
            var finder = new Finder(wanted);
            checking = new Finder(wanted);
            check();
            if (!wanted.text().isEmpty()) {
                state.set(new State(0, 0, true, false, 0, Optional.empty()));
                start(question, finder);
            }
        } catch (BadSearch e) {
            checking = null;
            fail(question, e.explanation());
        }
    }

    private void clear() {
        found.clear();
        state.set(State.NOTHING);
    }

    private void start(long question, Finder finder) {
        StoryWalk walk =
                switch (scope) {
                    case MARKED -> StoryWalk.of(sources.marked().get());
                    case LISTED -> sources.listed().get();
                    case ALL -> app.findInStories().all();
                };
        lane.run(walk::size, size -> next(question, finder, walk, size), why -> fail(question, why));
    }

    private record Part(List<StoryId> stories, FindInStories.Answer answer) {}

    /** Reads on where the walk is. */
    private void next(long question, Finder finder, StoryWalk walk, int size) {
        if (question != asked.get()) {
            return;
        }
        Map<StoryId, Story> open =
                stories.all().stream().collect(Collectors.toMap(OpenStory::id, OpenStory::story));
        var asking = new FindInStories.Question(finder, PlaceName::of, () -> question == asked.get());
        int most = MOST - found.hits();
        State before = state.get();
        state.set(new State(before.read(), Math.max(size, before.read()), true, false, before.unread(), Optional.empty()));
        lane.run(
                () -> {
                    List<StoryId> some = walk.next(AT_ONCE);
                    return new Part(some, app.findInStories().in(some, open, asking, most));
                },
                part -> {
                    if (question == asked.get()) {
                        found.add(part.answer().found());
                        boolean full = found.hits() >= MOST;
                        boolean goesOn = !full && !part.stories().isEmpty();
                        state.set(state.get().with(part.stories().size(), part.answer(), goesOn, full));
                        if (goesOn) {
                            next(question, finder, walk, size);
                        }
                    }
                },
                why -> fail(question, why));
    }

    private void fail(long question, Message why) {
        if (question == asked.get()) {
            State before = state.get();
            state.set(new State(before.read(), before.of(), false, false, before.unread(), Optional.of(why)));
        }
    }

    /** What is being looked for is not needed any more; gives the number of the next question. */
    public long stop() {
        State before = state.get();
        if (before.running()) {
            state.set(new State(before.read(), before.of(), false, false, before.unread(), Optional.empty()));
        }
        return asked.incrementAndGet();
    }

    /** What is to stand in the place of the hits. */
    public void replaceWith(String text) {
        with.set(text);
        check();
    }

    private void check() {
        Optional<Message> wrong = Optional.empty();
        try {
            if (checking != null) {
                checking.replacing(with.get());
            }
        } catch (BadSearch e) {
            wrong = Optional.of(e.explanation());
        }
        badReplacement.set(wrong);
    }

    /** What a hit would become; empty while nothing, or nothing that can be put in, was written. */
    public Optional<Function<Hit, String>> becoming() {
        if (checking == null || with.get().isEmpty() || badReplacement.get().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(checking.replacing(with.get()));
        } catch (BadSearch e) {
            return Optional.empty();
        }
    }

    /** Whether there is anything ticked, and nothing stands in the way. */
    public boolean canReplace() {
        return found.tickedProperty().get() > 0
                && !state.get().running()
                && state.get().trouble().isEmpty()
                && badReplacement.get().isEmpty();
    }

    /** Whether the last act can still be taken back. */
    public boolean canUndo() {
        return replacement.canUndo();
    }

    public void undo() {
        replacement.undo();
    }

    /** Replaces what is ticked, as one act; what was found is forgotten. */
    public void replace() {
        List<Chosen> chosen = found.chosen();
        var wish = new Wish(search, with.get());
        stop();
        clear();
        replacement.replace(chosen, wish);
    }
}
