package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.session.Found;
import id.redaksi.desk.session.PlaceName;
import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.Excerpt;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Search;
import id.redaksi.edit.Selection;
import id.redaksi.edit.StoryTexts;
import id.redaksi.edit.TextPlace;
import id.redaksi.edit.TextRange;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Finding and replacing in one story, its body and its fields. Lives on JavaFX's thread. */
public final class FindViewModel {
    /** What the search has come to: the hits in reading order, which of them is selected (-1 for none), what is wrong. */
    public record State(List<Hit> hits, int here, Optional<Message> trouble) {
        static final State CLOSED = new State(List.of(), -1, Optional.empty());
    }

    /** The place of a hit outside of the body's text, and the words around it. */
    public record Where(Message place, Excerpt words) {}

    /** Who brings a hit into sight; {@code asked} when somebody walked to it, and is not still typing what to look for. */
    @FunctionalInterface
    public interface Shower {
        void show(Hit hit, boolean asked);
    }

    /** Where the search stands in a text; both ends alike behind something that was replaced. */
    private record Stand(TextPlace place, int from, int to) {
        boolean is(Hit hit) {
            return place.equals(hit.place()) && from == hit.from() && to == hit.to();
        }
    }

    private static final Search NOTHING = new Search("", false, false, false);

    private final BodyViewModel body;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final ReadOnlyObjectWrapper<Decorations> marks = new ReadOnlyObjectWrapper<>(Decorations.NONE);
    private Shower shower = (_, _) -> {};
    private Search search = NOTHING;
    private @Nullable Finder finder;
    private Story searched;
    private Comparator<TextPlace> order;
    private @Nullable Stand beside;
    private Selection seen;
    private boolean open;

    public FindViewModel(BodyViewModel body) {
        this.body = body;
        searched = body.story();
        order = StoryTexts.order(searched);
        seen = body.selection();
        body.onChange(this::storyChanged);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Decorations> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public void showBy(Shower shower) {
        this.shower = shower;
    }

    /** The selected hit. */
    public Optional<Hit> here() {
        int here = state.get().here();
        return here < 0 ? Optional.empty() : Optional.of(state.get().hits().get(here));
    }

    /** Where the selected hit stands, when that is not in the body's text. */
    public Optional<Where> where() {
        return here().filter(hit -> StoryTexts.range(searched, hit).isEmpty())
                .flatMap(hit -> StoryTexts.find(searched, hit.place())
                        .map(text -> new Where(
                                PlaceName.of(searched, hit.place()), Excerpt.of(text, hit.from(), hit.to()))));
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
        beside = null;
        state.set(State.CLOSED);
        unmark();
    }

    /** Whether hits may be replaced. */
    boolean canReplace() {
        return !body.keepsAll() && !state.get().hits().isEmpty();
    }

    private void unmark() {
        marks.set(Decorations.NONE);
        body.found(Found.NOTHING);
    }

    /** Looks for this from now on, and selects the first hit at or behind the place where the search stands. */
    public void search(Search wanted) {
        if (!wanted.equals(search)) {
            search = wanted;
            finder = null;
            look();
            List<Hit> hits = state.get().hits();
            if (!hits.isEmpty() && state.get().here() < 0) {
                select(hits.get(Math.floorMod(firstFrom(hits, stand()), hits.size())), false);
            }
        }
    }

    private void storyChanged() {
        if (open) {
            if (!body.selection().equals(seen)) {
                seen = body.selection();
                beside = null;
            }
            if (body.story() == searched) {
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
            searched = body.story();
            order = StoryTexts.order(searched);
            show(finder.in(searched));
        } catch (BadSearch e) {
            finder = null;
            fail(e);
        }
    }

    private void fail(BadSearch e) {
        state.set(new State(List.of(), -1, Optional.of(e.explanation())));
        unmark();
    }

    private void show(List<Hit> hits) {
        Stand stand = stand();
        int near = firstFrom(hits, stand);
        int here = near < hits.size() && stand.is(hits.get(near)) ? near : -1;
        State now = new State(hits, here, Optional.empty());
        if (!now.equals(state.get()) || open) {
            Hit selected = here < 0 ? null : hits.get(here);
            mark(hits, selected);
            state.set(now);
        }
    }

    private void mark(List<Hit> hits, @Nullable Hit selected) {
        List<TextRange> inBody = new ArrayList<>();
        List<Hit> outside = new ArrayList<>();
        for (Hit hit : hits) {
            StoryTexts.range(searched, hit).ifPresentOrElse(inBody::add, () -> outside.add(hit));
        }
        Optional<TextRange> here = Optional.ofNullable(selected).flatMap(hit -> StoryTexts.range(searched, hit));
        body.found(new Found(outside, selected));
        marks.set(Decorations.of(
                inBody,
                searched.body()::find,
                range -> here.filter(range::equals).isPresent()
                        ? Decorations.Kind.FOUND_HERE
                        : Decorations.Kind.FOUND));
    }

    /** Where the search stands: in a text that was walked to outside of the body's, else what is selected in the body. */
    private Stand stand() {
        if (beside != null) {
            return beside;
        }
        Position from = body.selection().from(body.body());
        Position to = body.selection().to(body.body());
        boolean oneLeaf = from.block().equals(to.block()) && from.leaf() == to.leaf();
        return new Stand(
                new TextPlace.InBlock(from.block(), from.leaf()),
                from.offset(),
                oneLeaf ? to.offset() : Integer.MAX_VALUE);
    }

    /** The first hit that begins at the place or behind it; the number of hits when there is none. */
    private int firstFrom(List<Hit> hits, Stand stand) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(hits.get(middle).place(), stand.place());
            if (compared < 0 || compared == 0 && hits.get(middle).from() < stand.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Selects the next hit ({@code by} 1) or the one before (-1), round the ends. */
    public void step(int by) {
        List<Hit> hits = state.get().hits();
        if (hits.isEmpty()) {
            return;
        }
        int here = state.get().here();
        int to = here >= 0 ? here + by : firstFrom(hits, stand()) - (by < 0 ? 1 : 0);
        select(hits.get(Math.floorMod(to, hits.size())), true);
    }

    private void select(Hit hit, boolean asked) {
        Optional<TextRange> range = StoryTexts.range(searched, hit);
        if (range.isPresent()) {
            beside = null;
            body.select(range.get().selection());
            seen = body.selection();
        } else {
            body.select(Selection.caret(body.selection().from(body.body())));
            stand(new Stand(hit.place(), hit.from(), hit.to()));
        }
        shower.show(hit, asked);
    }

    private void stand(Stand now) {
        beside = now;
        seen = body.selection();
        show(state.get().hits());
    }

    /** Replaces the selected hit and goes to the next; with none selected it only goes there. */
    public void replace(String with) {
        int here = state.get().here();
        if (here < 0 || finder == null) {
            step(1);
            return;
        }
        Hit hit = state.get().hits().get(here);
        try {
            int end = hit.from() + finder.replacing(with).apply(hit).length();
            Optional<TextRange> inBody = StoryTexts.range(searched, hit);
            change(List.of(hit), with);
            inBody.ifPresentOrElse(
                    range -> body.select(Selection.caret(behind(range))),
                    () -> stand(new Stand(hit.place(), end, end)));
            step(1);
        } catch (BadSearch e) {
            fail(e);
        }
    }

    /** Behind what was put in: there the selection ends that was on the hit. */
    private Position behind(TextRange hit) {
        Position head = body.selection().to(body.body());
        boolean there = head.block().equals(hit.block()) && head.leaf() == hit.leaf() && head.offset() >= hit.from();
        return there ? head : hit.start();
    }

    /** Replaces every hit as one act; gives how many there were. */
    public int replaceAll(String with) {
        List<Hit> hits = state.get().hits();
        try {
            return change(hits, with) ? hits.size() : 0;
        } catch (BadSearch e) {
            fail(e);
            return 0;
        }
    }

    private boolean change(List<Hit> hits, String with) throws BadSearch {
        if (finder == null || hits.isEmpty() || body.keepsAll()) {
            return false;
        }
        Optional<Transaction> act = finder.replace(body.story(), body.selection(), hits, with);
        act.ifPresent(body::apply);
        return act.isPresent();
    }
}
