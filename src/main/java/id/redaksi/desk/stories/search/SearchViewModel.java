package id.redaksi.desk.stories.search;

import id.redaksi.archive.Note;
import id.redaksi.archive.Query;
import id.redaksi.desk.kit.Background;
import id.redaksi.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A search as it is typed: its chips and remarks at once; completion, counts and what helps where nothing was found when
 * the rows are there, each overtaken by the next key. Lives on JavaFX's thread.
 */
public final class SearchViewModel {
    /** How many values of a group are read: those shown at first, and those behind "others". */
    static final int MOST_VALUES = 20;

    /** Of so many filters it is looked which of them stands in the way. */
    private static final int MOST_LESS = 3;

    /** What is said of something that is only not finished, as long as the caret stands behind it. */
    private static final Set<String> UNFINISHED =
            Set.of("archive.query.quote", "archive.query.empty", "archive.query.or", "archive.query.minus");

    private final SearchAnswers answers;
    private final Supplier<Wording> wording;
    private final Supplier<LocalDate> today;
    private final Background lane;
    private final Overtaking completing;
    private final Overtaking counting;
    private final Overtaking helping;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty newestFirst = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Chip>> chips = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Total>> total = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Group, List<Known>>> facets = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Nothing> nothing = new ReadOnlyObjectWrapper<>(Nothing.KNOWN);
    private final ReadOnlyObjectWrapper<IndexProgress> progress =
            new ReadOnlyObjectWrapper<>(new IndexProgress.Ready());
    private UnaryOperator<String> within = typed -> typed;
    private Query query;
    private Optional<Completing> asked = Optional.empty();
    private boolean isNarrowing;

    /** {@code lane} is one on which nothing else waits. */
    public SearchViewModel(
            SearchAnswers answers, Background lane, Supplier<Wording> wording, Supplier<LocalDate> today) {
        this.answers = answers;
        this.wording = wording;
        this.today = today;
        this.lane = lane;
        completing = new Overtaking(lane);
        counting = new Overtaking(lane);
        helping = new Overtaking(lane);
        query = read("");
        typed.addListener((_, _, text) -> typed(text));
    }

    private Query read(String text) {
        return Query.read(text, today.get());
    }

    private void typed(String text) {
        query = read(text);
        chips.set(Chip.in(query));
        remark(text.length());
        counting.forget();
        helping.forget();
        if (text.isBlank()) {
            total.set(Optional.empty());
            facets.set(Map.of());
        }
    }

    /** Says what was not understood, but of what one is typing at the caret not that it is unfinished; -1 for no caret. */
    public void remark(int caret) {
        notes.set(query.notes().stream()
                .filter(note -> note.range().to() != caret || !UNFINISHED.contains(note.message().key()))
                .toList());
    }

    /** The rows for what is typed are there, so many in all; now the rest is asked. */
    public void found(Total found) {
        total.set(Optional.of(found));
        progress.set(answers.progress());
        nothing.set(Nothing.KNOWN);
        if (isSearching() && found.stories() == 0) {
            Query asked = query;
            UnaryOperator<String> narrowed = within;
            helping.ask(wanted -> help(asked, narrowed, wanted), nothing::set);
        }
        count();
    }

    private void count() {
        Query sought = sought();
        if (isNarrowing) {
            counting.ask(wanted -> answers.facets(sought, MOST_VALUES, wanted), this::counted);
        }
    }

    private void counted(Map<Group, List<Known>> newer) {
        Map<Group, List<Known>> rows = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            List<Known> listed = facets.get().getOrDefault(group, List.of());
            rows.put(group, FacetRows.after(listed, newer.getOrDefault(group, List.of()), MOST_VALUES));
        }
        facets.set(rows);
    }

    private Nothing help(Query asked, UnaryOperator<String> narrowed, BooleanSupplier wanted) throws Exception {
        Optional<String> meant = answers.didYouMean(asked).filter(other -> !other.equals(asked.typed()));
        List<Nothing.Less> less = new ArrayList<>();
        for (Chip chip : Chip.in(asked).stream().limit(MOST_LESS).toList()) {
            if (wanted.getAsBoolean() && !chip.without().isBlank()) {
                Total without = answers.count(read(narrowed.apply(chip.without())), wanted);
                if (without.stories() > 0) {
                    less.add(new Nothing.Less(chip.name(), chip.without(), without));
                }
            }
        }
        return new Nothing(meant, List.copyOf(less));
    }

    /** Whether the counts by which one narrows are looked at; they keep their places while they are. */
    public void narrowing(boolean looked) {
        if (looked != isNarrowing) {
            isNarrowing = looked;
            facets.set(Map.of());
            counting.forget();
            count();
        }
    }

    /** Puts a value into the typed text, or takes it out where it stands there. */
    public void turn(Group group, String value) {
        typed.set(Narrowing.turned(query, group, value, wording.get()));
    }

    /** Whether the typed text narrows to this value. */
    public boolean isNarrowedTo(Group group, String value) {
        return Narrowing.find(query, group, value).isPresent();
    }

    /** Looks what can be completed at the caret; {@code all} also where nothing is begun. */
    public void complete(int caret, boolean all) {
        String text = typed.get();
        asked = Completing.at(text, caret);
        if (asked.isEmpty() && all) {
            asked = Optional.of(new Completing(Optional.empty(), caret, caret, ""));
        }
        if (asked.isEmpty()) {
            closeOffers();
            return;
        }
        Completing what = asked.get();
        var language = new Offers(wording.get(), answers, today.get());
        completing.ask(_ -> language.of(what), offers::set);
    }

    /** Nothing is offered any more. */
    public void closeOffers() {
        completing.forget();
        offers.set(List.of());
    }

    /** Whether an offer can be taken without choosing it first: a value that was asked for by the name of its filter. */
    boolean isValueAsked() {
        return asked.filter(what -> what.field().isPresent()).isPresent();
    }

    /** Takes an offer over; gives where the caret then stands. */
    int take(Offer offer) {
        Completing what = asked.orElseThrow();
        closeOffers();
        Completing.Completed completed = what.with(offer, typed.get());
        typed.set(completed.typed());
        return completed.caret();
    }

    /** Looks again how far the index is. */
    public void lookAtIndex() {
        progress.set(answers.progress());
    }

    /** With what else narrows the list: it gives a typed text with the filters of that. */
    public void within(UnaryOperator<String> narrowed) {
        within = narrowed;
    }

    /** What is looked for: what is typed, narrowed by what else narrows the list. */
    public Query sought() {
        return read(within.apply(typed.get()));
    }

    /** For questions beside those of the search, each of which overtakes the former one. */
    public Overtaking aside() {
        return new Overtaking(lane);
    }

    /** What is typed, as it was read. */
    public Query query() {
        return query;
    }

    public boolean isSearching() {
        return !typed.get().isBlank();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** Whether what was found is listed newest first instead of by how well it fits. */
    public BooleanProperty newestFirstProperty() {
        return newestFirst;
    }

    public ReadOnlyObjectProperty<List<Chip>> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** How many were found; nothing before the first answer. */
    public ReadOnlyObjectProperty<Optional<Total>> totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Map<Group, List<Known>>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Nothing> nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<IndexProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
