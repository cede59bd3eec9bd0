package id.redaksi.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.redaksi.guard.Json;
import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Shortened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The targets of a newsroom. Whoever keeps one says what it was, so that nobody writes over what another did meanwhile.
 * What went to a target is told by {@link Deliveries}. Every call blocks; any thread may call.
 */
public final class Targets {
    /** What became of a change. */
    public enum Kept {
        DONE,
        /** It has become something else since; nothing was written. */
        CHANGED,
        /** Another target has this name, in whatever case; nothing was written. */
        NAME_TAKEN,
        /** There are as many as are kept; nothing was written. */
        FULL
    }

    /** So many are kept: more than a newsroom has receivers. */
    public static final int MOST = 200;

    private static final String ROW = "SELECT id, name, format, options, packed, folder, volume, drive, within, naming FROM target";

    private final Database database;

    Targets(Database database) {
        this.database = database;
    }

    /** All of them by their names. */
    public List<Target> all() throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                        session.all(ROW + " ORDER BY folded LIMIT ?", Targets::target, MOST)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Target> find(TargetId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> read(session, id)));
    }

    /** The one of this name, in whatever case. */
    public Optional<Target> named(String name) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                session.first(ROW + " WHERE folded = ?", Targets::target, TagName.folded(name.strip()))
                        .flatMap(one -> one)));
    }

    /** The name, or where another target has it the first free one made of it with a number. */
    public String free(String name) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            String free = name;
            for (int number = 2; isTaken(session, free, ""); number++) {
                free = Shortened.start(name, Target.LONGEST - 5).strip() + " " + number;
            }
            return free;
        }));
    }

    /** Keeps a new target ({@code before} empty), a changed one, or deletes one ({@code after} empty); its log stays. */
    public Kept change(Optional<Target> before, Optional<Target> after) throws SaveFailed {
        TargetId id = before.or(() -> after).orElseThrow().id();
        try {
            return database.write(session -> changed(session, id, before, after));
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    private static Kept changed(Session session, TargetId id, Optional<Target> before, Optional<Target> after)
            throws DatabaseFailed {
        if (!read(session, id).equals(before)) {
            return Kept.CHANGED;
        }
        if (after.isEmpty()) {
            session.run("DELETE FROM target WHERE id = ?", id.value());
            return Kept.DONE;
        }
        if (isTaken(session, after.get().name(), id.value())) {
            return Kept.NAME_TAKEN;
        }
        if (before.isEmpty() && session.number("SELECT count(*) FROM target") >= MOST) {
            return Kept.FULL;
        }
        put(session, after.get());
        return Kept.DONE;
    }

    private static boolean isTaken(Session session, String name, String id) throws DatabaseFailed {
        return session.number("SELECT count(*) FROM target WHERE folded = ? AND id <> ?", TagName.folded(name.strip()), id) > 0;
    }

    /** What is changed from then on is offered to a new target; what an archive held before is not. */
    private static void put(Session session, Target target) throws DatabaseFailed {
        Target.Place place = target.place();
        session.run(
                "INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(sequence), 0) FROM revision))"
                        + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded,"
                        + " format = excluded.format, options = excluded.options, packed = excluded.packed,"
                        + " folder = excluded.folder, volume = excluded.volume, drive = excluded.drive,"
                        + " within = excluded.within, naming = excluded.naming",
                target.id().value(),
                target.name(),
                TagName.folded(target.name()),
                target.format(),
                json(target.options()),
                target.packed() ? 1 : 0,
                place.folder(),
                place.volume(),
                place.drive(),
                place.within(),
                target.naming());
    }

    private static Optional<Target> read(Session session, TargetId id) throws DatabaseFailed {
        return session.first(ROW + " WHERE id = ?", Targets::target, id.value()).flatMap(one -> one);
    }

    /** A row that damage has reached must not keep the others from being listed. */
    private static Optional<Target> target(Row row) throws DatabaseFailed {
        Optional<TargetId> id = TargetId.of(row.text(1));
        if (id.isEmpty() || row.text(2).isBlank()) {
            return Optional.empty();
        }
        var place = new Target.Place(row.text(6), row.text(7), row.text(8), row.text(9));
        return Optional.of(new Target(
                id.get(), row.text(2), row.text(3), options(row.text(4)), row.number(5) != 0, place, row.text(10)));
    }

    private static String json(Map<String, String> options) {
        try {
            return Json.mapper().writeValueAsString(new TreeMap<>(options));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    private static Map<String, String> options(String json) {
        try {
            return Json.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            return Map.of(); // damaged: the usual ones
        }
    }
}
