package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The statements that read the lists, inside somebody's session. A page costs the same wherever it lies: its heads come
 * from an index that has nothing else (keyset), its rows by those heads; and to which head a row number belongs is read
 * from the tallies, with at most one stretch left to be counted off.
 */
final class Listing {
    static final String SUMMARY = "id, headline, opening, channel, status, changed, head";
    private static final int AT_ONCE = 500;

    /** By how many bits a head is shifted to give its stretch in the tally of each kind. */
    static final int STRETCH = 12;

    static final int TAG_STRETCH = 14;

    /** One list: where its heads stand, and where they are tallied. */
    private record Source(String heads, String kind, String name, int stretch) {}

    /** From which head on the rows are, and how many of them come before the one that is wanted. */
    private record Start(long before, long skip) {}

    private final Session session;

    Listing(Session session) {
        this.session = session;
    }

    private static List<Source> sources(ListFilter filter) {
        return switch (filter) {
            case ListFilter.All _ -> List.of(new Source("story WHERE '' = ?", "ALL", "", STRETCH));
            case ListFilter.OfStatus(Workflow.Status status) ->
                List.of(new Source("story WHERE status = ?", "STATUS", status.name(), STRETCH));
            case ListFilter.OfChannel(Set<String> names) ->
                names.stream().map(name -> new Source("story WHERE channel = ?", "CHANNEL", name, STRETCH)).toList();
            case ListFilter.OfTag(String name) -> List.of(new Source("tag WHERE name = ?", "TAGGED", name, TAG_STRETCH));
        };
    }

    /** The rows before a head, the newest first. */
    List<Summary> page(ListFilter filter, long before, int limit) throws DatabaseFailed {
        return rows(heads(filter, new Start(before, 0), limit));
    }

    /** The rows from a number on, 0 being the newest. */
    List<Summary> at(ListFilter filter, long row, int limit) throws DatabaseFailed {
        Optional<Start> start = start(filter, row);
        return start.isEmpty() ? List.of() : rows(heads(filter, start.get(), limit));
    }

    /** How many rows stand before the one with this head; the head itself need not be in the list. */
    long row(ListFilter filter, long head) throws DatabaseFailed {
        long rows = 0;
        for (Source source : sources(filter)) {
            long part = head >> source.stretch();
            rows += session.number(
                    "SELECT coalesce(sum(stories), 0) FROM tally WHERE kind = ? AND name = ? AND part > ?",
                    source.kind(),
                    source.name(),
                    part);
            rows += session.number(
                    "SELECT count(*) FROM " + source.heads() + " AND head > ? AND head < ?",
                    source.name(),
                    head,
                    (part + 1) << source.stretch());
        }
        return rows;
    }

    private Optional<Start> start(ListFilter filter, long row) throws DatabaseFailed {
        if (row <= 0) {
            return Optional.of(new Start(Long.MAX_VALUE, 0));
        }
        SortedMap<Long, Long> parts = new TreeMap<>(Comparator.reverseOrder());
        int stretch = STRETCH;
        for (Source source : sources(filter)) {
            stretch = source.stretch();
            session.each(
                    "SELECT part, stories FROM tally WHERE kind = ? AND name = ? ORDER BY part DESC",
                    one -> parts.merge(one.number(1), one.number(2), Long::sum),
                    source.kind(),
                    source.name());
        }
        long left = row;
        for (Map.Entry<Long, Long> part : parts.entrySet()) {
            if (left < part.getValue()) {
                return Optional.of(new Start((part.getKey() + 1) << stretch, left));
            }
            left -= part.getValue();
        }
        return Optional.empty();
    }

    /** Several lists are one: SQLite merges them as it reads them, each in the order of its index. */
    private List<Long> heads(ListFilter filter, Start start, int limit) throws DatabaseFailed {
        List<Source> sources = sources(filter);
        List<Object> values = new ArrayList<>();
        for (Source source : sources) {
            values.addAll(List.of(source.name(), start.before()));
        }
        values.addAll(List.of(limit, start.skip()));
        return sources.isEmpty()
                ? List.of()
                : session.all(
                        sources.stream()
                                        .map(source -> "SELECT head FROM " + source.heads() + " AND head < ?")
                                        .collect(Collectors.joining(" UNION ALL "))
                                + " ORDER BY head DESC LIMIT ? OFFSET ?",
                        row -> row.number(1),
                        values.toArray());
    }

    private List<Summary> rows(List<Long> heads) throws DatabaseFailed {
        List<Summary> rows = new ArrayList<>();
        for (int from = 0; from < heads.size(); from += AT_ONCE) {
            List<Long> some = heads.subList(from, Math.min(heads.size(), from + AT_ONCE));
            session.each(
                    "SELECT " + SUMMARY + " FROM story WHERE head IN (" + marks(some.size()) + ") ORDER BY head DESC",
                    row -> summary(row).ifPresent(rows::add),
                    some.toArray());
        }
        return List.copyOf(rows);
    }

    /** What the list says of these stories, in their order; those that are not there are left out. */
    List<Summary> of(List<StoryId> ids) throws DatabaseFailed {
        Map<StoryId, Summary> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream()
                    .map(StoryId::value)
                    .toList();
            session.each(
                    "SELECT " + SUMMARY + " FROM story WHERE id IN (" + marks(some.size()) + ")",
                    row -> summary(row).ifPresent(one -> found.put(one.id(), one)),
                    some.toArray());
        }
        return ids.stream().map(found::get).filter(one -> one != null).toList();
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** The rows behind an id in the order of ids, which no save changes: who must not miss one walks by this. */
    List<Summary> after(String id, int limit) throws DatabaseFailed {
        List<Summary> rows = new ArrayList<>();
        session.each(
                "SELECT " + SUMMARY + " FROM story WHERE id > ? ORDER BY id LIMIT ?",
                row -> summary(row).ifPresent(rows::add),
                id,
                limit);
        return rows;
    }

    long count(ListFilter filter) throws DatabaseFailed {
        long count = 0;
        for (Source source : sources(filter)) {
            count += session.number(
                    "SELECT coalesce(sum(stories), 0) FROM tally WHERE kind = ? AND name = ?", source.kind(), source.name());
        }
        return count;
    }

    Counts counts() throws DatabaseFailed {
        int[] all = {0};
        Map<Workflow.Status, Integer> statuses = new HashMap<>();
        SortedMap<String, Integer> channels = new TreeMap<>();
        session.each(
                "SELECT kind, name, sum(stories) FROM tally WHERE kind IN ('ALL', 'STATUS', 'CHANNEL') GROUP BY kind, name",
                row -> {
                    int stories = (int) row.number(3);
                    switch (row.text(1)) {
                        case "ALL" -> all[0] = stories;
                        case "STATUS" -> statuses.merge(status(row.text(2)), stories, Integer::sum);
                        default -> {
                            if (!row.text(2).isEmpty()) {
                                channels.put(row.text(2), stories);
                            }
                        }
                    }
                });
        return new Counts(all[0], statuses, channels);
    }

    /** A row that damage has reached must not keep the others from being listed. */
    static Optional<Summary> summary(Row row) throws DatabaseFailed {
        Optional<StoryId> id = StoryId.of(row.text(1));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Summary(
                id.get(),
                row.text(2),
                row.text(3),
                row.text(4),
                status(row.text(5)),
                Instant.ofEpochMilli(row.number(6)),
                row.number(7)));
    }

    static Workflow.Status status(String name) {
        for (Workflow.Status status : Workflow.Status.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        return Workflow.Status.DRAFT;
    }
}
