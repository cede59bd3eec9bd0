package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.newsroom.sqlite.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What reading a copy of a database from end to end has shown: whose it is, what it holds, and which of its revisions are
 * not what was stored ("story number").
 */
record Proof(String instance, long schema, Backup.State state, Set<String> damaged) {
    /** What is looked at; a test shows for each what passes without it. */
    enum Look {
        /** What kind of file it is, before SQLite opens it. */
        HEADER,
        /** SQLite's own check of its structures, which sees a quarter of damaged pages. */
        STRUCTURE,
        /** Our hash of each revision. */
        HASHES
    }

    static final Set<Look> ALL = Set.copyOf(EnumSet.allOf(Look.class));

    /** The schema from which on a revision's hash is kept as bytes, and its content may lead from another one. */
    private static final int DIFFERENCES = 5;

    /** Reads everything; a copy that is no whole database of ours is refused with its reason. */
    static Proof of(Path copy, Set<Look> looks) throws BackupFailed {
        try {
            if (looks.contains(Look.HEADER)) {
                header(copy);
            }
            if (looks.contains(Look.STRUCTURE) && !Snapshot.isSound(copy)) {
                throw BackupFailed.because("backup.bad.structure", name(copy));
            }
            Set<String> damaged = looks.contains(Look.HASHES) ? damaged(copy) : Set.of();
            return Snapshot.readAlone(
                    copy, session -> new Proof(instance(session), schema(session), state(session), damaged));
        } catch (DatabaseFailed e) {
            throw BackupFailed.because("backup.bad.structure", name(copy));
        } catch (NewsroomFailed | IOException e) {
            throw BackupFailed.because("backup.bad.unreadable", name(copy));
        }
    }

    /** The first 100 bytes (SQLite file format, section 1.3), and that the file is as long as they say. */
    private static void header(Path copy) throws BackupFailed, IOException {
        if (!Files.isRegularFile(copy)) {
            throw BackupFailed.because("backup.bad.missing", copy.toString());
        }
        if (Files.size(copy) == 0) {
            throw BackupFailed.because("backup.bad.empty", name(copy));
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(copy)) {
            header = in.readNBytes(100);
        }
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        if (header.length < 100 || !Arrays.equals(magic, Arrays.copyOf(header, magic.length))) {
            throw BackupFailed.because("backup.bad.notDatabase", name(copy));
        }
        var numbers = ByteBuffer.wrap(header);
        if (numbers.getInt(68) != Schema.APPLICATION) {
            throw BackupFailed.because("backup.bad.foreign", name(copy));
        }
        if (numbers.getInt(60) > Schema.MIGRATIONS.newest()) {
            throw BackupFailed.because("backup.bad.newer", name(copy));
        }
        int page = numbers.getShort(16) == 1 ? 65_536 : numbers.getShort(16);
        if (Files.size(copy) < (long) page * numbers.getInt(28)) {
            throw BackupFailed.because("backup.bad.truncated", name(copy));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String instance(Session session) throws DatabaseFailed {
        return session.first("SELECT instance FROM newsroom", row -> row.text(1)).orElse("");
    }

    static long schema(Session session) throws DatabaseFailed {
        return session.number("PRAGMA user_version");
    }

    static Backup.State state(Session session) throws DatabaseFailed {
        long sequence = session.number("SELECT coalesce(max(sequence), 0) FROM revision");
        long revisions = session.number("SELECT count(*) FROM revision");
        long stories = session.number("SELECT count(*) FROM story");
        var print = new StringBuilder().append(sequence).append(' ').append(revisions).append(' ').append(stories);
        session.all(
                        "SELECT story, sha256 FROM draft WHERE content IS NOT NULL ORDER BY story",
                        row -> "\ndraft " + row.text(1) + " " + row.text(2))
                .forEach(print::append);
        if (session.number("SELECT count(*) FROM sqlite_master WHERE name = 'mark'") > 0) {
            session.all(
                            "SELECT sequence, name, pinned FROM mark ORDER BY sequence",
                            row -> "\nmark " + row.number(1) + " " + row.number(3) + " " + row.text(2))
                    .forEach(print::append);
        }
        return new Backup.State(sequence, revisions, stories, Hash.of(print.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Which revisions are damaged in the newsroom itself, while others may write to it. */
    static Set<String> damagedIn(Path database) throws BackupFailed {
        try {
            Set<String> damaged = Snapshot.read(database, Proof::schema) < DIFFERENCES
                    ? Snapshot.read(database, Proof::damagedWhole)
                    : damagedNow(database);
            damaged.addAll(Snapshot.read(database, Proof::damagedDrafts));
            return damaged;
        } catch (DatabaseFailed e) {
            throw new BackupFailed(e);
        } catch (NewsroomFailed e) {
            throw new BackupFailed(e.explanation());
        }
    }

    private static Set<String> damaged(Path copy) throws DatabaseFailed, NewsroomFailed, IOException {
        Set<String> damaged = damagedRevisions(copy);
        damaged.addAll(Snapshot.readAlone(copy, Proof::damagedDrafts));
        return damaged;
    }

    private static Set<String> damagedDrafts(Session session) throws DatabaseFailed {
        Set<String> damaged = new TreeSet<>();
        session.each("SELECT story, sha256, content FROM draft WHERE content IS NOT NULL", row -> {
            if (!Hash.of(row.bytes(3)).equals(row.text(2))) {
                damaged.add(row.text(1) + " draft");
            }
        });
        return damaged;
    }

    private static Set<String> damagedRevisions(Path copy) throws DatabaseFailed, NewsroomFailed, IOException {
        if (Snapshot.readAlone(copy, Proof::schema) < DIFFERENCES) {
            return Snapshot.readAlone(copy, Proof::damagedWhole);
        }
        if (BackupPlace.companions(copy).stream().noneMatch(Files::exists)) {
            return damagedNow(copy);
        }
        Path alone = copy.resolveSibling("alone-" + copy.getFileName() + BackupPlace.PARTIAL);
        try {
            BackupPlace.bring(copy, alone, true);
            return damagedNow(alone);
        } finally {
            Files.deleteIfExists(alone);
        }
    }

    /** Revisions as they were kept up to the fourth schema: each whole, with its hash as text. */
    private static Set<String> damagedWhole(Session session) throws DatabaseFailed {
        Set<String> damaged = new TreeSet<>();
        session.each("SELECT story, number, sha256, content FROM revision ORDER BY sequence", row -> {
            if (!Hash.of(row.bytes(4)).equals(row.text(3))) {
                damaged.add(row.text(1) + " " + row.number(2));
            }
        });
        return damaged;
    }

    private static Set<String> damagedNow(Path database) throws DatabaseFailed, NewsroomFailed {
        try (Database opened = Database.openToRead(database)) {
            Set<String> damaged = new TreeSet<>();
            new Stories(opened, Clock.systemUTC(), "")
                    .verify()
                    .forEach(one -> damaged.add(one.story().value() + " " + one.number()));
            return damaged;
        }
    }
}
