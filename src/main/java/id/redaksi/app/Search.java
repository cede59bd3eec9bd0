package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.Facets;
import id.redaksi.archive.Hits;
import id.redaksi.archive.Order;
import id.redaksi.archive.Part;
import id.redaksi.archive.Query;
import id.redaksi.archive.RelatedStory;
import id.redaksi.archive.SearchField;
import id.redaksi.archive.Snippet;
import id.redaksi.archive.Snippets;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Searches the newsroom: ids from the index, rows from the newsroom, and texts only for the rows that are seen. Any
 * thread; every call blocks and gives up, with less or nothing, when its answer is no longer wanted.
 */
public final class Search {
    /** The rows of a page and how many stories were found; {@code atLeast} when nobody counted to the end. */
    public record Page(List<Summary> rows, long total, boolean atLeast) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** Among so many that hold a headline's words the one that is it is looked for. */
    private static final int SAME_HEADLINE = 20;

    private final Newsroom newsroom;
    private final Indexing indexing;
    private final Supplier<Channels> channels;
    private final Clock clock;

    Search(Newsroom newsroom, Indexing indexing, Supplier<Channels> channels, Clock clock) {
        this.newsroom = newsroom;
        this.indexing = indexing;
        this.channels = channels;
        this.clock = clock;
    }

    /** Reads what was typed, by today's date. */
    public Query read(String typed) {
        return Query.read(typed, LocalDate.now(clock));
    }

    /** The stories found, from the {@code from}th (0 for the first) at most {@code limit}. */
    public Page page(Query query, Order order, int from, int limit, BooleanSupplier wanted)
            throws ArchiveFailed, NewsroomFailed {
        Query meant = meant(query);
        long upTo = newsroom.isReadOnly() ? indexing.sequenceToRead() : Long.MAX_VALUE;
        Hits hits = indexing.asking(archive -> archive.search(meant, order, from, limit, wanted), Hits.NONE);
        if (!wanted.getAsBoolean()) {
            return new Page(List.of(), 0, false);
        }
        List<Summary> rows = newsroom.stories().summaries(hits.stories());
        var page = new Page(rows, hits.total(), hits.atLeast());
        return from == 0 && newsroom.isReadOnly() ? new SearchToRead(newsroom).with(page, meant, upTo) : page;
    }

    /** A channel means those under it in the tree as well, a synonym the tag it stands for, in whatever case. */
    private Query meant(Query query) throws NewsroomFailed {
        Channels tree = channels.get();
        Map<String, List<String>> tags = new HashMap<>();
        for (Part.Filter filter : query.filters()) {
            if (filter.field() == SearchField.TAG) {
                tags.put(filter.value(), newsroom.vocabulary().meant(filter.value()).stream().toList());
            }
        }
        return query.widened(filter -> switch (filter.field()) {
            case CHANNEL ->
                tree.names().stream()
                        .filter(name -> name.equalsIgnoreCase(filter.value()))
                        .flatMap(name -> tree.branch(name).stream())
                        .filter(name -> !name.equals(filter.value()))
                        .toList();
            case TAG -> tags.getOrDefault(filter.value(), List.of());
            case AUTHOR, STATUS, DATE -> List.of();
        });
    }

    /**
     * Why these stories were found, for the rows that are seen; one that cannot be read has no snippet. Read side by side:
     * the texts lie all over an archive, and most of the time goes by until the disk has brought them.
     */
    public Map<StoryId, Snippet> snippets(Query query, List<StoryId> stories, BooleanSupplier wanted)
            throws NewsroomFailed {
        Map<StoryId, Snippet> found = new LinkedHashMap<>();
        SideBySide.of(stories, some -> texts(query, some, wanted)).forEach(found::putAll);
        return found;
    }

    private Map<StoryId, Snippet> texts(Query query, List<StoryId> stories, BooleanSupplier wanted) throws NewsroomFailed {
        Map<StoryId, Snippet> found = new LinkedHashMap<>();
        var snippets = new Snippets(query);
        for (Story story : newsroom.current().copies(stories, wanted)) {
            if (wanted.getAsBoolean()) {
                found.put(story.id(), snippets.of(story));
            }
        }
        return found;
    }

    /** How the stories found are spread over channels, tags, months and stations. */
    public Facets facets(Query query, BooleanSupplier wanted) throws ArchiveFailed, NewsroomFailed {
        Query meant = meant(query);
        return indexing.asking(archive -> archive.facets(meant, wanted), Facets.NONE);
    }

    /** For a question that finds nothing: one that finds something, written alike. */
    public Optional<String> didYouMean(Query query) throws ArchiveFailed {
        return indexing.asking(archive -> archive.didYouMean(query), Optional.empty());
    }

    /** The stories whose headline is this text, the best of those that hold it. */
    public List<Summary> headed(String headline) throws ArchiveFailed, NewsroomFailed {
        Query phrase = read('"' + headline.replace('"', ' ') + '"');
        return page(phrase, Order.RELEVANCE, 0, SAME_HEADLINE, () -> true).rows().stream()
                .filter(found -> found.headline().strip().equalsIgnoreCase(headline.strip()))
                .toList();
    }

    /** What has to do with a story, also while it is written: never itself, nor what it is related to, nor one killed. */
    public List<RelatedStory> related(Story story, int most, BooleanSupplier wanted) throws ArchiveFailed {
        Set<StoryId> already = story.related().stream()
                .map(Related::story)
                .flatMap(id -> StoryId.of(id).stream())
                .collect(Collectors.toSet());
        return indexing.asking(archive -> archive.related(story, already, most, wanted), List.of());
    }

    /** How many stories hold each of these words. */
    public Map<String, Integer> holding(Collection<String> words) throws ArchiveFailed {
        return indexing.asking(archive -> archive.holding(words), Map.of());
    }

    /** How many stories can be searched. */
    public long stories() throws ArchiveFailed {
        return indexing.asking(archive -> archive.stories(), 0L);
    }

    /** How much can be found just now. */
    public SearchState state() {
        return indexing.state();
    }
}
