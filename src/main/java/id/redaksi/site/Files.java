package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.site.FileRow.Kind;
import java.util.List;
import java.util.Optional;

/** The rows of the site's files, inside somebody's session. */
final class Files {
    private static final String MARK = "INSERT INTO file VALUES (?, ?, ?, ?, x'', x'', 1)"
            + " ON CONFLICT (kind, ref, part) DO UPDATE SET dirty = 1";

    private final Session session;

    Files(Session session) {
        this.session = session;
    }

    /** Marks a file to be made anew; one that is not known yet gets its row. A known one keeps the address it has. */
    void mark(Kind kind, long ref, long part, String address) throws DatabaseFailed {
        session.run(MARK, kind.ordinal(), ref, part, address);
    }

    /** Adds a row that nothing knows yet. */
    void add(Kind kind, long ref, long part, String address) throws DatabaseFailed {
        session.run("INSERT INTO file VALUES (?, ?, ?, ?, x'', x'', 1)", kind.ordinal(), ref, part, address);
    }

    /** Marks a file where it is known. */
    void markKnown(Kind kind, long ref) throws DatabaseFailed {
        session.run("UPDATE file SET dirty = 1 WHERE kind = ? AND ref = ? AND dirty = 0", kind.ordinal(), ref);
    }

    void markKnown(Kind kind, long ref, long part) throws DatabaseFailed {
        session.run(
                "UPDATE file SET dirty = 1 WHERE kind = ? AND ref = ? AND part = ? AND dirty = 0", kind.ordinal(), ref, part);
    }

    /** Marks the files of this ref from a part on, those before {@code to}. */
    void markFrom(Kind kind, long ref, long from, long to) throws DatabaseFailed {
        session.run(
                "UPDATE file SET dirty = 1 WHERE kind = ? AND ref = ? AND part >= ? AND part < ? AND dirty = 0",
                kind.ordinal(), ref, from, to);
    }

    /** Has the files of this ref taken away from a part on. */
    void goesFrom(Kind kind, long ref, long part) throws DatabaseFailed {
        session.run("UPDATE file SET dirty = 2 WHERE kind = ? AND ref = ? AND part >= ?", kind.ordinal(), ref, part);
    }

    void everythingStale() throws DatabaseFailed {
        session.run("UPDATE file SET dirty = 1 WHERE dirty = 0 AND kind < 9");
    }

    Optional<FileRow> find(Kind kind, long ref, long part) throws DatabaseFailed {
        return session.first(
                "SELECT " + FileRow.COLUMNS + " FROM file WHERE kind = ? AND ref = ? AND part = ?", FileRow::read,
                kind.ordinal(), ref, part);
    }

    List<FileRow> of(Kind kind, long ref) throws DatabaseFailed {
        return session.all(
                "SELECT " + FileRow.COLUMNS + " FROM file WHERE kind = ? AND ref = ? ORDER BY part", FileRow::read,
                kind.ordinal(), ref);
    }

    /** The next files that are to be made ({@link FileRow#STALE}) or taken away, in their order behind this one. */
    List<FileRow> dirty(int dirty, int kind, long ref, long part, int limit) throws DatabaseFailed {
        return session.all(
                "SELECT " + FileRow.COLUMNS + " FROM file WHERE dirty > 0 AND dirty = ? AND kind < 9 AND (kind, ref, part) > (?, ?, ?)"
                        + " ORDER BY kind, ref, part LIMIT ?",
                FileRow::read, dirty, kind, ref, part, limit);
    }

    long countDirty(int dirty) throws DatabaseFailed {
        return session.number("SELECT count(*) FROM file WHERE dirty > 0 AND dirty = ? AND kind < 9", dirty);
    }

    /** Gives a file another address; what stands at the former one becomes a leftover. */
    void readdress(FileRow row, String address) throws DatabaseFailed {
        leave(row);
        session.run(
                "UPDATE file SET address = ?, sha = x'', next = x'', dirty = 1 WHERE kind = ? AND ref = ? AND part = ?", address,
                row.kind().ordinal(), row.ref(), row.part());
    }

    /** What stands at a row's address is to be taken away by and by. */
    void leave(FileRow row) throws DatabaseFailed {
        if (row.sha().length > 0) {
            session.run("INSERT OR REPLACE INTO leftover VALUES (?, ?)", row.address(), row.sha());
        }
    }

    void remove(FileRow row) throws DatabaseFailed {
        session.run(
                "DELETE FROM file WHERE kind = ? AND ref = ? AND part = ?", row.kind().ordinal(), row.ref(), row.part());
    }

    /** Says what is about to be written there, so that a build which dies in the middle leaves nothing unclaimed. */
    void intend(FileRow row, byte[] next) throws DatabaseFailed {
        intend(row.kind(), row.ref(), row.part(), next);
    }

    void intend(Kind kind, long ref, long part, byte[] next) throws DatabaseFailed {
        session.run(
                "UPDATE file SET next = ? WHERE kind = ? AND ref = ? AND part = ?", next, kind.ordinal(), ref, part);
    }

    /** It stands there now. */
    void written(FileRow row, byte[] sha) throws DatabaseFailed {
        session.run(
                "UPDATE file SET sha = ?, next = x'', dirty = 0 WHERE kind = ? AND ref = ? AND part = ?", sha,
                row.kind().ordinal(), row.ref(), row.part());
    }

    /** Nothing was to be written there. */
    void same(FileRow row) throws DatabaseFailed {
        session.run(
                "UPDATE file SET dirty = 0 WHERE kind = ? AND ref = ? AND part = ?", row.kind().ordinal(), row.ref(),
                row.part());
    }
}
