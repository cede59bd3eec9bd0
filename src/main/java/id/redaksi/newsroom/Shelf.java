package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The statements on revisions and heads, inside somebody's session. */
final class Shelf {
    /** What a revision is read from, and its columns in the order of {@link #revision}. */
    static final String REVISIONS = "revision r JOIN story_key k ON k.key = r.story JOIN author w ON w.key = r.author"
            + " LEFT JOIN revision p ON p.sequence = r.parent";

    static final String REVISION = "k.id, r.number, coalesce(lower(hex(p.sha256)), ''), w.name, r.time, r.kind,"
            + " lower(hex(r.sha256)), r.sequence";

    private static final int OPENING = 200;

    /** No story is packed to a part of its length that is as small; then nothing need be compared. */
    private static final int SURELY_SHORTER = 32;

    /** A revision that was added, and what stands in its row. */
    record Added(Revision revision, byte[] row) {}

    private final Session session;
    private final Bases bases;

    Shelf(Session session) {
        this(session, new Bases());
    }

    Shelf(Session session, Bases bases) {
        this.session = session;
        this.bases = bases;
    }

    static Revision revision(Row row) throws DatabaseFailed {
        return new Revision(
                new StoryId(row.text(1)),
                (int) row.number(2),
                row.text(3),
                row.text(4),
                Instant.ofEpochMilli(row.number(5)),
                Revision.Kind.of(row.number(6)),
                row.text(7),
                row.number(8));
    }

    Optional<Revision> head(StoryId id) throws DatabaseFailed {
        return session.first(
                "SELECT " + REVISION + " FROM story s JOIN " + REVISIONS + " WHERE s.id = ? AND r.sequence = s.head AND k.id = s.id",
                Shelf::revision,
                id.value());
    }

    /** Whether the story was taken away for good. */
    boolean isPurged(StoryId id) throws DatabaseFailed {
        return session.number("SELECT count(*) FROM purged WHERE story = ?", id.value()) > 0;
    }

    /** Adds a revision after all others of its story, without making it the head. */
    Added append(StoryId id, byte[] content, Revision.Kind kind, String author, Instant time) throws DatabaseFailed {
        Optional<Revision> head = head(id);
        long story = key("story_key", "id", id.value());
        long number = 1 + session.number("SELECT max(number) FROM revision WHERE story = ?", story);
        String hash = Hash.of(content);
        Kept kept = kept(head, content);
        session.run(
                "INSERT INTO revision (story, number, parent, author, time, kind, sha256, base, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                story,
                number,
                head.map(Revision::sequence).orElse(0L),
                key("author", "name", author),
                time.toEpochMilli(),
                kind.code(),
                HexFormat.of().parseHex(hash),
                kept.base(),
                kept.content());
        long sequence = session.number("SELECT last_insert_rowid()");
        Instant moment = Instant.ofEpochMilli(time.toEpochMilli());
        var made = new Revision(
                id, (int) number, head.map(Revision::sha256).orElse(""), author, moment, kind, hash, sequence);
        return new Added(made, kept.content());
    }

    /** A content as it goes into its row. */
    private record Kept(long base, byte[] content) {}

    /**
     * As a difference from the head where that is worth it, else whole. The head is read by its differences, so that no
     * revision is ever built on a damaged one.
     */
    private Kept kept(Optional<Revision> head, byte[] content) throws DatabaseFailed {
        if (head.isEmpty() || depth(head.get()) >= Contents.LONGEST) {
            return new Kept(0, Packed.whole(content));
        }
        Optional<byte[]> base = base(head.get());
        if (base.isEmpty()) {
            return new Kept(0, Packed.whole(content));
        }
        byte[] difference = Packed.difference(Difference.between(base.get(), content));
        if (difference.length < content.length / SURELY_SHORTER) {
            return new Kept(head.get().sequence(), difference);
        }
        byte[] whole = Packed.whole(content);
        return difference.length < whole.length / 2 ? new Kept(head.get().sequence(), difference) : new Kept(0, whole);
    }

    private Optional<byte[]> base(Revision head) throws DatabaseFailed {
        Optional<byte[]> known = bases.find(head);
        return known.isPresent() ? known : new Contents(session).byDifferences(head.sequence(), head.sha256());
    }

    private long depth(Revision head) throws DatabaseFailed {
        return session.first(
                        "SELECT c.depth FROM revision r JOIN current c ON c.story = r.story"
                                + " WHERE r.sequence = ? AND c.sequence = r.sequence",
                        row -> row.number(1),
                        head.sequence())
                .orElse((long) Contents.LONGEST);
    }

    /** The short number that stands for a value that repeats. */
    private long key(String table, String column, String value) throws DatabaseFailed {
        session.run("INSERT OR IGNORE INTO " + table + " (" + column + ") VALUES (?)", value);
        return session.number("SELECT key FROM " + table + " WHERE " + column + " = ?", value);
    }

    /** Makes the revision its story's head, keeps its content once more, and renews what lists show. */
    void lead(Story story, Revision revision, byte[] content) throws DatabaseFailed {
        session.run(
                """
                INSERT OR REPLACE INTO current SELECT r.story, r.sequence,
                    iif(r.base = 0, 0, 1 + coalesce((SELECT depth FROM current c
                        WHERE c.story = r.story AND c.sequence = r.base), 0)), ?
                FROM revision r WHERE r.sequence = ?""",
                Packed.whole(content),
                revision.sequence());
        list(story, revision);
    }

    /** Renews what lists show of a story. */
    void list(Story story, Revision revision) throws DatabaseFailed {
        session.run(
                "INSERT INTO story VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET head = excluded.head,"
                        + " headline = excluded.headline, opening = excluded.opening, channel = excluded.channel,"
                        + " status = excluded.status, changed = excluded.changed",
                story.id().value(),
                revision.sequence(),
                story.headline(),
                opening(story),
                story.topics().channel(),
                story.workflow().status().name(),
                revision.time().toEpochMilli());
        keep(
                "tag",
                "SELECT name, '' FROM tag WHERE story = ?",
                story.id(),
                story.topics().tags().stream().map(tag -> new Entry(tag, "")).toList(),
                revision);
        session.run("UPDATE tag SET head = ?1 WHERE story = ?2 AND head <> ?1", revision.sequence(), story.id().value());
        keep("named", "SELECT kind, name FROM named WHERE story = ?", story.id(), names(story), revision);
        keep(
                "link",
                "SELECT target, kind FROM link WHERE story = ?",
                story.id(),
                Pointer.from(story).stream()
                        .map(one -> new Entry(one.target().value(), one.kind().name()))
                        .toList(),
                revision);
    }

    /** What a row of a list says beside its story. */
    private record Entry(String first, String second) {}

    /** Takes out the rows that no longer hold and puts in those that are new; most saves change none. */
    private void keep(String table, String rows, StoryId story, List<Entry> wanted, Revision head)
            throws DatabaseFailed {
        Set<Entry> now = new HashSet<>(session.all(rows, row -> new Entry(row.text(1), row.text(2)), story.value()));
        Set<Entry> then = new LinkedHashSet<>(wanted);
        if (now.equals(then)) {
            return;
        }
        session.run("DELETE FROM " + table + " WHERE story = ?", story.value());
        for (Entry entry : then) {
            if (table.equals("tag")) {
                session.run("INSERT INTO tag VALUES (?, ?, ?)", story.value(), entry.first(), head.sequence());
            } else {
                session.run("INSERT INTO " + table + " VALUES (?, ?, ?)", story.value(), entry.first(), entry.second());
            }
        }
    }

    private static List<Entry> names(Story story) {
        return Stream.of(
                        entries(Named.PERSON, story.topics().people()),
                        entries(Named.PLACE, story.topics().places()),
                        entries(Named.ORGANISATION, story.topics().organisations()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Entry> entries(Named kind, List<String> names) {
        return names.stream().map(name -> new Entry(kind.name(), name)).toList();
    }

    static String opening(Story story) {
        String text = story.body().blocks().stream()
                .filter(block -> block instanceof Paragraph && !block.text().isBlank())
                .map(block -> block.text().replace('\n', ' ').strip())
                .findFirst()
                .orElse("");
        if (text.length() <= OPENING) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(OPENING - 1)) ? OPENING - 1 : OPENING;
        return text.substring(0, end);
    }
}
