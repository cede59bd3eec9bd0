package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Search;
import id.redaksi.edit.Selection;
import id.redaksi.edit.TextRange;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Body;
import id.redaksi.story.Position;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Finding and replacing in the body of one story. Lives on JavaFX's thread. */
public final class FindViewModel {
    /** What the search has come to: the hits in reading order, which of them is selected (-1 for none), what is wrong. */
    public record State(List<TextRange> hits, int here, Optional<Message> trouble) {
        static final State CLOSED = new State(List.of(), -1, Optional.empty());
    }

    private static final Search NOTHING = new Search("", false, false, false);

    private final BodyViewModel body;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final ReadOnlyObjectWrapper<Decorations> marks = new ReadOnlyObjectWrapper<>(Decorations.NONE);
    private Search search = NOTHING;
    private @Nullable Finder finder;
    private Body searched = new Body(List.of());
    private boolean open;

    public FindViewModel(BodyViewModel body) {
        this.body = body;
        body.onChange(this::storyChanged);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Decorations> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** What is selected on one line, as what somebody who opens the search most likely looks for. */
    public String offered() {
        Position from = body.selection().from(body.body());
        Position to = body.selection().to(body.body());
        boolean oneLeaf = from.block().equals(to.block()) && from.leaf() == to.leaf();
        String text = oneLeaf ? Leaves.at(body.body(), from).text().substring(from.offset(), to.offset()) : "";
        return text.contains("\n") ? "" : text;
    }

    public void open() {
        open = true;
        look();
    }

    /** Shows no hits any more; what was looked for is remembered. */
    public void close() {
        open = false;
        state.set(State.CLOSED);
        marks.set(Decorations.NONE);
    }

    /** Whether hits may be replaced. */
    boolean canReplace() {
        return !body.keepsAll() && !state.get().hits().isEmpty();
    }

    /** Looks for this from now on, and selects the first hit at or behind the place where the search began. */
    public void search(Search wanted) {
        if (!wanted.equals(search)) {
            search = wanted;
            finder = null;
            look();
            List<TextRange> hits = state.get().hits();
            if (!hits.isEmpty() && state.get().here() < 0) {
                select(hits.get(firstFrom(body.selection().from(body.body()))));
            }
        }
    }

    private void storyChanged() {
        if (open) {
            if (body.body() == searched) {
                show(state.get().hits());
            } else {
                look();
            }
        }
    }

    private void look() {
        try {
            if (finder == null) {
                finder = new Finder(search);
            }
            searched = body.body();
            show(finder.in(searched));
        } catch (BadSearch e) {
            finder = null;
            fail(e);
        }
    }

    private void fail(BadSearch e) {
        state.set(new State(List.of(), -1, Optional.of(e.explanation())));
        marks.set(Decorations.NONE);
    }

    private void show(List<TextRange> hits) {
        Selection selection = body.selection();
        int here = -1;
        int near = hits.isEmpty() ? 0 : firstFrom(hits, selection.from(searched));
        if (near < hits.size() && hits.get(near).selection().equals(selection)) {
            here = near;
        }
        State now = new State(hits, here, Optional.empty());
        if (!now.equals(state.get()) || open) {
            state.set(now);
            TextRange selected = here < 0 ? null : hits.get(here);
            marks.set(Decorations.of(
                    hits,
                    searched::find,
                    hit -> hit.equals(selected) ? Decorations.Kind.FOUND_HERE : Decorations.Kind.FOUND));
        }
    }

    /** The first hit that begins at the place or behind it; the first of all behind the last. */
    private int firstFrom(Position place) {
        int found = firstFrom(state.get().hits(), place);
        return found == state.get().hits().size() ? 0 : found;
    }

    private int firstFrom(List<TextRange> hits, Position place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Leaves.compare(searched, hits.get(middle).start(), place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Selects the next hit ({@code by} 1) or the one before (-1), round the ends. */
    public void step(int by) {
        List<TextRange> hits = state.get().hits();
        if (hits.isEmpty()) {
            return;
        }
        int here = state.get().here();
        int to = here >= 0 ? here + by : firstFrom(body.selection().from(searched)) - (by < 0 ? 1 : 0);
        select(hits.get(Math.floorMod(to, hits.size())));
    }

    private void select(TextRange hit) {
        body.select(hit.selection());
    }

    /** Replaces the selected hit and goes to the next; with none selected it only goes there. */
    public void replace(String with) {
        int here = state.get().here();
        if (here < 0) {
            step(1);
            return;
        }
        TextRange hit = state.get().hits().get(here);
        if (change(List.of(hit), with)) {
            body.select(Selection.caret(behind(hit)));
            step(1);
        }
    }

    private Position behind(TextRange hit) {
        Position head = body.selection().to(body.body());
        boolean there = head.block().equals(hit.block()) && head.leaf() == hit.leaf() && head.offset() >= hit.from();
        return there ? head : hit.start();
    }

    /** Replaces every hit as one act; gives how many there were. */
    public int replaceAll(String with) {
        List<TextRange> hits = state.get().hits();
        return change(hits, with) ? hits.size() : 0;
    }

    private boolean change(List<TextRange> hits, String with) {
        if (finder == null || hits.isEmpty() || body.keepsAll()) {
            return false;
        }
        try {
            Optional<Transaction> act = finder.replace(body.story(), body.selection(), hits, with);
            act.ifPresent(body::apply);
            return act.isPresent();
        } catch (BadSearch e) {
            fail(e);
            return false;
        }
    }
}
