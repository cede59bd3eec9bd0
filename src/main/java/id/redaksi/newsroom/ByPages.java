package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Remains;
import id.redaksi.newsroom.sqlite.Wreck;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads stories from the database's pages themselves, since one damaged page above others keeps SQLite from all that it
 * leads to. The whole file is gone through for each question, about a second for 1 GB, and no more is held than the answer.
 * A text counts only when its SHA-256 is that of its revision, and only where what is left says that it is the newest.
 * Nothing is written. Any thread; every call blocks.
 */
final class ByPages {
    /** How many rows are held to find the ones that are asked for. */
    private static final int FARTHEST = 50_000;

    /** As many rows of the list may be lost with the pages that held them, and still be told from the texts. */
    private static final int MOST_LOST = 1_000;

    private final Path database;

    ByPages(Path database) {
        this.database = database;
    }

    /** The newest state of a story; empty where its text, its hash, or that it is the newest cannot be told from the pages. */
    Optional<Saved> newest(StoryId id) throws IOException {
        try (Remnants left = Remnants.of(database, id)) {
            for (String key : left.keys()) {
                Optional<Saved> saved = newest(left, key).filter(one -> one.story().id().equals(id));
                if (saved.isPresent()) {
                    return saved;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<Saved> newest(Remnants left, String key) throws IOException {
        long said = left.head();
        for (Remnants.Copy copy : left.copies()) {
            said = copy.story().equals(key) ? Math.max(said, copy.sequence()) : said;
        }
        Left newest = null;
        for (Left one : left.revisions()) {
            newest = one.story().equals(key) && (newest == null || one.sequence() > newest.sequence()) ? one : newest;
        }
        if (newest == null || newest.sequence() != said) {
            return Optional.empty(); // an older text must not be taken for the newest
        }
        Optional<Story> story = left.content(newest).flatMap(Remnants::story);
        return story.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saved(story.get(), revision(left, newest, story.get().id()), true));
    }

    private static Revision revision(Remnants left, Left one, StoryId story) throws IOException {
        String parent = left.revision(one.row().number(3)).map(Left::sha256).orElse("");
        return new Revision(
                story, (int) one.number(), parent, left.author(one), Instant.ofEpochMilli(one.time()), one.kind(), one.sha256(),
                one.sequence());
    }

    /** What a list shows of the stories whose newest revision came before a sequence, the last changed first. */
    List<Summary> page(ListFilter filter, long before, int limit) throws IOException {
        Predicate<Summary> wanted = wanted(filter);
        var page = new TreeMap<Long, Summary>();
        each(one -> {
            if (one.head() < before && wanted.test(one)) {
                page.put(one.head(), one);
                if (page.size() > limit) {
                    page.pollFirstEntry();
                }
            }
        });
        return new ArrayList<>(page.descendingMap().values());
    }

    /** The same from a row on; rows far down are given up, since all before them would have to be held. */
    List<Summary> at(ListFilter filter, long row, int limit) throws IOException {
        if (row + limit > FARTHEST) {
            throw new IOException("too far down");
        }
        List<Summary> all = page(filter, Long.MAX_VALUE, (int) row + limit);
        return all.subList((int) Math.min(row, all.size()), all.size());
    }

    int count(ListFilter filter) throws IOException {
        Predicate<Summary> wanted = wanted(filter);
        int[] count = new int[1];
        each(one -> count[0] += wanted.test(one) ? 1 : 0);
        return count[0];
    }

    Counts counts() throws IOException {
        int[] all = new int[1];
        Map<Workflow.Status, Integer> statuses = new EnumMap<>(Workflow.Status.class);
        SortedMap<String, Integer> channels = new TreeMap<>();
        each(one -> {
            all[0]++;
            statuses.merge(one.status(), 1, Integer::sum);
            channels.merge(one.channel(), 1, Integer::sum);
        });
        return new Counts(all[0], statuses, channels);
    }

    /** What lists say of these stories, in this order; those that are lost are left out. */
    List<Summary> of(List<StoryId> ids) throws IOException {
        Set<StoryId> wanted = Set.copyOf(ids);
        Map<StoryId, Summary> found = new HashMap<>();
        each(one -> {
            if (wanted.contains(one.id())) {
                found.merge(one.id(), one, (a, b) -> a.head() > b.head() ? a : b);
            }
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Every row of the list, and where one is lost, what its story's text says once more. */
    private void each(Consumer<Summary> taker) throws IOException {
        try (Wreck wreck = Wreck.open(database)) {
            var heads = new Sequences();
            var copies = new Sequences();
            wreck.rowsAndEntries(row -> {
                if (Listed.isOne(row)) {
                    Summary one = Listed.of(row);
                    heads.add(one.head());
                    taker.accept(one);
                } else if (isCopy(row)) {
                    copies.add(row.number(1));
                }
            });
            Set<Long> lost = copies.without(heads);
            if (!lost.isEmpty()) {
                proved(wreck, lost).values().forEach(taker);
            }
        }
    }

    /** Eight bytes for each of a million stories. */
    private static final class Sequences {
        private long[] all = new long[1024];
        private int count;

        void add(long one) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = one;
        }

        Set<Long> without(Sequences others) {
            Arrays.sort(others.all, 0, others.count);
            return Arrays.stream(all, 0, count)
                    .filter(one -> Arrays.binarySearch(others.all, 0, others.count, one) < 0)
                    .limit(MOST_LOST)
                    .boxed()
                    .collect(Collectors.toSet());
        }
    }

    private Predicate<Summary> wanted(ListFilter filter) throws IOException {
        return switch (filter) {
            case ListFilter.All _ -> _ -> true;
            case ListFilter.OfStatus(Workflow.Status status) -> one -> one.status() == status;
            case ListFilter.OfChannel(Set<String> names) -> one -> names.contains(one.channel());
            case ListFilter.OfTag(String name) -> {
                Set<Long> heads = tagged(name);
                yield one -> heads.contains(one.head());
            }
        };
    }

    /** The heads of the stories that bear a tag: a story, a name, a number. */
    private Set<Long> tagged(String name) throws IOException {
        Set<Long> heads = new HashSet<>();
        try (Wreck wreck = Wreck.open(database)) {
            wreck.rowsAndEntries(row -> {
                if (row.columns() == 3 && row.kind(2) == Remains.Kind.NUMBER && row.kind(1) == Remains.Kind.TEXT
                        && row.kind(0) == Remains.Kind.TEXT && row.text(1).equals(name)) {
                    heads.add(row.number(2));
                }
            });
        }
        return heads;
    }

    /** One of {@code current}, which has the newest text of each story whole. */
    private static boolean isCopy(Remains row) throws IOException {
        return row.columns() == 4
                && row.kind(0) == Remains.Kind.NULL
                && row.kind(1) == Remains.Kind.NUMBER
                && row.kind(2) == Remains.Kind.NUMBER
                && row.kind(3) == Remains.Kind.BYTES;
    }

    private static Map<Long, Summary> proved(Wreck wreck, Set<Long> sequences) throws IOException {
        Map<Long, Remains> copies = new HashMap<>();
        wreck.rows(row -> {
            if (isCopy(row) && sequences.contains(row.number(1))) {
                copies.put(row.number(1), row);
            }
        });
        Map<Long, Summary> proved = new HashMap<>();
        wreck.rows(row -> {
            Remains copy = copies.get(row.rowid());
            Left revision = copy == null ? null : Left.of(row);
            if (copy != null && revision != null) {
                Remnants.json(copy.bytes(3))
                        .filter(content -> Hash.of(content).equals(revision.sha256()))
                        .flatMap(Remnants::story)
                        .ifPresent(story -> proved.put(revision.sequence(), summary(story, revision)));
            }
        });
        return proved;
    }

    private static Summary summary(Story story, Left revision) {
        return new Summary(
                story.id(),
                story.headline(),
                Shelf.opening(story),
                story.topics().channel(),
                story.workflow().status(),
                Instant.ofEpochMilli(revision.time()),
                revision.sequence());
    }
}
