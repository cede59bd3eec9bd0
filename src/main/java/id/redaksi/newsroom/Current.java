package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The newest states of the stories, for what is derived from them: they come in the order of their revisions, and one
 * that damage has reached is left out, so that it does not keep the rest from being found. Any thread; blocks.
 */
public final class Current {
    private final Database database;

    Current(Database database) {
        this.database = database;
    }

    /** Those that were saved before the revision with this sequence, the last first; fewer than asked for only at the end. */
    public List<Saved> before(long sequence, int limit) throws NewsroomFailed {
        return page("s.head < ? ORDER BY s.head DESC", sequence, limit);
    }

    /** Those that were saved after it, the first first; fewer than asked for only at the end. */
    public List<Saved> after(long sequence, int limit) throws NewsroomFailed {
        return page("s.head > ? ORDER BY s.head", sequence, limit);
    }

    /** Some of the newest states; whether there are more behind them. */
    public record Part(List<Saved> saved, boolean isMore) {}

    /** The same as {@link #before} for who would not hold more than so many bytes of stories at once; one always comes. */
    public Part before(long sequence, int limit, long bytes) throws NewsroomFailed {
        return part("s.head < ? ORDER BY s.head DESC", sequence, limit, bytes);
    }

    /** The same of {@link #after}. */
    public Part after(long sequence, int limit, long bytes) throws NewsroomFailed {
        return part("s.head > ? ORDER BY s.head", sequence, limit, bytes);
    }

    private List<Saved> page(String which, long sequence, int limit) throws NewsroomFailed {
        return part(which, sequence, limit, Long.MAX_VALUE).saved();
    }

    private Part part(String which, long sequence, int limit, long bytes) throws NewsroomFailed {
        List<Saved> found = new ArrayList<>();
        long[] from = {sequence};
        long[] room = {bytes};
        boolean isMore = true;
        while (isMore && found.size() < limit && room[0] > 0) {
            isMore = Stories.reading(() -> database.read(session -> {
                List<Revision> revisions = session.all(
                        "SELECT " + Shelf.REVISION + " FROM story s JOIN " + Shelf.REVISIONS
                                + " WHERE r.sequence = s.head AND " + which + " LIMIT ?",
                        Shelf::revision,
                        from[0],
                        limit - found.size());
                for (Revision revision : revisions) {
                    if (room[0] <= 0) {
                        break;
                    }
                    from[0] = revision.sequence();
                    whole(session, revision, room).ifPresent(found::add);
                }
                return !revisions.isEmpty();
            }));
        }
        return new Part(List.copyOf(found), isMore);
    }

    /** The newest state of a story; empty for one that is not there or that damage has reached. */
    public Optional<Saved> find(StoryId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            Optional<Revision> head = new Shelf(session).head(id);
            return head.isPresent() ? whole(session, head.get()) : Optional.empty();
        }));
    }

    /**
     * The newest states of these stories as their copies have them, unproved, to show a piece of their texts; those that
     * cannot be read are left out, and those that are no longer wanted.
     */
    public List<Story> copies(List<StoryId> stories, BooleanSupplier wanted) throws NewsroomFailed {
        return Stories.reading(() -> database.readMany(session -> {
            List<Story> found = new ArrayList<>();
            for (StoryId id : stories) {
                if (!wanted.getAsBoolean()) {
                    break;
                }
                copy(session, id).ifPresent(found::add);
            }
            return List.copyOf(found);
        }));
    }

    private static final String COPIED = "SELECT s.id, c.sequence, r.time, r.sha256, c.content FROM %s"
            + " JOIN story_key k ON k.id = s.id JOIN current c ON c.story = k.key"
            + " JOIN revision r ON r.sequence = c.sequence WHERE ";

    private static final String BY_ID = COPIED.formatted("story s") + "s.id > ? ORDER BY s.id LIMIT ?";

    private static final String BY_HEAD = COPIED.formatted("story s") + "s.head > ? ORDER BY s.head LIMIT ?";

    private static final String SOME = COPIED.formatted("story s") + "s.id IN ";

    /** Fewer than a statement of SQLite may have values. */
    private static final int AT_ONCE = 500;

    private static Copied copied(Row row) throws DatabaseFailed {
        return new Copied(new StoryId(row.text(1)), row.number(2), row.number(3), row.bytes(4), row.bytes(5));
    }

    /** Newest states in the order of ids, behind this one; from the first for an empty one. */
    public List<Copied> copiedById(String after, int limit) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(BY_ID, Current::copied, after, limit)));
    }

    /** Newest states in the order in which they were kept, behind the revision with this sequence. */
    public List<Copied> copiedSince(long sequence, int limit) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(BY_HEAD, Current::copied, sequence, limit)));
    }

    /** The newest states of these stories, in any order; one that is not there is left out. */
    public List<Copied> copiedOf(List<StoryId> stories) throws NewsroomFailed {
        return Stories.reading(() -> database.readMany(session -> {
            List<Copied> found = new ArrayList<>(stories.size());
            for (int from = 0; from < stories.size(); from += AT_ONCE) {
                Object[] ids = stories.subList(from, Math.min(stories.size(), from + AT_ONCE)).stream().map(StoryId::value).toArray();
                found.addAll(session.all(SOME + Session.places(ids.length), Current::copied, ids));
            }
            return found;
        }));
    }

    /** Of which revisions the newest states of these stories are, some hundreds; one that is not there is left out. */
    public Map<StoryId, Long> sequencesOf(List<StoryId> stories) throws NewsroomFailed {
        record Newest(StoryId id, long sequence) {}
        return Stories.reading(() -> database.read(session -> {
            Map<StoryId, Long> found = HashMap.newHashMap(stories.size());
            String sql = "SELECT s.id, c.sequence FROM story s JOIN story_key k ON k.id = s.id JOIN current c ON c.story = k.key"
                    + " WHERE s.id IN " + Session.places(stories.size());
            Object[] ids = stories.stream().map(StoryId::value).toArray();
            for (Newest one : session.all(sql, row -> new Newest(new StoryId(row.text(1)), row.number(2)), ids)) {
                found.put(one.id(), one.sequence());
            }
            return found;
        }));
    }

    /** The stories that were taken away for good, in the order of ids, behind this one. */
    public List<StoryId> erased(String after, int limit) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                "SELECT story FROM purged WHERE story > ? ORDER BY story LIMIT ?",
                row -> new StoryId(row.text(1)),
                after,
                limit)));
    }

    private static Optional<Story> copy(Session session, StoryId id) throws DatabaseFailed {
        try {
            Optional<byte[]> kept = session.first(
                    "SELECT c.content FROM story_key k JOIN current c ON c.story = k.key WHERE k.id = ?",
                    row -> row.bytes(1),
                    id.value());
            return kept.isPresent() ? Optional.of(StoryJson.read(Packed.json(kept.get()))) : Optional.empty();
        } catch (BadStory | Unreadable e) {
            return Optional.empty();
        } catch (DatabaseFailed e) {
            if (Contents.isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<Saved> whole(Session session, Revision revision) throws DatabaseFailed {
        return whole(session, revision, new long[1]);
    }

    /** Takes its bytes off the room that there is. */
    private static Optional<Saved> whole(Session session, Revision revision, long[] room) throws DatabaseFailed {
        Optional<byte[]> content = new Contents(session).of(revision.sequence(), revision.sha256());
        room[0] -= content.map(bytes -> bytes.length).orElse(0);
        try {
            return content.isPresent()
                    ? Optional.of(new Saved(StoryJson.read(content.get()), revision))
                    : Optional.empty();
        } catch (BadStory e) {
            return Optional.empty();
        }
    }

    /** How many stories there are, without counting them. */
    public long count() throws NewsroomFailed {
        return Stories.reading(() -> database.read(
                session -> session.number("SELECT coalesce(sum(stories), 0) FROM tally WHERE kind = 'ALL'")));
    }
}
