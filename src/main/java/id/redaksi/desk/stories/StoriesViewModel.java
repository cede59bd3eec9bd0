package id.redaksi.desk.stories;

import id.redaksi.app.App;
import id.redaksi.app.StoryWalk;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import id.redaksi.archive.Range;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.stories.search.Overtaking;
import id.redaksi.desk.stories.search.SearchViewModel;
import id.redaksi.desk.stories.search.Total;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.Counts;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the navigation and the list show: all stories, or those of a status, a channel, a tag, or some words. However many
 * there are, only the pages that are looked at are read. Lives on JavaFX's thread.
 */
public final class StoriesViewModel {
    /** What is chosen in the navigation: a status, a channel, a tag, a bundle by its id, or (all empty) everything. */
    public record Choice(Workflow.@Nullable Status status, String channel, String tag, String bundle) {
        public static final Choice ALL = new Choice(null, "", "", "");

        public Choice(Workflow.@Nullable Status status, String channel, String tag) {
            this(status, channel, tag, "");
        }

        static Choice of(BundleId bundle) {
            return new Choice(null, "", "", bundle.value());
        }

        public Choice(Workflow.@Nullable Status status, String channel) {
            this(status, channel, "", "");
        }
    }

    /** One row of the list; the ranges are search hits. */
    public record Row(Summary summary, String snippet, List<Range> inHeadline, List<Range> inSnippet) {
        static Row of(Summary summary) {
            return new Row(summary, summary.opening(), List.of(), List.of());
        }
    }

    /** What the view does when the list was read anew. */
    public interface Follower {
        /** The rows that one looks at stand so many rows further down now. */
        void moved(int rows);

        /** The list is another one, and shown from its beginning. */
        void other();

        /** A search is about to take the place of the list. */
        default void left() {}

        /** The list that a search had taken the place of is there again; this row stood first. */
        default void back(int row) {
            other();
        }
    }

    private record Fresh(RowSource source, int size, int first, Map<Integer, List<Row>> pages, Counts counts) {}

    /** The row that is to stay where it is on the screen, by its story: {@code row} was its number. */
    private record Anchor(int row, Summary summary) {}

    /** Where a list stood when a search took its place. */
    private record Left(Choice choice, int first, List<Anchor> anchors) {}

    /** From how many rows on the screen one is taken that stays where it is. */
    private static final int LOOKED_AT = 12;

    private final App app;
    private final OpenStories stories;
    private final Background reader;
    private final Notices notices;
    private final RowPages pages;
    private final Marks marks;
    private final SearchViewModel search;
    private final RowSnippets snippets;
    private final Overtaking counting;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final AtomicLong asked = new AtomicLong();
    private Function<String, Set<String>> under = Set::of;
    private IntSupplier firstSeen = () -> 0;
    private Follower follower = new Follower() {
        @Override
        public void moved(int rows) {}

        @Override
        public void other() {}
    };
    private @Nullable Left left;
    private RowSource source;
    private boolean other;

    public StoriesViewModel(
            App app, OpenStories stories, SearchViewModel search, Background reader, Notices notices) {
        this.search = search;
        this.app = app;
        this.stories = stories;
        this.reader = reader;
        this.notices = notices;
        pages = new RowPages(reader, notices::explain);
        marks = new Marks(pages.rows(), reader, notices);
        source = new FoundSource(List.of());
        counting = search.aside();
        snippets = new RowSnippets(app, pages.rows(), search.aside());
        search.within(typed -> narrowing().typed(typed));
        search.typedProperty().addListener((_, before, now) -> typed(before, now));
        search.newestFirstProperty().addListener((_, _, _) -> another());
        choice.addListener((_, _, _) -> another());
        stories.changesProperty().addListener((_, _, _) -> refresh());
    }

    /** With what says which channels stand under one, itself among them; its stories and theirs are one list. */
    public void channelsUnder(Function<String, Set<String>> names) {
        under = names;
    }

    /** Who shows the list: {@code first} gives the number of the first row on the screen. */
    void follow(IntSupplier first, Follower view) {
        firstSeen = first;
        follower = view;
    }

    /** Reads the list that a search had taken the place of where it stood; else another one from its beginning. */
    private void typed(String before, String now) {
        if (!now.isBlank() && !choice.get().bundle().isEmpty()) {
            choice.set(Choice.ALL); // a search knows of no bundle, and goes through all stories
        }
        if (before.isBlank() && !now.isBlank() && !other) {
            follower.left();
            left = new Left(choice.get(), firstSeen.getAsInt(), anchors(firstSeen.getAsInt()));
        }
        Left former = left;
        if (now.isBlank() && former != null && former.choice().equals(choice.get())) {
            other = true;
            read(former.first(), former.anchors(), fresh -> follower.back(fresh.first()));
        } else if (!(before.isBlank() && now.isBlank())) {
            another();
        }
    }

    private void another() {
        other = true;
        refresh();
    }

    /** Bundles have become others; where the list shows one it is read anew. */
    public void bundlesChanged() {
        if (!choice.get().bundle().isEmpty()) {
            refresh();
        }
    }

    /** Reads anew; an answer that arrives after a later question is dropped. */
    public void refresh() {
        int first = other ? 0 : firstSeen.getAsInt();
        if (other) {
            read(0, List.of(), _ -> follower.other());
        } else {
            read(first, anchors(first), fresh -> follower.moved(fresh.first() - first));
        }
    }

    private void read(int first, List<Anchor> anchors, Consumer<Fresh> shown) {
        long question = asked.incrementAndGet();
        counting.forget();
        BooleanSupplier wanted = () -> question == asked.get();
        boolean fromTop = other;
        boolean searching = search.isSearching();
        Query query = search.sought();
        Order order = search.newestFirstProperty().get() ? Order.DATE : Order.RELEVANCE;
        ListFilter filter = narrowing().filter();
        Optional<BundleId> bundle = BundleId.of(choice.get().bundle());
        reader.run(
                () -> {
                    if (!wanted.getAsBoolean()) {
                        return null;
                    }
                    RowSource from = searching
                            ? new SearchSource(app.search(), query, order, wanted)
                            : bundle.isPresent()
                                    ? inBundle(bundle.get())
                                    : new ListSource(app.newsroom().stories(), filter);
                    return read(from, first, anchors);
                },
                fresh -> {
                    if (fresh != null && wanted.getAsBoolean()) {
                        show(fresh, fromTop);
                        shown.accept(fresh);
                    }
                },
                notices::explain);
    }

    private Narrowing narrowing() {
        return new Narrowing(choice.get(), under);
    }

    /** The stories of a bundle in their order; none of one that is not there any more. */
    private RowSource inBundle(BundleId id) throws NewsroomFailed {
        List<StoryId> stories = app.newsroom().bundles().find(id).map(Bundle::stories).orElse(List.of());
        return new FoundSource(app.newsroom().stories().summaries(stories).stream().map(Row::of).toList());
    }

    /** The rows on the screen, unless the list stands at its beginning: then what is new shows there. */
    private List<Anchor> anchors(int first) {
        List<Anchor> anchors = new ArrayList<>();
        for (int row = first; first > 0 && row < first + LOOKED_AT; row++) {
            Row held = pages.rows().held(row);
            if (held != null) {
                anchors.add(new Anchor(row, held.summary()));
            }
        }
        return anchors;
    }

    private Fresh read(RowSource from, int first, List<Anchor> anchors) throws Exception {
        int rows = from.size();
        int now = first;
        for (Anchor anchor : anchors) {
            OptionalInt row = from.row(anchor.summary());
            if (row.isPresent()) {
                now = Math.max(0, first + row.getAsInt() - anchor.row());
                break;
            }
        }
        Map<Integer, List<Row>> known = new HashMap<>();
        int last = Math.max(0, Math.min(rows - 1, now + 2 * LOOKED_AT));
        for (int page = Math.min(now, last) / PagedRows.PAGE; rows > 0 && page <= last / PagedRows.PAGE; page++) {
            known.put(page, from.rows(page * PagedRows.PAGE, PagedRows.PAGE));
        }
        return new Fresh(from, rows, now, known, app.newsroom().stories().counts());
    }

    private void show(Fresh fresh, boolean fromTop) {
        source = fresh.source();
        other = false;
        if (fromTop) {
            marks.clear();
        }
        counts.set(fresh.counts());
        pages.become(fresh.source(), fresh.size(), fresh.pages());
        size.set(fresh.size());
        marks.follow(fresh.source());
        snippets.follow(fresh.source());
        if (fresh.source() instanceof SearchSource found) {
            search.found(found.total());
            countOn(found);
        } else {
            search.found(new Total(fresh.size(), false));
        }
    }

    /** The best were ranked without counting all; how many there are comes behind, and the list grows at its end. */
    private void countOn(SearchSource found) {
        if (found.total().atLeast()) {
            counting.ask(found::whole, whole -> whole.ifPresent(all -> {
                pages.rows().grow((int) Math.min(SearchSource.MOST, all));
                size.set(pages.rows().size());
                search.found(new Total(all, false));
            }));
        }
    }

    /** The rows of the list; those that are not there yet are null. */
    public PagedRows rows() {
        return pages.rows();
    }

    /** These rows can be seen: where they were found by words, the words are shown in them. */
    void seen(int first, int last) {
        snippets.seen(first, last);
    }

    /** How many rows the list has. */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** The story in front, which the list shows as chosen. */
    public ReadOnlyObjectProperty<@Nullable OpenStory> inFrontProperty() {
        return stories.currentProperty();
    }

    /** Opens the story of a row; one that is still being read is waited for. */
    public void open(int row) {
        Row held = pages.rows().held(row);
        if (held != null) {
            stories.open(held.summary().id());
            return;
        }
        RowSource from = source;
        reader.run(
                () -> from.rows(row, 1),
                read -> {
                    if (from == source && !read.isEmpty()) {
                        stories.open(read.getFirst().summary().id());
                    }
                },
                notices::explain);
    }

    /** What is marked, for what is done to several stories at once. */
    public Marks marks() {
        return marks;
    }

    public ReadOnlyObjectProperty<List<StoryId>> markedProperty() {
        return marks.allProperty();
    }

    /** All stories of the list as it is now, in its order. */
    public StoryWalk listed() {
        return source.walk();
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }
}
