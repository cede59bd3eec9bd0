package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The stories of a newsroom and their revisions. Every call blocks; any thread may call. */
public final class Stories {
    /** A new state of a story, and the hash of the revision that it was made from. */
    public record Change(Story story, String over) {}

    private final Database database;
    private final Clock clock;
    private volatile Supplier<String> author;
    private final Bases bases = new Bases();
    private final Saving saving;
    private final ByPages pages;
    private final States states;

    Stories(Database database, Clock clock, String author) {
        this.database = database;
        this.clock = clock;
        this.author = () -> author;
        saving = new Saving(database, clock, this::author, bases);
        pages = new ByPages(database.file());
        states = new States(database, pages);
    }

    /** What leads from stories to stories. */
    public Links links() {
        return new Links(database);
    }

    /** Where stories of an archive come in. */
    public Intake intake() {
        return new Intake(database, clock, this::author);
    }

    void signedBy(Supplier<String> name) {
        author = name;
    }

    private String author() {
        return author.get();
    }

    /**
     * Keeps the story as a new revision, or gives the head when that already holds the same. When this returns, the
     * revision was committed, read back on another connection, and its hash found equal.
     */
    public Revision save(Story story, Revision.Kind kind) throws SaveFailed {
        return saving.save(story, kind);
    }

    /**
     * Keeps new states of several stories as revisions: all of them in one transaction, or none when this fails. One whose
     * head is no longer what it was made from is left as it is; the answer has the revisions of all others.
     */
    public List<Revision> saveAll(List<Change> changes, Revision.Kind kind) throws SaveFailed {
        return saveAll(changes, kind, (_, _) -> {});
    }

    List<Revision> saveAll(List<Change> changes, Revision.Kind kind, Saving.Along along) throws SaveFailed {
        return saving.saveAll(changes, kind, along);
    }

    /** The newest revision of a story, without its content. */
    public Optional<Revision> head(StoryId id) throws NewsroomFailed {
        return reading(() -> database.read(session -> new Shelf(session).head(id)));
    }

    /**
     * The newest state of a story; where damage keeps SQLite from it, as the database's pages have it. Fails when it is
     * damaged itself.
     */
    public Optional<Saved> find(StoryId id) throws NewsroomFailed {
        return states.find(id);
    }

    /** The same as SQLite alone leads to it: for whoever asks for many stories, or wants to know what is damaged. */
    public Optional<Saved> led(StoryId id) throws NewsroomFailed {
        return states.led(id);
    }

    /**
     * Those of some dozens of stories to which SQLite leads without a fault, read by the same statements, which costs a
     * fraction of asking for each. For the others {@link #find} gives what there is, or says what is wrong.
     */
    public Map<StoryId, Saved> ledTogether(List<StoryId> ids) {
        return states.ledTogether(ids);
    }

    /** The story as it was in a revision; fails when that is damaged or not there. */
    public Story at(Revision revision) throws NewsroomFailed {
        return states.at(revision);
    }

    /**
     * The newest states that came after a sequence, oldest first. Damaged ones are left out, so that one bad story
     * does not keep the rest from being found; {@link #verify()} names them.
     */
    public List<Saved> since(long sequence, int limit) throws NewsroomFailed {
        return states.since(sequence, limit);
    }

    /**
     * The states that stories had when a sequence was the newest, the last changed first. Damaged ones are left out.
     * The answer for a sequence is always the same, since revisions stay.
     */
    public List<Saved> upTo(long sequence, int limit) throws NewsroomFailed {
        return states.upTo(sequence, limit);
    }

    /** All revisions of a story with what was said of them, the newest first. */
    public List<Version> history(StoryId id) throws NewsroomFailed {
        return reading(() -> database.read(session -> session.all(
                "SELECT " + Shelf.REVISION + ", coalesce(m.name, ''), coalesce(m.pinned, 0) FROM " + Shelf.REVISIONS
                        + " LEFT JOIN mark m ON m.sequence = r.sequence"
                        + " WHERE r.story = (SELECT key FROM story_key WHERE id = ?) ORDER BY r.number DESC",
                row -> new Version(Shelf.revision(row), new Mark(row.text(9), row.number(10) != 0)),
                id.value())));
    }

    /** Says something of a revision, or takes it back with {@link Mark#NONE}; its content is then kept whole as well. */
    public void mark(Revision revision, Mark mark) throws SaveFailed {
        try {
            database.write(session -> {
                session.run("DELETE FROM mark WHERE sequence = ?", revision.sequence());
                Optional<byte[]> content = new Contents(session).of(revision.sequence(), revision.sha256());
                if (!mark.isNone()) {
                    session.run(
                            "INSERT INTO mark VALUES (?, ?, ?, ?)",
                            revision.sequence(),
                            mark.name(),
                            mark.pinned() ? 1 : 0,
                            content.map(Packed::whole).orElse(new byte[0]));
                }
                return true;
            });
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /**
     * Takes a story away for good: its revisions, marks, draft and history are overwritten in the database and in its log.
     * False when the log still holds something because somebody reads; then it goes with the next call or a later start.
     */
    public boolean erase(StoryId id) throws SaveFailed {
        try {
            database.write(session -> {
                bases.clear();
                Erasing.story(session, id, clock.instant());
                return true;
            });
            return database.emptyLog();
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
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

    /**
     * All stories, the last changed first: for tests and for newsrooms that are known to be small. Anything else reads
     * {@link #page pages}.
     */
    public List<Summary> list() throws NewsroomFailed {
        return page(ListFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** The stories of a list that come after (were last changed before) the one with this head, at most so many. */
    public List<Summary> page(ListFilter filter, long before, int limit) throws NewsroomFailed {
        return around(
                () -> database.read(session -> new Listing(session).page(filter, before, limit)),
                () -> pages.page(filter, before, limit));
    }

    /** The stories of a list from a row on, 0 being the one that was changed last; as fast at the end as at the beginning. */
    public List<Summary> at(ListFilter filter, long row, int limit) throws NewsroomFailed {
        return around(
                () -> database.read(session -> new Listing(session).at(filter, row, limit)),
                () -> pages.at(filter, row, limit));
    }

    /** In which row of a list the story with this head is or would be. */
    public long row(ListFilter filter, long head) throws NewsroomFailed {
        return reading(() -> database.read(session -> new Listing(session).row(filter, head)));
    }

    /** How many stories a list has, without counting them. */
    public int count(ListFilter filter) throws NewsroomFailed {
        return around(
                () -> (int) (long) database.read(session -> new Listing(session).count(filter)),
                () -> pages.count(filter));
    }

    /** How many stories each status and each channel has, without counting them. */
    public Counts counts() throws NewsroomFailed {
        return around(() -> database.read(session -> new Listing(session).counts()), pages::counts);
    }

    /** What lists say of these stories, in the order asked for; those that are not there are left out. */
    public List<Summary> summaries(List<StoryId> ids) throws NewsroomFailed {
        return around(() -> database.read(session -> new Listing(session).of(ids)), () -> pages.of(ids));
    }

    /**
     * The stories whose ids come after this one (all for an empty one), in the order of ids. No save changes that order:
     * who must not miss a story that is saved meanwhile goes by this.
     */
    public List<Summary> after(String id, int limit) throws NewsroomFailed {
        return reading(() -> database.read(session -> new Listing(session).after(id, limit)));
    }

    /** The tags in use that hold the text, those that begin with it first, the most used before others. */
    public List<Used> tagsLike(String text, int limit) throws NewsroomFailed {
        return reading(() -> database.read(session -> new UsedNames(session).tags(text, limit)));
    }

    /** The names of a kind that hold the text, those that begin with it first, the most used before others. */
    public List<Used> namesLike(Named kind, String text, int limit) throws NewsroomFailed {
        return reading(() -> database.read(session -> new UsedNames(session).names(kind, text, limit)));
    }

    /** The sequence of the newest revision; 0 when there is none. */
    public long newest() throws NewsroomFailed {
        return reading(() -> database.read(session -> session.first(
                        "SELECT coalesce(max(sequence), 0) FROM revision", row -> row.number(1)))
                .orElse(0L));
    }

    /** What tells the revision with this sequence from any other; empty where there is none. */
    public String proof(long sequence) throws NewsroomFailed {
        return reading(() -> database.read(session -> session.first(
                        "SELECT lower(hex(sha256)) FROM revision WHERE sequence = ?", row -> row.text(1), sequence))
                .orElse(""));
    }

    /** The latest time that any revision ever bore; it never goes back, whatever the clock does. */
    public Instant latestTime() throws NewsroomFailed {
        return Instant.ofEpochMilli(
                reading(() -> database.read(session -> session.number("SELECT latest FROM newsroom"))));
    }

    /** The tags in use and how many stories bear each. */
    public SortedMap<String, Integer> tags() throws NewsroomFailed {
        var result = new TreeMap<String, Integer>();
        reading(() -> database.read(session -> session.all(
                "SELECT name, stories FROM tally WHERE kind = 'TAG'",
                row -> result.put(row.text(1), (int) row.number(2)))));
        return Collections.unmodifiableSortedMap(result);
    }

    /** All that the stories name of one kind, once each, in the order of their letters. */
    public List<String> names(Named kind) throws NewsroomFailed {
        return reading(() -> database.read(session -> session.all(
                "SELECT name FROM tally WHERE kind = ? AND part = 0 ORDER BY name", row -> row.text(1), kind.name())));
    }

    /** Reads every revision through its differences, and each newest one's copy, and compares hashes; empty when all is well. */
    public List<Damage> verify() throws NewsroomFailed {
        return Sweep.of(database);
    }

    /** A read of the database's pages. */
    @FunctionalInterface
    private interface PageReading<T> {
        T get() throws IOException;
    }

    /** As SQLite leads to it, and where damage keeps it from that, as the pages have it. */
    private static <T> T around(Reading<T> led, PageReading<T> byPages) throws NewsroomFailed {
        try {
            return reading(led);
        } catch (NewsroomFailed e) {
            if (!e.isDamage()) {
                throw e;
            }
            try {
                return byPages.get();
            } catch (IOException unreadable) {
                throw e;
            }
        }
    }

    /** The list as SQLite alone leads to it. */
    List<Summary> listed() throws NewsroomFailed {
        return reading(() -> database.read(session -> new Listing(session).page(ListFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE)));
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
