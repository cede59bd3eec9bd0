package id.redaksi.edit;

import id.redaksi.story.By;
import id.redaksi.story.Ids;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A story being changed: its value now, what is selected, and what can be undone. Confined to one thread. */
public final class Editing {
    private final Clock clock;
    private final Suggesting suggesting;
    private final History history = new History();
    private final List<Runnable> listeners = new ArrayList<>();
    private Story story;
    private Selection selection;
    private @Nullable Supplier<By> author;

    public Editing(Story story, Clock clock) {
        this(story, clock, new Ids(clock, RandomGenerator.getDefault()));
    }

    public Editing(Story story, Clock clock, Ids ids) {
        this.story = story;
        this.clock = clock;
        suggesting = new Suggesting(ids);
        selection = Selection.caret(start(story));
    }

    private static Position start(Story story) {
        return Leaves.first(story.body()).orElse(new Position(story.lead().id(), 0, 0));
    }

    public Story story() {
        return story;
    }

    public Selection selection() {
        return selection;
    }

    /** Calls the listener after each change of the story or the selection. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** From now on every change is only suggested, by whom the supplier says; with null it is done again. */
    public void suggest(@Nullable Supplier<By> author) {
        history.interrupt();
        this.author = author;
    }

    public boolean isSuggesting() {
        return author != null;
    }

    /** Does all steps, or suggests them, or none and says false when one does not fit; one without steps only selects. */
    public boolean apply(Transaction transaction) {
        return author == null || transaction.steps().isEmpty()
                ? settle(transaction)
                : settle(suggesting.of(story, selection, transaction, author.get()));
    }

    /** Does all steps even where others would be suggested: for what is about suggestions and notes. */
    public boolean settle(Transaction transaction) {
        if (transaction.steps().isEmpty()) {
            if (transaction.selection() != null) {
                select(transaction.selection());
            }
            return true;
        }
        Story now = story;
        List<Step> inverses = new ArrayList<>();
        for (Step step : transaction.steps()) {
            Optional<Story> next = step.apply(now);
            if (next.isEmpty()) {
                return false;
            }
            inverses.addFirst(step.invert(now));
            now = next.get();
        }
        Selection before = selection;
        Selection asked = transaction.selection();
        Selection after = fitting(now, asked == null ? mapped(transaction.steps()) : asked);
        history.add(new Act(
                transaction.steps(), inverses, before, after, transaction.coalesce(), clock.instant()));
        become(now, after);
        return true;
    }

    private Selection mapped(List<Step> steps) {
        return new Selection(mapped(selection.anchor(), steps), mapped(selection.head(), steps));
    }

    private Position mapped(Position position, List<Step> steps) {
        Position now = position;
        for (Step step : steps) {
            Optional<Position> next = step.map(now);
            if (next.isEmpty()) {
                return start(story);
            }
            now = next.get();
        }
        return now;
    }

    /** The selection where the story has its places; otherwise a caret at the start. */
    private static Selection fitting(Story story, Selection selection) {
        return Leaves.has(story.body(), selection.anchor()) && Leaves.has(story.body(), selection.head())
                ? selection
                : Selection.caret(start(story));
    }

    /** Selects; what is typed next is an act of its own. A place that the story does not have is not taken. */
    public void select(Selection selected) {
        if (Leaves.has(story.body(), selected.anchor()) && Leaves.has(story.body(), selected.head())) {
            history.interrupt();
            become(story, selected);
        }
    }

    public boolean undo() {
        Optional<Act> act = history.undo();
        act.ifPresent(done -> become(all(done.inverses()), done.before()));
        return act.isPresent();
    }

    /** Takes the last act back as if it had never been: what is still being composed by an input method. */
    public void rollback() {
        history.forget().ifPresent(act -> become(all(act.inverses()), act.before()));
    }

    public boolean redo() {
        Optional<Act> act = history.redo();
        act.ifPresent(undone -> become(all(undone.steps()), undone.after()));
        return act.isPresent();
    }

    /** All that can be undone and redone now. */
    public Acts acts() {
        return history.acts();
    }

    /** Puts the acts that led to the story with which this began below what was done since; they must {@link Acts#fit}. */
    public void takeUp(Acts former) {
        history.become(former.below(history.acts()));
        become(story, selection);
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    private Story all(List<Step> steps) {
        Story now = story;
        for (Step step : steps) {
            now = step.apply(now).orElseThrow(() -> new IllegalStateException("history does not fit its story"));
        }
        return now;
    }

    private void become(Story now, Selection selected) {
        story = now;
        selection = selected;
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
