package id.redaksi.desk.stories.search;

import id.redaksi.app.App;
import id.redaksi.app.Search;
import id.redaksi.app.SearchState;
import id.redaksi.archive.Facets;
import id.redaksi.archive.Order;
import id.redaksi.archive.Part;
import id.redaksi.archive.Query;
import id.redaksi.archive.Range;
import id.redaksi.archive.SearchField;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The answers of a newsroom: counts and suggestions from its index, tags from its tallies, channels from its settings. */
public final class NewsroomAnswers implements SearchAnswers {
    private final App app;
    private final LatestAuthors authors;

    public NewsroomAnswers(App app) {
        this.app = app;
        authors = new LatestAuthors(app.newsroom().stories());
    }

    /**
     * A story has one channel and one status, and several of them mean any: so the counts of these two are those without
     * the filter, for one to be chosen beside or instead of another.
     */
    @Override
    public Map<Group, List<Known>> facets(Query query, int most, BooleanSupplier wanted) throws Exception {
        Facets found = app.search().facets(query, wanted);
        Map<Group, List<Known>> facets = new EnumMap<>(Group.class);
        Facets anyChannel = without(query, SearchField.CHANNEL, found, wanted);
        facets.put(Group.CHANNEL, known(anyChannel.channels(), channel -> channel, most));
        facets.put(Group.TAG, known(found.tags(), tag -> tag, most));
        facets.put(Group.MONTH, known(found.months(), Object::toString, most));
        Facets anyStatus = without(query, SearchField.STATUS, found, wanted);
        facets.put(Group.STATUS, known(anyStatus.statuses(), Enum::name, most));
        return facets;
    }

    private Facets without(Query query, SearchField field, Facets found, BooleanSupplier wanted) throws Exception {
        List<Range> filters = query.filters().stream()
                .filter(filter -> filter.field() == field)
                .map(Part::range)
                .sorted(Comparator.comparingInt(Range::from).reversed())
                .toList();
        String typed = query.typed();
        for (Range filter : filters) {
            typed = Chip.without(typed, filter);
        }
        return filters.isEmpty() ? found : app.search().facets(app.search().read(typed), wanted);
    }

    private static <T> List<Known> known(List<Facets.Count<T>> counts, Function<T, String> value, int most) {
        return counts.stream()
                .limit(most)
                .map(count -> new Known(value.apply(count.value()), count.stories()))
                .toList();
    }

    @Override
    public Optional<String> didYouMean(Query query) throws Exception {
        return app.search().didYouMean(query);
    }

    @Override
    public Total count(Query query, BooleanSupplier wanted) throws Exception {
        Search.Page page = app.search().page(query, Order.DATE, 0, 1, wanted);
        return new Total(page.total(), page.atLeast());
    }

    @Override
    public List<Known> beginning(SearchField field, String begun, int most) throws Exception {
        return switch (field) {
            case CHANNEL -> channels(begun, most);
            case TAG -> tags(begun, most);
            case AUTHOR -> authors.beginning(begun, most);
            case STATUS, DATE -> List.of();
        };
    }

    private List<Known> channels(String begun, int most) {
        String asked = begun.toLowerCase(Locale.ROOT);
        return app.settings().house().channels().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(asked))
                .limit(most)
                .map(name -> new Known(name, 0))
                .toList();
    }

    private List<Known> tags(String begun, int most) throws Exception {
        return app.newsroom().stories().tagsLike(begun, most).stream()
                .map(tag -> new Known(tag.name(), tag.stories()))
                .toList();
    }

    @Override
    public IndexProgress progress() {
        return switch (app.search().state()) {
            case SearchState.Ready _, SearchState.Lagging _ -> new IndexProgress.Ready();
            case SearchState.Building(long done, long total) -> new IndexProgress.Building(done, total);
            case SearchState.Mending(long done, long total) -> new IndexProgress.Damaged(done, total);
        };
    }
}
