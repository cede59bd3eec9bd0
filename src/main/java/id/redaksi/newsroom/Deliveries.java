package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The log of what went to which target. A row is added once its files are there and were read back, and never changed but
 * when a story is erased, whose file names go with it. Every call blocks; any thread may call.
 */
public final class Deliveries {
    /** A story that a target has in another state than the newsroom, or that changed and never went there. */
    public record Due(StoryId story, long head) {}

    /** Deliveries as they are joined with what the stories are now; a former row counts by its own state. */
    private static final String ROW =
            """
            SELECT d.key, d.target, d.name, d.story, d.revision, d.sha256, d.killed, d.time, d.file,
                r.number, lower(hex(r.sha256)), s.headline
            FROM delivery d LEFT JOIN story s ON s.id = d.story LEFT JOIN revision r ON r.sequence = s.head""";

    /** What never went to the target and changed since that was made, and what went there and is another one now. */
    private static final String DUE =
            """
            SELECT id, head FROM (
                SELECT s.id, s.head FROM story s
                WHERE s.head > max(?1, coalesce((SELECT since FROM target WHERE id = ?2), 0)) AND s.status <> 'KILLED'
                    AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.target = ?2 AND e.story = s.id)
                UNION ALL
                SELECT s.id, s.head FROM (SELECT max(key) AS key FROM delivery WHERE target = ?2 GROUP BY story) l
                    JOIN delivery d ON d.key = l.key JOIN story s ON s.id = d.story JOIN revision r ON r.sequence = s.head
                WHERE s.head > ?1 AND d.sha256 <> lower(hex(r.sha256)))
            ORDER BY head LIMIT ?3""";

    private final Database database;

    Deliveries(Database database) {
        this.database = database;
    }

    /** A revision that is at a target; {@code killed} when what went there says that the story was withdrawn. */
    public record Arrived(Revision revision, boolean killed) {}

    /** Says that these are at the target, in this file or folder there. All of them, or none. */
    public void add(Target target, List<Arrived> arrived, Instant time, String file) throws SaveFailed {
        try {
            database.write(session -> {
                for (Arrived one : arrived) {
                    Revision revision = one.revision();
                    session.run(
                            "INSERT INTO delivery (target, name, story, revision, sha256, killed, time, file)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                            target.id().value(),
                            target.name(),
                            revision.story().value(),
                            revision.number(),
                            revision.sha256(),
                            one.killed() ? 1 : 0,
                            time.toEpochMilli(),
                            file);
                }
                return true;
            });
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /** What went to a target, the last first, before the row with this key. */
    public List<Delivery> of(TargetId target, long before, int most) throws NewsroomFailed {
        return rows(" WHERE d.target = ? AND d.key < ? ORDER BY d.key DESC LIMIT ?", target.value(), before, most);
    }

    /** Where a story went, the last first. */
    public List<Delivery> of(StoryId story, int most) throws NewsroomFailed {
        return rows(" WHERE d.story = ? ORDER BY d.key DESC LIMIT ?", story.value(), most);
    }

    /** What of a story went to a target, the last first. */
    public List<Delivery> of(TargetId target, StoryId story, int most) throws NewsroomFailed {
        return rows(
                " WHERE d.story = ? AND d.target = ? ORDER BY d.key DESC LIMIT ?", story.value(), target.value(), most);
    }

    /** Everything, the last first, before the row with this key. */
    public List<Delivery> all(long before, int most) throws NewsroomFailed {
        return rows(" WHERE d.key < ? ORDER BY d.key DESC LIMIT ?", before, most);
    }

    private List<Delivery> rows(String which, Object... values) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(ROW + which, Deliveries::delivery, values)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The last time that anything went to a target. */
    public Optional<Instant> last(TargetId target) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.first(
                "SELECT time FROM delivery WHERE target = ? ORDER BY key DESC LIMIT 1",
                row -> Instant.ofEpochMilli(row.number(1)),
                target.value())));
    }

    /** How many times something went to a target. */
    public long count(TargetId target) throws NewsroomFailed {
        return Stories.reading(() -> database.read(
                session -> session.number("SELECT count(*) FROM delivery WHERE target = ?", target.value())));
    }

    /**
     * What the target does not have as it is now, by the order of changes behind this one (0 for the beginning): what went
     * there and changed since, and what changed since the target was made and never went there. What stayed as it was is
     * passed over, also a story that was changed and changed back.
     */
    public List<Due> due(TargetId target, long after, int most) throws NewsroomFailed {
        return Stories.reading(() ->
                        database.read(session -> session.all(DUE, Deliveries::due, after, target.value(), most)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Due> due(Row row) throws DatabaseFailed {
        long head = row.number(2);
        return StoryId.of(row.text(1)).map(story -> new Due(story, head));
    }

    private static Optional<Delivery> delivery(Row row) throws DatabaseFailed {
        Optional<TargetId> target = TargetId.of(row.text(2));
        Optional<StoryId> story = StoryId.of(row.text(4));
        if (target.isEmpty() || story.isEmpty()) {
            return Optional.empty();
        }
        String sha256 = row.text(11);
        Optional<Delivery.Now> now = sha256.isEmpty()
                ? Optional.empty()
                : Optional.of(new Delivery.Now((int) row.number(10), sha256, row.text(12)));
        return Optional.of(new Delivery(
                row.number(1),
                target.get(),
                row.text(3),
                story.get(),
                (int) row.number(5),
                row.text(6),
                row.number(7) != 0,
                Instant.ofEpochMilli(row.number(8)),
                row.text(9),
                now));
    }
}
