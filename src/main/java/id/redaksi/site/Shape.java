package id.redaksi.site;

import id.redaksi.newsroom.sqlite.Migrations;
import java.util.List;

/**
 * The tables of a site's state, which can all be made again from the newsroom but for the addresses that were given once.
 * {@code entry}: the stories that are or were in the site. {@code list}, {@code member}: which list has which of them, in
 * the order of their publication. {@code names}: which stories' pages name a story. {@code file}: every file of the site,
 * by what it shows ({@code kind}, {@code ref}, {@code part}), the seal of what stands on the disk, of what is being
 * written, and whether it is to be made anew. {@code intent}: what a batch of files is to become. {@code leftover}: files whose page has gone elsewhere.
 */
final class Shape {
    static final Migrations MIGRATIONS = new Migrations(List.of(List.of(
            """
            CREATE TABLE site (
                folder TEXT NOT NULL, instance TEXT NOT NULL, seen INTEGER NOT NULL, proof TEXT NOT NULL,
                look TEXT NOT NULL, scan INTEGER NOT NULL, unsearchable INTEGER NOT NULL)""",
            "INSERT INTO site VALUES ('', '', 0, '', '', 0, 1)",
            """
            CREATE TABLE entry (
                n INTEGER PRIMARY KEY, story TEXT NOT NULL UNIQUE, head INTEGER NOT NULL, changed INTEGER NOT NULL,
                published INTEGER NOT NULL, out INTEGER NOT NULL, top INTEGER NOT NULL, wanted TEXT NOT NULL,
                address TEXT NOT NULL, teaser TEXT NOT NULL, lists TEXT NOT NULL, photos TEXT NOT NULL,
                again INTEGER NOT NULL, held TEXT NOT NULL, scan INTEGER NOT NULL, search TEXT NOT NULL,
                unsearched INTEGER NOT NULL)""",
            "CREATE UNIQUE INDEX entry_by_address ON entry (address) WHERE address <> ''",
            "CREATE INDEX entry_again ON entry (again) WHERE again > 0",
            "CREATE INDEX entry_held ON entry (n) WHERE held <> ''",
            "CREATE INDEX entry_unsearched ON entry (n) WHERE unsearched = 1",
            "CREATE INDEX entry_top ON entry (n) WHERE top = 1",
            """
            CREATE TABLE list (
                id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL,
                stories INTEGER NOT NULL, further INTEGER NOT NULL, UNIQUE (kind, name))""",
            "CREATE UNIQUE INDEX list_by_path ON list (path)",
            """
            CREATE TABLE member (
                list INTEGER NOT NULL, published INTEGER NOT NULL, entry INTEGER NOT NULL,
                PRIMARY KEY (list, published, entry)) WITHOUT ROWID""",
            "CREATE TABLE names (named TEXT NOT NULL, by INTEGER NOT NULL, PRIMARY KEY (named, by)) WITHOUT ROWID",
            "CREATE INDEX names_by ON names (by)",
            """
            CREATE TABLE file (
                kind INTEGER NOT NULL, ref INTEGER NOT NULL, part INTEGER NOT NULL, address TEXT NOT NULL,
                sha BLOB NOT NULL, next BLOB NOT NULL, dirty INTEGER NOT NULL,
                PRIMARY KEY (kind, ref, part)) WITHOUT ROWID""",
            "CREATE INDEX file_dirty ON file (kind, ref, part) WHERE dirty > 0",
            "CREATE INDEX file_pending ON file (kind, ref, part) WHERE dirty = 0 AND next <> x''",
            "CREATE INDEX file_index ON file (address) WHERE kind = 9",
            "CREATE INDEX file_moved ON file (address) WHERE kind = 1",
            "CREATE TABLE leftover (address TEXT PRIMARY KEY, sha BLOB NOT NULL) WITHOUT ROWID",
            "CREATE TABLE erased (n INTEGER PRIMARY KEY)",
            "CREATE TABLE photo (id INTEGER PRIMARY KEY, sha TEXT NOT NULL UNIQUE, ready INTEGER NOT NULL)",
            "CREATE INDEX photo_waits ON photo (id) WHERE ready = 0",
            "CREATE TABLE shows (photo INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (photo, entry)) WITHOUT ROWID",
            "CREATE TABLE bundle (id TEXT PRIMARY KEY, list INTEGER NOT NULL, content TEXT NOT NULL) WITHOUT ROWID",
            """
            CREATE TABLE bundled (story TEXT NOT NULL, bundle TEXT NOT NULL, PRIMARY KEY (story, bundle)) WITHOUT ROWID"""),
            List.of("CREATE TABLE intent (files BLOB NOT NULL)", "INSERT INTO intent VALUES (x'')")));

    private Shape() {}
}
