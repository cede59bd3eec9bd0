package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.newsroom.sqlite.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom knows beside its revisions, brought from a damaged one into another: the vocabulary of the tags, the bundles, the
 * targets and what went to them, the house's rules and how rules were answered, where imported stories came from, which were erased for good. No hash proves these rows, so they are read by SQLite, from the
 * database as far as it goes and then from backups; what is here already stays.
 */
final class Catalogue {
    private static final int AT_ONCE = 500;

    /** A table: how its rows are read there, each value as it is, and put down here. */
    private record Table(String rows, int columns, int bytes, String insert) {}

    /** An origin points at the revision it made; here that revision has another place, and counts as edited where it had been. */
    private static final List<Table> TABLES = List.of(
            new Table("SELECT name, parent, description FROM term", 3, 0, "INSERT OR IGNORE INTO term VALUES (?, ?, ?)"),
            new Table("SELECT name, term FROM synonym", 2, 0, "INSERT OR IGNORE INTO synonym VALUES (?, ?)"),
            new Table(
                    "SELECT kind, name, CAST(place AS TEXT), code FROM topic",
                    4,
                    0,
                    "INSERT OR IGNORE INTO topic VALUES (?, ?, CAST(? AS INTEGER), ?)"),
            new Table(
                    "SELECT receiver, kind, name, text, id, slug FROM category",
                    6,
                    0,
                    "INSERT OR IGNORE INTO category VALUES (?, ?, ?, ?, ?, ?)"),
            new Table("SELECT content FROM media_topics", 1, 1, "INSERT OR IGNORE INTO media_topics VALUES (1, ?)"),
            new Table(
                    "SELECT kind, name, story, CAST(accepted AS TEXT) FROM answer",
                    4,
                    0,
                    "INSERT OR IGNORE INTO answer VALUES (?, ?, ?, CAST(? AS INTEGER))"),
            new Table("SELECT story, CAST(time AS TEXT) FROM purged", 2, 0, "INSERT OR IGNORE INTO purged VALUES (?, CAST(? AS INTEGER))"),
            new Table(
                    "SELECT id, name, slug, kind, description FROM bundle",
                    5,
                    0,
                    "INSERT OR IGNORE INTO bundle VALUES (?, ?, ?, ?, ?)"),
            new Table(
                    "SELECT bundle, CAST(place AS TEXT), story, CAST(main AS TEXT) FROM bundle_story",
                    4,
                    0,
                    "INSERT OR IGNORE INTO bundle_story"
                            + " SELECT ?1, CAST(?2 AS INTEGER), ?3, CAST(?4 AS INTEGER)"
                            + " WHERE EXISTS (SELECT 1 FROM bundle WHERE id = ?1)"),
            new Table(
                    "SELECT id, name, folded, format, options, CAST(packed AS TEXT), folder, volume, drive, within, naming FROM target",
                    11,
                    0,
                    "INSERT OR IGNORE INTO target VALUES (?, ?, ?, ?, ?, CAST(? AS INTEGER), ?, ?, ?, ?, ?,"
                            + " (SELECT coalesce(max(sequence), 0) FROM revision))"),
            new Table(
                    "SELECT CAST(key AS TEXT), target, name, story, CAST(revision AS TEXT), sha256, CAST(killed AS TEXT),"
                            + " CAST(time AS TEXT), file FROM delivery",
                    9,
                    0,
                    "INSERT OR IGNORE INTO delivery VALUES (CAST(?1 AS INTEGER), ?2, ?3, ?4, CAST(?5 AS INTEGER), ?6,"
                            + " CAST(?7 AS INTEGER), CAST(?8 AS INTEGER),"
                            + " iif(EXISTS (SELECT 1 FROM purged WHERE story = ?4), '', ?9))"),
            new Table(
                    "SELECT rule, CAST(version AS TEXT), author, CAST(time AS TEXT), reason, state, content FROM house_rule_change",
                    7,
                    0,
                    "INSERT OR IGNORE INTO house_rule_change VALUES (?, CAST(? AS INTEGER), ?, CAST(? AS INTEGER), ?, ?, ?)"),
            new Table(
                    "SELECT id, folded, state, CAST(version AS TEXT), content FROM house_rule",
                    5,
                    0,
                    "INSERT OR IGNORE INTO house_rule VALUES (?, ?, ?, CAST(? AS INTEGER), ?)"),
            new Table(
                    "SELECT rule, reason, content FROM house_rule_draft",
                    3,
                    0,
                    "INSERT OR IGNORE INTO house_rule_draft VALUES (?, ?, ?)"),
            new Table(
                    "SELECT rule, CAST(accepted AS TEXT), CAST(rightly AS TEXT), CAST(wrong AS TEXT), recent, CAST(quiet AS TEXT)"
                            + " FROM rule_tally",
                    6,
                    0,
                    "INSERT OR IGNORE INTO rule_tally VALUES (?, CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS INTEGER), ?,"
                            + " CAST(? AS INTEGER))"),
            new Table(
                    "SELECT o.hash, o.state, o.story, iif(s.head = o.sequence, s.id, '') FROM origin o"
                            + " LEFT JOIN story s ON s.id = o.story",
                    4,
                    2,
                    "INSERT OR IGNORE INTO origin (hash, state, story, sequence) VALUES (?, ?, ?,"
                            + " coalesce((SELECT head FROM story WHERE id = ?), 0))"));

    private final Database to;

    Catalogue(Database to) {
        this.to = to;
    }

    void bring(Path database, List<Path> backups) throws DatabaseFailed {
        for (Table table : TABLES) {
            if (!isBrought(table, database, !hasLog(database))) {
                for (Path backup : backups) {
                    if (isBrought(table, backup, true)) {
                        break;
                    }
                }
            }
        }
    }

    private static boolean hasLog(Path database) {
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the table was read to its end; what was read before it broke is brought all the same. */
    private boolean isBrought(Table table, Path from, boolean alone) throws DatabaseFailed {
        var rows = new Rows(table);
        boolean whole = isRead(table, from, alone, rows);
        rows.put();
        return whole;
    }

    private static boolean isRead(Table table, Path from, boolean alone, Rows rows) throws DatabaseFailed {
        Database.Work<Boolean> work = session -> {
            session.each(table.rows(), rows::take);
            return true;
        };
        try {
            return alone ? Snapshot.readAlone(from, work) : Snapshot.read(from, work);
        } catch (DatabaseFailed e) {
            if (rows.failed != null) {
                throw rows.failed;
            }
            return false; // the damaged one, or a backup of a former shape
        }
    }

    /** Rows on their way, some hundred in a transaction. */
    private final class Rows {
        private final Table table;
        private final List<Object[]> waiting = new ArrayList<>();
        private @Nullable DatabaseFailed failed;

        Rows(Table table) {
            this.table = table;
        }

        void take(Row row) throws DatabaseFailed {
            Object[] values = new Object[table.columns()];
            for (int i = 0; i < values.length; i++) {
                values[i] = i < table.bytes() ? row.bytes(i + 1) : row.text(i + 1);
            }
            waiting.add(values);
            if (waiting.size() >= AT_ONCE) {
                put();
            }
        }

        void put() throws DatabaseFailed {
            try {
                to.writeMany(this::put);
            } catch (DatabaseFailed e) {
                failed = e;
                throw e;
            }
            waiting.clear();
        }

        private boolean put(Session session) throws DatabaseFailed {
            for (Object[] values : waiting) {
                session.run(table.insert(), values);
            }
            return true;
        }
    }
}
