package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The statements on revisions and heads, inside somebody's session. */
final class Shelf {
    static final String REVISION = "r.story, r.number, r.parent, r.author, r.time, r.kind, r.sha256, r.sequence";

    private static final int OPENING = 200;

    private final Session session;

    Shelf(Session session) {
        this.session = session;
    }

    static Revision revision(Row row) throws DatabaseFailed {
        return new Revision(
                new StoryId(row.text(1)),
                (int) row.number(2),
                row.text(3),
                row.text(4),
                Instant.ofEpochMilli(row.number(5)),
                Revision.Kind.valueOf(row.text(6)),
                row.text(7),
                row.number(8));
    }

    Optional<Revision> head(StoryId id) throws DatabaseFailed {
        return session.first(
                "SELECT " + REVISION + " FROM story s JOIN revision r ON r.sequence = s.head WHERE s.id = ?",
                Shelf::revision,
                id.value());
    }

    /** Adds a revision after all others of its story, without making it the head. */
    Revision append(StoryId id, byte[] content, Revision.Kind kind, String author, Instant time) throws DatabaseFailed {
        String parent = head(id).map(Revision::sha256).orElse("");
        long number = 1 + session.number("SELECT max(number) FROM revision WHERE story = ?", id.value());
        String hash = Hash.of(content);
        session.run(
                "INSERT INTO revision (story, number, parent, author, time, kind, sha256, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(), number, parent, author, time.toEpochMilli(), kind.name(), hash, content);
        long sequence = session.number("SELECT last_insert_rowid()");
        Instant kept = Instant.ofEpochMilli(time.toEpochMilli());
        return new Revision(id, (int) number, parent, author, kept, kind, hash, sequence);
    }

    /** Makes the revision its story's head and renews what lists show. */
    void lead(Story story, Revision revision) throws DatabaseFailed {
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
        session.run("DELETE FROM tag WHERE story = ?", story.id().value());
        for (String tag : new LinkedHashSet<>(story.topics().tags())) {
            session.run("INSERT INTO tag VALUES (?, ?)", story.id().value(), tag);
        }
        session.run("DELETE FROM named WHERE story = ?", story.id().value());
        name(story, Named.PERSON, story.topics().people());
        name(story, Named.PLACE, story.topics().places());
    }

    private void name(Story story, Named kind, List<String> names) throws DatabaseFailed {
        for (String name : new LinkedHashSet<>(names)) {
            session.run("INSERT INTO named VALUES (?, ?, ?)", story.id().value(), kind.name(), name);
        }
    }

    private static String opening(Story story) {
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
