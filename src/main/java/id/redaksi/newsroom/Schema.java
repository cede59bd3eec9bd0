package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Migrations;
import java.util.List;

/** The tables. Revisions are never changed, which triggers hold; the rest can be made again from them. */
final class Schema {
    /** "RDKS" in ASCII, in the database's header (SQLite file format, offset 68). */
    static final int APPLICATION = 0x52444B53;

    private static final List<String> STORIES = List.of(
            "CREATE TABLE newsroom (instance TEXT NOT NULL)",
            "INSERT INTO newsroom VALUES (lower(hex(randomblob(16))))",
            """
            CREATE TABLE revision (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT, story TEXT NOT NULL, number INTEGER NOT NULL,
                parent TEXT NOT NULL, author TEXT NOT NULL, time INTEGER NOT NULL, kind TEXT NOT NULL,
                sha256 TEXT NOT NULL, content BLOB NOT NULL, UNIQUE (story, number))""",
            """
            CREATE TRIGGER revision_stays BEFORE UPDATE ON revision
            BEGIN SELECT RAISE(ABORT, 'revisions stay'); END""",
            """
            CREATE TRIGGER revision_remains BEFORE DELETE ON revision
            BEGIN SELECT RAISE(ABORT, 'revisions stay'); END""",
            """
            CREATE TABLE story (
                id TEXT PRIMARY KEY, head INTEGER NOT NULL UNIQUE REFERENCES revision (sequence),
                headline TEXT NOT NULL, opening TEXT NOT NULL, channel TEXT NOT NULL, status TEXT NOT NULL,
                changed INTEGER NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE tag (
                story TEXT NOT NULL REFERENCES story (id), name TEXT NOT NULL,
                PRIMARY KEY (story, name)) WITHOUT ROWID""",
            """
            CREATE TABLE draft (
                story TEXT PRIMARY KEY, base INTEGER NOT NULL, sha256 TEXT NOT NULL, content BLOB,
                block TEXT NOT NULL, leaf INTEGER NOT NULL, place INTEGER NOT NULL, scroll REAL NOT NULL)""");

    /** What led to the draft of a story that is open. */
    private static final List<String> HISTORIES = List.of(
            "CREATE TABLE history (story TEXT PRIMARY KEY, done INTEGER NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID",
            """
            CREATE TABLE act (
                story TEXT NOT NULL, place INTEGER NOT NULL, sha256 TEXT NOT NULL, content BLOB NOT NULL,
                PRIMARY KEY (story, place))""");

    /** Where the selection began that ends at the caret; an empty block for a bare caret. */
    private static final List<String> ANCHORS = List.of(
            "ALTER TABLE draft ADD COLUMN anchor_block TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE draft ADD COLUMN anchor_leaf INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE draft ADD COLUMN anchor_place INTEGER NOT NULL DEFAULT 0");

    /** The people and places of the stories as they stand; a revision that cannot be read names nobody. */
    private static final List<String> NAMES = List.of(
            """
            CREATE TABLE named (
                story TEXT NOT NULL REFERENCES story (id), kind TEXT NOT NULL, name TEXT NOT NULL,
                PRIMARY KEY (story, kind, name)) WITHOUT ROWID""",
            namedIn("PERSON", "people"),
            namedIn("PLACE", "places"));

    private static String namedIn(String kind, String field) {
        return """
            INSERT OR IGNORE INTO named
            SELECT s.id, '%s', j.value FROM story s JOIN revision r ON r.sequence = s.head,
                json_each(iif(json_valid(CAST(r.content AS TEXT)), CAST(r.content AS TEXT), '{}'), '$.topics.%s') j
            WHERE j.type = 'text'""".formatted(kind, field);
    }

    static final Migrations MIGRATIONS = new Migrations(List.of(STORIES, HISTORIES, ANCHORS, NAMES));

    private Schema() {}
}
