package id.redaksi.desk.stories;

import id.redaksi.app.App;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import id.redaksi.archive.Range;
import id.redaksi.archive.Snippet;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Named;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the navigation and the list show: all stories, or those of a status, a channel, or some words. */
public final class StoriesViewModel {
    /** What is chosen in the navigation: a status, a channel, or (both empty) everything. */
    public record Choice(Workflow.@Nullable Status status, String channel) {
        public static final Choice ALL = new Choice(null, "");
    }

    /** One row of the list; the ranges are search hits. */
    public record Row(Summary summary, String snippet, List<Range> inHeadline, List<Range> inSnippet) {}

    /** How many stories stand under each status and channel. */
    public record Counts(int all, Map<Workflow.Status, Integer> statuses, Map<String, Integer> channels) {}

    /** How many of the best are shown; who wants the next one types another word. */
    private static final int MOST = 200;

    private final App app;
    private final OpenStories stories;
    private final Background reader;
    private final Notices notices;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, Map.of(), Map.of()));
    private final ReadOnlyObjectWrapper<List<StoryId>> marked = new ReadOnlyObjectWrapper<>(List.of());
    private List<Summary> known = List.of();
    private SortedMap<String, Integer> tags = new TreeMap<>();
    private Map<Named, List<String>> names = Map.of();
    private long asked;

    public StoriesViewModel(App app, OpenStories stories, Background reader, Notices notices) {
        this.app = app;
        this.stories = stories;
        this.reader = reader;
        this.notices = notices;
        search.addListener((_, _, _) -> refresh());
        choice.addListener((_, _, _) -> refresh());
        stories.changesProperty().addListener((_, _, _) -> refresh());
    }

    private record Found(
            List<Row> rows,
            Counts counts,
            List<Summary> all,
            SortedMap<String, Integer> tags,
            Map<Named, List<String>> names) {}

    /** Reads anew; an answer that arrives after a later question is dropped. */
    public void refresh() {
        long question = ++asked;
        String words = search.get();
        Choice chosen = choice.get();
        reader.run(
                () -> find(words, chosen),
                found -> {
                    if (question == asked) {
                        known = found.all();
                        tags = found.tags();
                        names = found.names();
                        counts.set(found.counts());
                        rows.set(found.rows());
                    }
                },
                notices::explain);
    }

    private Found find(String words, Choice chosen) throws Exception {
        List<Summary> all = app.newsroom().stories().list();
        return new Found(
                words.isBlank() ? listed(all, chosen) : searched(words, chosen),
                count(all),
                all,
                app.newsroom().stories().tags(),
                Map.of(
                        Named.PERSON, app.newsroom().stories().names(Named.PERSON),
                        Named.PLACE, app.newsroom().stories().names(Named.PLACE)));
    }

    private static List<Row> listed(List<Summary> all, Choice chosen) {
        return all.stream()
                .filter(summary -> chosen.status() == null || summary.status() == chosen.status())
                .filter(summary -> chosen.channel().isEmpty() || summary.channel().equals(chosen.channel()))
                .map(summary -> new Row(summary, summary.opening(), List.of(), List.of()))
                .toList();
    }

    private List<Row> searched(String words, Choice chosen) throws Exception {
        String typed = chosen.channel().isEmpty() ? words : Query.with(words, "kanal", chosen.channel());
        Query query = app.search().read(
                chosen.status() == null ? typed : Query.with(typed, "status", chosen.status().name()));
        List<Summary> found = app.search().page(query, Order.RELEVANCE, 0, MOST, () -> true).rows();
        Map<StoryId, Snippet> snippets =
                app.search().snippets(query, found.stream().map(Summary::id).toList(), () -> true);
        return found.stream().map(summary -> row(summary, snippets.get(summary.id()))).toList();
    }

    private static Row row(Summary summary, @Nullable Snippet snippet) {
        return snippet == null
                ? new Row(summary, summary.opening(), List.of(), List.of())
                : new Row(summary, snippet.text(), snippet.inHeadline(), snippet.inText());
    }

    private static Counts count(List<Summary> all) {
        Map<Workflow.Status, Integer> statuses = new HashMap<>();
        Map<String, Integer> channels = new TreeMap<>();
        for (Summary summary : all) {
            statuses.merge(summary.status(), 1, Integer::sum);
            if (!summary.channel().isEmpty()) {
                channels.merge(summary.channel(), 1, Integer::sum);
            }
        }
        return new Counts(all.size(), statuses, channels);
    }

    /** The tags in use and how many stories bear each, as last read. */
    public SortedMap<String, Integer> knownTags() {
        return tags;
    }

    /** What the stories name of one kind, as last read. */
    public List<String> knownNames(Named kind) {
        return names.getOrDefault(kind, List.of());
    }

    /** The stories whose headline holds the text, the last changed first, at most a dozen. */
    public List<Summary> named(String text) {
        String asked = text.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(summary -> summary.headline().toLowerCase(Locale.ROOT).contains(asked))
                .limit(12)
                .toList();
    }

    /** The story in front, which the list shows as chosen. */
    public ReadOnlyObjectProperty<@Nullable OpenStory> inFrontProperty() {
        return stories.currentProperty();
    }

    public void open(Row row) {
        stories.open(row.summary().id());
    }

    /** Marks these stories of the list, in its order, for what is done to several at once. */
    public void mark(List<StoryId> stories) {
        if (!stories.equals(marked.get())) {
            marked.set(List.copyOf(stories));
        }
    }

    public ReadOnlyObjectProperty<List<StoryId>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** The stories that the list shows now, in its order. */
    public List<StoryId> listed() {
        return rows.get().stream().map(row -> row.summary().id()).toList();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }
}
