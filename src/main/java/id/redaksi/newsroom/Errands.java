package id.redaksi.newsroom;

import id.redaksi.newsroom.Errand.Count;
import id.redaksi.newsroom.Errand.Entry;
import id.redaksi.newsroom.Errand.State;
import id.redaksi.newsroom.Errand.Turn;
import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is done to many stories, one errand at a time, the last few of them kept to be taken back, the last one first. Each call is one short
 * transaction, so that a save of somebody who types waits for no more than one. What a story had stands beside it in the
 * same transaction as its new revision: whenever the program dies, every story has either both or neither. Every call
 * blocks; any thread may call.
 */
public final class Errands {
    /** So many rows are gathered or cleared away in one transaction. */
    private static final int ROWS = 2_000;

    /** So many errands can be taken back, the newest among them. */
    static final int KEPT = 10;

    /** And so many stories those have together that are kept beside the newest. */
    static final int STORIES = 50_000;

    /** What becomes of one story of an errand, and the revision that goes with it. */
    public record Outcome(Entry entry, Optional<Stories.Change> change) {}

    /** A story of a list, and what it is filed under. */
    public record Listed(StoryId story, String headline, Filing filing) {}

    private final Database database;
    private final Stories stories;

    Errands(Database database, Stories stories) {
        this.database = database;
        this.stories = stories;
    }

    /** The errand that was begun last and is not over. */
    public Optional<Errand> last() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.first(
                "SELECT key, act, state FROM errand WHERE state <> 'OVER' ORDER BY key DESC LIMIT 1", Errands::errand)));
    }

    public Optional<Errand> find(long key) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                session.first("SELECT key, act, state FROM errand WHERE key = ?", Errands::errand, key)));
    }

    private static Errand errand(Row row) throws DatabaseFailed {
        return new Errand(row.number(1), row.text(2), State.valueOf(row.text(3)));
    }

    /** A new errand, to which stories can be gathered; of what was done before it the last few can still be taken back. */
    public long begin(String act) throws SaveFailed {
        return writing(session -> {
            session.run("UPDATE errand SET state = 'OVER' WHERE state = 'GATHERING'");
            letGo(session);
            session.run("INSERT INTO errand (act, state) VALUES (?, ?)", act, State.GATHERING.name());
            return session.number("SELECT last_insert_rowid()");
        });
    }

    /** Of what was done no more errands are kept than a person remembers, and of these no more than {@link #STORIES} in all. */
    private static void letGo(Session session) throws DatabaseFailed {
        long stories = 0;
        long kept = 0;
        for (long key : session.all("SELECT key FROM errand WHERE state = 'DONE' ORDER BY key DESC", row -> row.number(1))) {
            stories += session.number(
                    "SELECT count(*) FROM (SELECT 1 FROM errand_story WHERE errand = ? LIMIT ?)", key, STORIES + 1);
            kept++;
            if (kept >= KEPT || stories > STORIES) {
                session.run("UPDATE errand SET state = 'OVER' WHERE key = ?", key);
            }
        }
    }

    /** Adds stories; one that it has already stays as it is. */
    public void gather(long key, List<StoryId> ids) throws SaveFailed {
        for (int from = 0; from < ids.size(); from += ROWS) {
            List<StoryId> some = ids.subList(from, Math.min(ids.size(), from + ROWS));
            writing(session -> {
                for (StoryId id : some) {
                    session.run("INSERT OR IGNORE INTO errand_story VALUES (?, ?, 'WAITING', '', '')", key, id.value());
                }
                return true;
            });
        }
    }

    /** Adds the stories that bear a tag; gives how many of them it did not have. */
    public long gatherTag(long key, String tag) throws SaveFailed {
        return gatherAll(key, "SELECT story, head FROM tag WHERE name = ? AND head > ? ORDER BY head LIMIT ?", tag);
    }

    /** Adds the stories of a channel; gives how many of them it did not have. */
    public long gatherChannel(long key, String channel) throws SaveFailed {
        return gatherAll(
                key, "SELECT id AS story, head FROM story WHERE channel = ? AND head > ? ORDER BY head LIMIT ?", channel);
    }

    private long gatherAll(long key, String rows, String name) throws SaveFailed {
        long added = 0;
        long after = -1;
        while (true) {
            long from = after;
            long[] page = writing(session -> {
                long before = all(session, key);
                session.run(
                        "INSERT OR IGNORE INTO errand_story SELECT ?, story, 'WAITING', '', '' FROM (" + rows + ")",
                        key,
                        name,
                        from,
                        ROWS);
                long last = session.number("SELECT coalesce(max(head), -1) FROM (" + rows + ")", name, from, ROWS);
                return new long[] {all(session, key) - before, last};
            });
            added += page[0];
            if (page[1] < 0) {
                return added;
            }
            after = page[1];
        }
    }

    private static long all(Session session, long key) throws DatabaseFailed {
        return session.number("SELECT count(*) FROM errand_story WHERE errand = ?", key);
    }

    /** All stories are gathered: from now on it goes on to its end, and the vocabulary says what it is to say. */
    public void go(long key, TermChange terms) throws SaveFailed {
        writing(session -> {
            session.run("UPDATE errand SET state = 'GOING' WHERE key = ? AND state = 'GATHERING'", key);
            Vocabulary.change(session, terms);
            return true;
        });
    }

    /** No story waits any more. */
    public void done(long key) throws SaveFailed {
        writing(session -> {
            session.run("UPDATE errand SET state = 'DONE' WHERE key = ? AND state = 'GOING'", key);
            return true;
        });
    }

    /** From now on its stories get back what they had; one whose stories were only gathered is over. */
    public void back(long key) throws SaveFailed {
        writing(session -> {
            session.run("UPDATE errand SET state = 'OVER' WHERE key = ? AND state = 'GATHERING'", key);
            session.run("UPDATE errand SET state = 'BACK' WHERE key = ? AND state IN ('GOING', 'DONE')", key);
            return true;
        });
    }

    /** All stories have what they had, and the vocabulary says what it said. */
    public void over(long key, TermChange terms) throws SaveFailed {
        writing(session -> {
            Vocabulary.change(session, terms);
            session.run("UPDATE errand SET state = 'OVER' WHERE key = ?", key);
            return true;
        });
    }

    /** Clears away what is over. False when nothing was left to be cleared. */
    public boolean clear() throws SaveFailed {
        return writing(session -> {
            session.run(
                    "DELETE FROM errand_story WHERE (errand, story) IN (SELECT errand, story FROM errand_story"
                            + " WHERE errand IN (SELECT key FROM errand WHERE state = 'OVER') LIMIT ?)",
                    ROWS);
            session.run("DELETE FROM errand WHERE state = 'OVER'"
                    + " AND NOT EXISTS (SELECT 1 FROM errand_story s WHERE s.errand = errand.key)");
            return session.number("SELECT count(*) FROM errand WHERE state = 'OVER'") > 0;
        });
    }

    /** How many stories stand in a channel. */
    public long inChannel(String channel) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.number(
                "SELECT coalesce(sum(stories), 0) FROM tally WHERE kind = 'CHANNEL' AND name = ?", channel)));
    }

    /** What stories are filed under and what they are called, as the lists have it; those that are not there are left out. */
    public List<Listed> listed(List<StoryId> ids) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            List<Listed> listed = new ArrayList<>();
            for (StoryId id : ids) {
                List<String> tags = session.all("SELECT name FROM tag WHERE story = ?", row -> row.text(1), id.value());
                session.first(
                                "SELECT headline, channel, status FROM story WHERE id = ?",
                                row -> new Listed(
                                        id, row.text(1), new Filing(row.text(2), Listing.status(row.text(3)), tags)),
                                id.value())
                        .ifPresent(listed::add);
            }
            return List.copyOf(listed);
        }));
    }

    /** The stories that stand there, after one of them in the order of their ids; from the first for an empty one. */
    public List<Entry> entries(long key, Turn turn, String after, int most) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                "SELECT story, turn, before, after FROM errand_story WHERE errand = ? AND turn = ? AND story > ?"
                        + " ORDER BY story LIMIT ?",
                Errands::entry,
                key,
                turn.name(),
                after,
                most)));
    }

    private static Entry entry(Row row) throws DatabaseFailed {
        return new Entry(
                new StoryId(row.text(1)),
                Turn.valueOf(row.text(2)),
                FilingJson.read(row.text(3)),
                FilingJson.read(row.text(4)));
    }

    /** One story of it. */
    public Optional<Entry> entry(long key, StoryId story) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.first(
                "SELECT story, turn, before, after FROM errand_story WHERE errand = ? AND story = ?",
                Errands::entry,
                key,
                story.value())));
    }

    public Count count(long key) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            Map<String, Long> counts = new HashMap<>();
            session.each(
                    "SELECT turn, count(*) FROM errand_story WHERE errand = ? GROUP BY turn",
                    row -> counts.put(row.text(1), row.number(2)),
                    key);
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            return new Count(
                    all,
                    of(counts, Turn.WAITING) + of(counts, Turn.OPEN),
                    of(counts, Turn.CHANGED),
                    of(counts, Turn.LEFT),
                    of(counts, Turn.RETURNED));
        }));
    }

    private static long of(Map<String, Long> counts, Turn turn) {
        return counts.getOrDefault(turn.name(), 0L);
    }

    /**
     * Keeps what became of some stories together with their new revisions. A story whose head is another by now is left
     * as it was, to be looked at again; the answer has those that were kept.
     */
    public Set<StoryId> keep(long key, List<Outcome> outcomes) throws SaveFailed {
        List<Stories.Change> changes =
                outcomes.stream().flatMap(one -> one.change().stream()).toList();
        Set<StoryId> withChange =
                changes.stream().map(change -> change.story().id()).collect(Collectors.toSet());
        List<Revision> made = stories.saveAll(changes, Revision.Kind.SAVED, (session, kept) -> {
            for (Outcome one : outcomes) {
                StoryId id = one.entry().story();
                if (!withChange.contains(id) || kept.contains(id)) {
                    put(session, key, one.entry());
                }
            }
        });
        Set<StoryId> kept = made.stream().map(Revision::story).collect(Collectors.toSet());
        return outcomes.stream()
                .map(one -> one.entry().story())
                .filter(id -> !withChange.contains(id) || kept.contains(id))
                .collect(Collectors.toSet());
    }

    private static void put(Session session, long key, Entry entry) throws DatabaseFailed {
        session.run(
                "UPDATE errand_story SET turn = ?, before = ?, after = ? WHERE errand = ? AND story = ?",
                entry.turn().name(),
                entry.before().map(FilingJson::write).orElse(""),
                entry.after().map(FilingJson::write).orElse(""),
                key,
                entry.story().value());
    }

    private <T> T writing(Database.Work<T> work) throws SaveFailed {
        try {
            return database.write(work);
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }
}
