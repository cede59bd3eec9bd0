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

    /**
     * What an archive of a million stories is listed by: the orders of the lists, how many stories each list has and in
     * which stretch of their heads ({@code tally}, 4,096 sequences a stretch, 16,384 for those of a tag, so that any row is
     * found without counting to it), what leads to a story, and the vocabulary of the tags. Lists of former shapes are made anew in the
     * background, since only code can read a story: {@code listing} says how far that has come.
     */
    private static final List<String> ARCHIVE = List.of(
            "CREATE INDEX story_by_channel ON story (channel, head)",
            "CREATE INDEX story_by_status ON story (status, head)",
            "ALTER TABLE tag ADD COLUMN head INTEGER NOT NULL DEFAULT 0",
            "UPDATE tag SET head = coalesce((SELECT head FROM story s WHERE s.id = tag.story), 0)",
            "CREATE INDEX tag_by_name ON tag (name, head)",
            "CREATE INDEX named_by_name ON named (kind, name, story)",
            """
            CREATE TABLE link (
                story TEXT NOT NULL REFERENCES story (id), target TEXT NOT NULL, kind TEXT NOT NULL,
                PRIMARY KEY (story, target, kind)) WITHOUT ROWID""",
            "CREATE INDEX link_by_target ON link (target, story)",
            """
            CREATE TABLE tally (
                kind TEXT NOT NULL, name TEXT NOT NULL, part INTEGER NOT NULL, stories INTEGER NOT NULL,
                PRIMARY KEY (kind, name, part)) WITHOUT ROWID""",
            "INSERT INTO tally SELECT 'ALL', '', head >> 12, count(*) FROM story GROUP BY head >> 12",
            "INSERT INTO tally SELECT 'STATUS', status, head >> 12, count(*) FROM story GROUP BY status, head >> 12",
            "INSERT INTO tally SELECT 'CHANNEL', channel, head >> 12, count(*) FROM story GROUP BY channel, head >> 12",
            "INSERT INTO tally SELECT 'TAG', name, 0, count(*) FROM tag GROUP BY name",
            "INSERT INTO tally SELECT 'TAGGED', name, head >> 14, count(*) FROM tag GROUP BY name, head >> 14",
            "INSERT INTO tally SELECT kind, name, 0, count(*) FROM named GROUP BY kind, name",
            "CREATE TRIGGER story_comes AFTER INSERT ON story BEGIN " + in("NEW") + " END",
            "CREATE TRIGGER story_moves AFTER UPDATE OF head, channel, status ON story WHEN OLD.head >> 12 <> NEW.head >> 12"
                    + " OR OLD.channel <> NEW.channel OR OLD.status <> NEW.status BEGIN " + out("OLD") + in("NEW") + " END",
            "CREATE TRIGGER story_goes AFTER DELETE ON story BEGIN " + out("OLD") + " END",
            "CREATE TRIGGER tag_comes AFTER INSERT ON tag BEGIN " + more("'TAG'", "NEW.name", "0")
                    + more("'TAGGED'", "NEW.name", "NEW.head >> 14") + " END",
            "CREATE TRIGGER tag_moves AFTER UPDATE OF head ON tag WHEN OLD.head >> 14 <> NEW.head >> 14 BEGIN "
                    + less("'TAGGED'", "OLD.name", "OLD.head >> 14") + more("'TAGGED'", "NEW.name", "NEW.head >> 14") + " END",
            "CREATE TRIGGER tag_goes AFTER DELETE ON tag BEGIN " + less("'TAG'", "OLD.name", "0")
                    + less("'TAGGED'", "OLD.name", "OLD.head >> 14") + " END",
            "CREATE TRIGGER named_comes AFTER INSERT ON named BEGIN " + more("NEW.kind", "NEW.name", "0") + " END",
            "CREATE TRIGGER named_goes AFTER DELETE ON named BEGIN " + less("OLD.kind", "OLD.name", "0") + " END",
            """
            CREATE TABLE term (
                name TEXT PRIMARY KEY, parent TEXT NOT NULL, description TEXT NOT NULL) WITHOUT ROWID""",
            "CREATE TABLE synonym (name TEXT PRIMARY KEY, term TEXT NOT NULL) WITHOUT ROWID",
            "CREATE INDEX synonym_by_term ON synonym (term)",
            """
            CREATE TABLE different (
                one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID""",
            "CREATE TABLE errand (key INTEGER PRIMARY KEY AUTOINCREMENT, act TEXT NOT NULL, state TEXT NOT NULL)",
            """
            CREATE TABLE errand_story (
                errand INTEGER NOT NULL REFERENCES errand (key), story TEXT NOT NULL, turn TEXT NOT NULL,
                before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (errand, story)) WITHOUT ROWID""",
            "CREATE INDEX errand_story_by_turn ON errand_story (errand, turn, story)",
            """
            CREATE TABLE origin (
                hash BLOB PRIMARY KEY, story TEXT NOT NULL, state BLOB NOT NULL, sequence INTEGER NOT NULL) WITHOUT ROWID""",
            "CREATE TABLE listing (form INTEGER NOT NULL, place INTEGER NOT NULL)",
            "INSERT INTO listing SELECT NOT EXISTS (SELECT 1 FROM story), 0");

    /** Bundles, and the stories of each in their order. */
    private static final List<String> BUNDLES = List.of(
            """
            CREATE TABLE bundle (
                id TEXT PRIMARY KEY, name TEXT NOT NULL, slug TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
                description TEXT NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE bundle_story (
                bundle TEXT NOT NULL REFERENCES bundle (id), place INTEGER NOT NULL, story TEXT NOT NULL,
                main INTEGER NOT NULL, PRIMARY KEY (bundle, place)) WITHOUT ROWID""",
            "CREATE UNIQUE INDEX bundle_story_by_story ON bundle_story (story, bundle)");

    /**
     * What is called something else outside: Media Topics and receivers' categories of tags and channels, and IPTC's
     * vocabulary whole. A channel with a topic of no code has none, whatever channels of its name usually have.
     */
    private static final List<String> CALLED = List.of(
            """
            CREATE TABLE topic (
                kind TEXT NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL,
                PRIMARY KEY (kind, name, place)) WITHOUT ROWID""",
            "CREATE INDEX topic_by_code ON topic (code)",
            """
            CREATE TABLE category (
                receiver TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, id TEXT NOT NULL,
                slug TEXT NOT NULL, PRIMARY KEY (receiver, kind, name)) WITHOUT ROWID""",
            "CREATE INDEX category_by_name ON category (kind, name)",
            "CREATE TABLE media_topics (key INTEGER PRIMARY KEY CHECK (key = 1), content BLOB NOT NULL)");

    /**
     * Named receivers of stories, and the log of what went to them. A target is offered what changed since it was made
     * ({@code since}, a sequence); its log stays when it goes.
     */
    private static final List<String> TARGETS = List.of(
            """
            CREATE TABLE target (
                id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, format TEXT NOT NULL,
                options TEXT NOT NULL, packed INTEGER NOT NULL, folder TEXT NOT NULL, volume TEXT NOT NULL,
                drive TEXT NOT NULL, within TEXT NOT NULL, naming TEXT NOT NULL, since INTEGER NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE delivery (
                key INTEGER PRIMARY KEY AUTOINCREMENT, target TEXT NOT NULL, name TEXT NOT NULL, story TEXT NOT NULL,
                revision INTEGER NOT NULL, sha256 TEXT NOT NULL, killed INTEGER NOT NULL, time INTEGER NOT NULL,
                file TEXT NOT NULL)""",
            "CREATE INDEX delivery_by_target ON delivery (target, story, key)",
            "CREATE INDEX delivery_in_order ON delivery (target, key)",
            "CREATE INDEX delivery_by_story ON delivery (story, key)");

    /** What was answered to suggestions, story by story, and the tags by their small letters, by which a text is looked through. */
    private static final List<String> ANSWERS = List.of(
            """
            CREATE TABLE answer (
                kind TEXT NOT NULL, name TEXT NOT NULL, story TEXT NOT NULL, accepted INTEGER NOT NULL,
                PRIMARY KEY (kind, name, story)) WITHOUT ROWID""",
            "CREATE INDEX answer_by_story ON answer (story)",
            "CREATE INDEX tally_by_small ON tally (lower(name), stories) WHERE kind = 'TAG' AND part = 0",
            "CREATE INDEX term_by_small ON term (lower(name))",
            "CREATE INDEX synonym_by_small ON synonym (lower(name))");

    /**
     * The rules that the house wrote as they stand, each change that made them so, which stays, and how rules were
     * answered: how often, the last answers a letter each, and whether they made a rule go quiet.
     */
    private static final List<String> RULES = List.of(
            """
            CREATE TABLE house_rule (
                id TEXT PRIMARY KEY, folded TEXT NOT NULL UNIQUE, state TEXT NOT NULL, version INTEGER NOT NULL,
                content TEXT NOT NULL) WITHOUT ROWID""",
            """
            CREATE TABLE house_rule_change (
                rule TEXT NOT NULL, version INTEGER NOT NULL, author TEXT NOT NULL, time INTEGER NOT NULL,
                reason TEXT NOT NULL, state TEXT NOT NULL, content TEXT NOT NULL,
                PRIMARY KEY (rule, version)) WITHOUT ROWID""",
            """
            CREATE TRIGGER house_rule_change_stays BEFORE UPDATE ON house_rule_change
            BEGIN SELECT RAISE(ABORT, 'changes of rules stay'); END""",
            """
            CREATE TRIGGER house_rule_change_remains BEFORE DELETE ON house_rule_change
            BEGIN SELECT RAISE(ABORT, 'changes of rules stay'); END""",
            """
            CREATE TABLE rule_tally (
                rule TEXT PRIMARY KEY, accepted INTEGER NOT NULL, rightly INTEGER NOT NULL, wrong INTEGER NOT NULL,
                recent TEXT NOT NULL, quiet INTEGER NOT NULL) WITHOUT ROWID""");

    /** The rules that are being written, as they were typed when somebody last paused: a killed program loses no more. */
    private static final List<String> TYPED = List.of("""
            CREATE TABLE house_rule_draft (
                rule TEXT PRIMARY KEY, reason TEXT NOT NULL, content TEXT NOT NULL) WITHOUT ROWID""");

    private static String in(String row) {
        return more("'ALL'", "''", row + ".head >> 12")
                + more("'STATUS'", row + ".status", row + ".head >> 12")
                + more("'CHANNEL'", row + ".channel", row + ".head >> 12");
    }

    private static String out(String row) {
        return less("'ALL'", "''", row + ".head >> 12")
                + less("'STATUS'", row + ".status", row + ".head >> 12")
                + less("'CHANNEL'", row + ".channel", row + ".head >> 12");
    }

    private static String more(String kind, String name, String part) {
        return "INSERT INTO tally VALUES (%s, %s, %s, 1) ON CONFLICT (kind, name, part) DO UPDATE SET stories = stories + 1;"
                .formatted(kind, name, part);
    }

    private static String less(String kind, String name, String part) {
        return """
            UPDATE tally SET stories = stories - 1 WHERE kind = %1$s AND name = %2$s AND part = %3$s;
            DELETE FROM tally WHERE kind = %1$s AND name = %2$s AND part = %3$s AND stories <= 0;"""
                .formatted(kind, name, part);
    }

    static final Migrations MIGRATIONS =
            new Migrations(List.of(STORIES, HISTORIES, ANCHORS, NAMES, DIFFERENCES, LATEST, ARCHIVE, BUNDLES, CALLED, TARGETS, ANSWERS, RULES, TYPED));

    private Schema() {}
}
