package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Remains;
import id.redaksi.newsroom.sqlite.Wreck;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads stories from the database's pages themselves, since one damaged page above others keeps SQLite from all that it
 * leads to. The whole file is gone through for each question, about a second for 1 GB, and no more is held than the answer.
 * A text counts only when its SHA-256 is that of its revision, and only where what is left says that it is the newest.
 * Nothing is written. Any thread; every call blocks.
 */
final class ByPages {
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

    /**
     * What lists show of the stories whose newest revision came before a sequence, the last changed first. Where a row of
     * the list itself is lost, its story's text says the same once more.
     */
    List<Summary> page(long before, int limit) throws IOException {
        var listed = new TreeMap<Long, Summary>();
        var copies = new TreeMap<Long, Remains>();
        try (Wreck wreck = Wreck.open(database)) {
            wreck.rowsAndEntries(row -> {
                if (Listed.isOne(row)) {
                    Listed one = Listed.of(row);
                    put(listed, one.head(), one.summary(), before, limit);
                } else if (isCopy(row)) {
                    put(copies, row.number(1), row, before, limit);
                }
            });
            copies.keySet().removeAll(listed.keySet());
            if (!copies.isEmpty()) {
                proved(wreck, copies).forEach((head, one) -> put(listed, head, one, before, limit));
            }
        }
        return new ArrayList<>(listed.descendingMap().values());
    }

    /** One of {@code current}, which has the newest text of each story whole. */
    private static boolean isCopy(Remains row) throws IOException {
        return row.columns() == 4
                && row.kind(0) == Remains.Kind.NULL
                && row.kind(1) == Remains.Kind.NUMBER
                && row.kind(2) == Remains.Kind.NUMBER
                && row.kind(3) == Remains.Kind.BYTES;
    }

    private static <T> void put(TreeMap<Long, T> all, long head, T one, long before, int limit) {
        if (head < before) {
            all.put(head, one);
            if (all.size() > limit) {
                all.pollFirstEntry();
            }
        }
    }

    private static Map<Long, Summary> proved(Wreck wreck, Map<Long, Remains> copies) throws IOException {
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
