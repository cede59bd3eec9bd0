package id.redaksi.desk.stories;

import id.redaksi.app.Search;
import id.redaksi.app.StoryWalk;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.Facets;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.desk.stories.search.Total;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * The stories that a search finds, page by page. Its first page is asked for once, with the number of all. Asked on one
 * thread at a time.
 */
final class SearchSource implements RowSource {
    /** No more rows are listed; nobody looks at the next one. */
    static final int MOST = 10_000;

    private final Search search;
    private final Query query;
    private final Order order;
    private final BooleanSupplier wanted;
    private Search.Page first = new Search.Page(List.of(), -1, false);

    SearchSource(Search search, Query query, Order order, BooleanSupplier wanted) {
        this.search = search;
        this.query = query;
        this.order = order;
        this.wanted = wanted;
    }

    Query query() {
        return query;
    }

    private Search.Page first() throws Exception {
        if (first.total() < 0) {
            first = search.page(query, order, 0, PagedRows.PAGE, wanted);
        }
        return first;
    }

    /** How many were found, once {@link #size} was asked. */
    Total total() {
        return new Total(Math.max(0, first.total()), first.atLeast());
    }

    /**
     * All that were found, where the search that ranks them stopped counting; a second look only counts. Empty when that
     * was given up.
     */
    OptionalLong whole(BooleanSupplier stillWanted) throws Exception {
        long all = search.facets(query, stillWanted).statuses().stream().mapToLong(Facets.Count::stories).sum();
        return stillWanted.getAsBoolean() && all >= first.total() ? OptionalLong.of(all) : OptionalLong.empty();
    }

    @Override
    public int size() throws Exception {
        return (int) Math.min(MOST, first().total());
    }

    @Override
    public List<Row> rows(int from, int limit) throws Exception {
        List<Summary> page = from == 0 && limit == PagedRows.PAGE
                ? first().rows()
                : search.page(query, order, from, limit, () -> true).rows();
        return page.stream().map(Row::of).toList();
    }

    /** Where it stood is where it stands: what is found is not put in order anew while one reads it. */
    @Override
    public OptionalInt row(Summary summary) {
        return OptionalInt.empty();
    }

    @Override
    public StoryWalk walk() {
        return new StoryWalk() {
            private int at;

            @Override
            public int size() throws NewsroomFailed, ArchiveFailed {
                return (int) Math.min(MOST, search.page(query, order, 0, 1, () -> true).total());
            }

            @Override
            public List<StoryId> next(int most) throws NewsroomFailed, ArchiveFailed {
                int some = Math.min(most, MOST - at);
                List<Summary> page = some <= 0 ? List.of() : search.page(query, order, at, some, () -> true).rows();
                at += page.size();
                return page.stream().map(Summary::id).toList();
            }
        };
    }
}
