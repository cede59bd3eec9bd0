package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Migrations;
import java.util.List;

/** The tables. Revisions are never changed, which triggers hold; the lists can be made again from them. */
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

    static final String REVISIONS_STAY = """
            CREATE TRIGGER revision_stays BEFORE UPDATE ON revision
            BEGIN SELECT RAISE(ABORT, 'revisions stay'); END""";

    static final String REVISIONS_REMAIN = """
            CREATE TRIGGER revision_remains BEFORE DELETE ON revision
            BEGIN SELECT RAISE(ABORT, 'revisions stay'); END""";

    /**
     * Revisions as differences from the one before, with keys for what repeats; in {@code current} the newest of each
     * story once more, whole; in {@code mark} what somebody says of a revision, with its content whole. Tables that
     * refer to others cannot be dropped under them, so the lists are made anew as well.
     */
    private static final List<String> DIFFERENCES = List.of(
            "CREATE TABLE story_key (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
            "INSERT INTO story_key (id) SELECT story FROM revision GROUP BY story ORDER BY min(sequence)",
            "CREATE TABLE author (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            "INSERT INTO author (name) SELECT author FROM revision GROUP BY author ORDER BY min(sequence)",
            "CREATE TABLE former_story AS SELECT * FROM story",
            "CREATE TABLE former_tag AS SELECT * FROM tag",
            "CREATE TABLE former_named AS SELECT * FROM named",
            "DROP TABLE named",
            "DROP TABLE tag",
            "DROP TABLE story",
            """
            CREATE TABLE kept (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT, story INTEGER NOT NULL REFERENCES story_key (key),
                number INTEGER NOT NULL, parent INTEGER NOT NULL, author INTEGER NOT NULL REFERENCES author (key),
                time INTEGER NOT NULL, kind INTEGER NOT NULL, sha256 BLOB NOT NULL, base INTEGER NOT NULL,
                content BLOB NOT NULL, UNIQUE (story, number))""",
            """
            INSERT INTO kept SELECT r.sequence, k.key, r.number,
                coalesce((SELECT max(p.sequence) FROM revision p
                    WHERE p.story = r.story AND p.number < r.number AND p.sha256 = r.parent), 0),
                a.key, r.time,
                CASE r.kind WHEN 'CREATED' THEN 1 WHEN 'IMPORTED' THEN 2 WHEN 'AUTOSAVED' THEN 4
                    WHEN 'RECOVERED' THEN 5 WHEN 'EXPORTED' THEN 6 ELSE 3 END,
                coalesce(unhex(r.sha256), zeroblob(32)), 0, r.content
            FROM revision r JOIN story_key k ON k.id = r.story JOIN author a ON a.name = r.author
            ORDER BY r.sequence""",
            "DROP TABLE revision",
            "ALTER TABLE kept RENAME TO revision",
            REVISIONS_STAY,
            REVISIONS_REMAIN,
            """
            CREATE TABLE current (
                story INTEGER PRIMARY KEY REFERENCES story_key (key),
                sequence INTEGER NOT NULL REFERENCES revision (sequence), depth INTEGER NOT NULL, content BLOB NOT NULL)""",
            """
            INSERT INTO current SELECT k.key, s.head, 0, r.content
            FROM former_story s JOIN story_key k ON k.id = s.id JOIN revision r ON r.sequence = s.head""",
            """
            CREATE TABLE mark (
                sequence INTEGER PRIMARY KEY REFERENCES revision (sequence), name TEXT NOT NULL,
                pinned INTEGER NOT NULL, content BLOB NOT NULL)""",
            "CREATE TABLE purged (story TEXT PRIMARY KEY, time INTEGER NOT NULL) WITHOUT ROWID",
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
            CREATE TABLE named (
                story TEXT NOT NULL REFERENCES story (id), kind TEXT NOT NULL, name TEXT NOT NULL,
                PRIMARY KEY (story, kind, name)) WITHOUT ROWID""",
            "INSERT INTO story SELECT * FROM former_story",
            "INSERT INTO tag SELECT * FROM former_tag",
            "INSERT INTO named SELECT * FROM former_named",
            "DROP TABLE former_story",
            "DROP TABLE former_tag",
            "DROP TABLE former_named");

    /** The latest time that any revision ever bore, which no clock and no erasing takes back. */
    private static final List<String> LATEST = List.of(
            "ALTER TABLE newsroom ADD COLUMN latest INTEGER NOT NULL DEFAULT 0",
            "UPDATE newsroom SET latest = (SELECT coalesce(max(time), 0) FROM revision)",
            """
            CREATE TRIGGER time_goes_on AFTER INSERT ON revision
            BEGIN UPDATE newsroom SET latest = NEW.time WHERE latest < NEW.time; END""");

    static final Migrations MIGRATIONS =
            new Migrations(List.of(STORIES, HISTORIES, ANCHORS, NAMES, DIFFERENCES, LATEST));

    private Schema() {}
}
