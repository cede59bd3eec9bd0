package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The stories of a newsroom and their revisions. Every call blocks; any thread may call. */
public final class Stories {
    private record Stored(Revision revision, byte[] content) {}

    /** A new state of a story, and the hash of the revision that it was made from. */
    public record Change(Story story, String over) {}

    private record Fresh(Change change, byte[] content) {}

    private record Place(StoryId story, int number, long sequence) {}

    private final Database database;
    private final Clock clock;
    private final String author;

    Stories(Database database, Clock clock, String author) {
        this.database = database;
        this.clock = clock;
        this.author = author;
    }

    /**
     * Keeps the story as a new revision, or gives the head when that already holds the same. When this returns, the
     * revision was committed, read back on another connection, and its hash found equal.
     */
    public Revision save(Story story, Revision.Kind kind) throws SaveFailed {
        byte[] content = StoryJson.write(story);
        String hash = Hash.of(content);
        try {
            Revision revision = database.write(session -> {
                var shelf = new Shelf(session);
                Optional<Revision> head = shelf.head(story.id());
                if (head.isPresent() && head.get().sha256().equals(hash)) {
                    return head.get();
                }
                Revision made = shelf.append(story.id(), content, kind, author, clock.instant());
                shelf.lead(story, made);
                return made;
            });
            readBack(revision);
            return revision;
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    private void readBack(Revision revision) throws DatabaseFailed, SaveFailed {
        if (!Hash.of(content(revision.sequence())).equals(revision.sha256())) {
            throw new SaveFailed(Message.of("newsroom.notAsSaved"));
        }
    }

    /**
     * Keeps new states of several stories as revisions: all of them in one transaction, or none when this fails. One whose
     * head is no longer what it was made from is left as it is; the answer has the revisions of all others.
     */
    public List<Revision> saveAll(List<Change> changes, Revision.Kind kind) throws SaveFailed {
        List<Fresh> all = changes.stream()
                .map(change -> new Fresh(change, StoryJson.write(change.story())))
                .toList();
        try {
            List<Revision> revisions = database.write(session -> {
                List<Revision> made = new ArrayList<>();
                for (Fresh fresh : all) {
                    add(new Shelf(session), fresh, kind).ifPresent(made::add);
                }
                return List.copyOf(made);
            });
            for (Revision revision : revisions) {
                readBack(revision);
            }
            return revisions;
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    private Optional<Revision> add(Shelf shelf, Fresh fresh, Revision.Kind kind) throws DatabaseFailed {
        Story story = fresh.change().story();
        Optional<Revision> head = shelf.head(story.id());
        if (head.isEmpty() || !head.get().sha256().equals(fresh.change().over())) {
            return Optional.empty();
        }
        Revision made = shelf.append(story.id(), fresh.content(), kind, author, clock.instant());
        shelf.lead(story, made);
        return Optional.of(made);
    }

    /** The newest state of a story; fails when it is damaged. */
    public Optional<Saved> find(StoryId id) throws NewsroomFailed {
        Optional<Stored> stored = reading(() -> database.read(session -> session.first(
                "SELECT " + Shelf.REVISION + ", r.content FROM story s JOIN revision r ON r.sequence = s.head"
                        + " WHERE s.id = ?",
                row -> new Stored(Shelf.revision(row), row.bytes(9)),
                id.value())));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Revision revision = stored.get().revision();
        return Optional.of(whole(stored.get()).orElseThrow(() -> new NewsroomFailed(
                Message.of("newsroom.storyDamaged", revision.story().value(), revision.number()))));
    }

    /** The stories whose id begins so, in the order of their ids. */
    public List<StoryId> matching(String idPrefix) throws NewsroomFailed {
        String prefix = idPrefix.toLowerCase(Locale.ROOT);
        if (!prefix.matches("[0-9a-f-]*")) {
            return List.of();
        }
        return reading(() -> database.read(session -> session.all(
                "SELECT id FROM story WHERE id >= ? AND id < ? ORDER BY id",
                row -> new StoryId(row.text(1)),
                prefix,
                prefix + "g")));
    }

    /** All stories, the last changed first. */
    public List<Summary> list() throws NewsroomFailed {
        return reading(() -> database.read(session -> session.all(
                "SELECT id, headline, opening, channel, status, changed FROM story ORDER BY head DESC",
                row -> new Summary(
                        new StoryId(row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        Workflow.Status.valueOf(row.text(5)),
                        Instant.ofEpochMilli(row.number(6))))));
    }

    /**
     * The newest states that came after a sequence, oldest first. Damaged ones are left out, so that one bad story
     * does not keep the rest from being found; {@link #verify()} names them.
     */
    public List<Saved> since(long sequence, int limit) throws NewsroomFailed {
        List<Saved> result = new ArrayList<>();
        long from = sequence;
        while (result.size() < limit) {
            long after = from;
            int wanted = limit - result.size();
            List<Stored> page = reading(() -> database.read(session -> session.all(
                    "SELECT " + Shelf.REVISION + ", r.content FROM story s JOIN revision r ON r.sequence = s.head"
                            + " WHERE s.head > ? ORDER BY s.head LIMIT ?",
                    row -> new Stored(Shelf.revision(row), row.bytes(9)),
                    after,
                    wanted)));
            if (page.isEmpty()) {
                break;
            }
            page.forEach(stored -> whole(stored).ifPresent(result::add));
            from = page.getLast().revision().sequence();
        }
        return List.copyOf(result);
    }

    /**
     * The states that stories had when a sequence was the newest, the last changed first. Damaged ones are left out.
     * The answer for a sequence is always the same, since revisions stay.
     */
    public List<Saved> upTo(long sequence, int limit) throws NewsroomFailed {
        List<Stored> stored = reading(() -> database.read(session -> session.all(
                "SELECT " + Shelf.REVISION + ", r.content FROM revision r WHERE r.sequence <= ? AND NOT EXISTS"
                        + " (SELECT 1 FROM revision n WHERE n.story = r.story AND n.number > r.number AND n.sequence <= ?)"
                        + " ORDER BY r.sequence DESC LIMIT ?",
                row -> new Stored(Shelf.revision(row), row.bytes(9)),
                sequence,
                sequence,
                limit)));
        return stored.stream().flatMap(one -> whole(one).stream()).toList();
    }

    /** The sequence of the newest revision; 0 when there is none. */
    public long newest() throws NewsroomFailed {
        return reading(() -> database.read(session -> session.first(
                        "SELECT coalesce(max(sequence), 0) FROM revision", row -> row.number(1)))
                .orElse(0L));
    }

    /** The latest time that any revision ever bore; it never goes back, whatever the clock does. */
    public Instant latestTime() throws NewsroomFailed {
        return Instant.ofEpochMilli(
                reading(() -> database.read(session -> session.number("SELECT coalesce(max(time), 0) FROM revision"))));
    }

    /** The tags in use and how many stories bear each. */
    public SortedMap<String, Integer> tags() throws NewsroomFailed {
        var result = new TreeMap<String, Integer>();
        reading(() -> database.read(session -> session.all(
                "SELECT name, count(*) FROM tag GROUP BY name",
                row -> result.put(row.text(1), (int) row.number(2)))));
        return Collections.unmodifiableSortedMap(result);
    }

    /** All that the stories name of one kind, once each, in the order of their letters. */
    public List<String> names(Named kind) throws NewsroomFailed {
        return reading(() -> database.read(session -> session.all(
                "SELECT DISTINCT name FROM named WHERE kind = ? ORDER BY name", row -> row.text(1), kind.name())));
    }

    /** Reads every revision and compares its hash; empty when all is well. */
    public List<Damage> verify() throws NewsroomFailed {
        List<Place> places = reading(() -> database.read(session -> session.all(
                "SELECT story, number, sequence FROM revision ORDER BY sequence",
                row -> new Place(new StoryId(row.text(1)), (int) row.number(2), row.number(3)))));
        List<Damage> damages = new ArrayList<>();
        for (Place place : places) {
            if (!sound(place)) {
                damages.add(new Damage(
                        place.story(),
                        place.number(),
                        Message.of("newsroom.storyDamaged", place.story().value(), place.number())));
            }
        }
        return List.copyOf(damages);
    }

    private boolean sound(Place place) throws NewsroomFailed {
        try {
            return database.read(session -> session.first(
                            "SELECT sha256, content FROM revision WHERE sequence = ?",
                            row -> row.text(1).equals(Hash.of(row.bytes(2))),
                            place.sequence()))
                    .orElse(false);
        } catch (DatabaseFailed e) {
            if (e.reason() == DatabaseFailed.Reason.DAMAGED || e.reason() == DatabaseFailed.Reason.DISK) {
                return false;
            }
            throw new NewsroomFailed(e);
        }
    }

    private byte[] content(long sequence) throws DatabaseFailed {
        return database.read(session -> session.first(
                        "SELECT content FROM revision WHERE sequence = ?", row -> row.bytes(1), sequence))
                .orElse(new byte[0]);
    }

    private static Optional<Saved> whole(Stored stored) {
        if (!Hash.of(stored.content()).equals(stored.revision().sha256())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Saved(StoryJson.read(stored.content()), stored.revision()));
        } catch (BadStory e) {
            return Optional.empty();
        }
    }

    /** A read of the database. */
    @FunctionalInterface
    interface Reading<T> {
        T get() throws DatabaseFailed;
    }

    static <T> T reading(Reading<T> reading) throws NewsroomFailed {
        try {
            return reading.get();
        } catch (DatabaseFailed e) {
            throw new NewsroomFailed(e);
        }
    }
}
