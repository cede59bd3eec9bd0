package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts stories out of an archive on the shelves, inside one session of the writer that keeps its statements: a new one by
 * few plain rows, for nothing of it can be there; the others the way every revision goes.
 */
final class Arrivals {
    /** What was put down, to be read back: exactly these bytes in both places. */
    record Put(Landing landing, byte[] row, byte[] copy) {
        long sequence() {
            return landing.revision().map(Revision::sequence).orElse(0L);
        }
    }

    /** Setting triggers aside costs as much as they do for some ten stories. */
    private static final int WORTH_COUNTING_TOGETHER = 50;

    /** The key of a story that is new here and was never erased; none for any other. */
    private static final String KEY = "INSERT INTO story_key (id) SELECT ?1 WHERE NOT EXISTS"
            + " (SELECT 1 FROM purged WHERE story = ?1) ON CONFLICT DO NOTHING RETURNING key";

    private final Session session;
    private final String author;
    private final Instant time;
    private final Origins origins;
    private final Shelf shelf;
    private final ArrivedLists lists;
    private boolean mayCountTogether;
    private @Nullable ArrivedTallies together;
    private long firstTogether;
    private long lastTogether;
    private final long authorKey;
    private final List<Put> put = new ArrayList<>();
    private final List<Landing> landings = new ArrayList<>();

    Arrivals(Session session, String author, Instant time, int expected) throws DatabaseFailed {
        this.session = session;
        mayCountTogether = expected >= WORTH_COUNTING_TOGETHER;
        this.author = author;
        this.time = Instant.ofEpochMilli(time.toEpochMilli());
        origins = new Origins(session);
        shelf = new Shelf(session);
        lists = new ArrivedLists(session);
        session.run("INSERT OR IGNORE INTO author (name) VALUES (?)", author);
        authorKey = session.number("SELECT key FROM author WHERE name = ?", author);
    }

    /** What became of each, in their order. */
    List<Landing> landings() {
        return landings;
    }

    /** What is to be read back once it is committed. */
    List<Put> put() {
        return put;
    }

    void take(Arrival arrival) throws DatabaseFailed {
        Optional<KnownOrigin> known = origins.find(arrival.origin().key());
        long key = known.isPresent() ? 0 : session.number(KEY, arrival.story().id().value());
        if (key > 0) {
            landings.add(add(arrival, key));
            return;
        }
        finish();
        Optional<KnownOrigin> here = known.isPresent() ? known : origins.find(arrival.story().id());
        // Revisions that no list shows are as damage leaves them: this one follows them.
        landings.add(here.isPresent() ? met(arrival, here.get()) : change(arrival, Landing.Outcome.TAKEN));
    }

    /** All were taken: what waits to be written with others is written. */
    Arrivals done() throws DatabaseFailed {
        finish();
        return this;
    }

    /** Before what is not new here: it may follow one of those that wait, and the triggers count it. */
    private void finish() throws DatabaseFailed {
        lists.write();
        if (together != null) {
            together.end(firstTogether, lastTogether);
            together = null;
            mayCountTogether = false;
        }
    }

    private Landing met(Arrival arrival, KnownOrigin known) throws DatabaseFailed {
        if (known.erased()) {
            return Landing.without(Landing.Outcome.ERASED, arrival.story());
        }
        if (known.state().equals(Optional.of(arrival.origin().state()))) {
            return Landing.without(Landing.Outcome.SKIPPED, arrival.story());
        }
        Arrival same = arrival.story().id().equals(known.story())
                ? arrival
                : Arrival.of(arrival.story().withId(known.story()), arrival.origin(), arrival.wanted());
        Optional<Revision> head = shelf.head(known.story());
        if (head.isPresent() && head.get().sha256().equals(same.sha256())) {
            origins.keep(same.origin(), known.story(), head.get().sequence());
            return Landing.without(Landing.Outcome.SKIPPED, same.story());
        }
        if (arrival.wanted() ? isWrittenOn(known.story()) : known.edited()) {
            return Landing.without(Landing.Outcome.KEPT, same.story());
        }
        return change(same, Landing.Outcome.CHANGED);
    }

    /** Somebody's unsaved words are no revision yet, so nothing comes over them. */
    private boolean isWrittenOn(StoryId story) throws DatabaseFailed {
        return session.first("SELECT 1 FROM draft WHERE story = ? AND content IS NOT NULL", _ -> true, story.value())
                .isPresent();
    }

    private Landing change(Arrival arrival, Landing.Outcome outcome) throws DatabaseFailed {
        Story story = arrival.story();
        Shelf.Added added = shelf.append(story.id(), arrival.content(), Revision.Kind.IMPORTED, author, time);
        shelf.lead(story, added.revision(), arrival.content());
        origins.keep(arrival.origin(), story.id(), added.revision().sequence());
        return kept(new Landing(outcome, story, Optional.of(added.revision())), added.row(), arrival.packed());
    }

    private Landing kept(Landing landing, byte[] row, byte[] copy) {
        put.add(new Put(landing, row, copy));
        return landing;
    }

    /** Few statements, for they are most of the work: what a new one needs comes back from putting it in. */
    private Landing add(Arrival arrival, long key) throws DatabaseFailed {
        if (mayCountTogether && together == null) {
            together = ArrivedTallies.begin(session);
        }
        Story story = arrival.story();
        long sequence = session.number(
                "INSERT INTO revision (story, number, parent, author, time, kind, sha256, base, content)"
                        + " VALUES (?, 1, 0, ?, ?, ?, ?, 0, ?) RETURNING sequence",
                key,
                authorKey,
                time.toEpochMilli(),
                Revision.Kind.IMPORTED.code(),
                HexFormat.of().parseHex(arrival.sha256()),
                arrival.packed());
        firstTogether = firstTogether == 0 ? sequence : firstTogether;
        lastTogether = sequence;
        session.run("INSERT INTO current VALUES (?, ?, 0, ?)", key, sequence, arrival.packed());
        list(story, sequence);
        origins.keep(arrival.origin(), story.id(), sequence);
        var revision = new Revision(
                story.id(), 1, "", author, time, Revision.Kind.IMPORTED, arrival.sha256(), sequence);
        return kept(
                new Landing(Landing.Outcome.TAKEN, story, Optional.of(revision)), arrival.packed(), arrival.packed());
    }

    /** What lists show. */
    private void list(Story story, long sequence) throws DatabaseFailed {
        StoryId id = story.id();
        session.run(
                "INSERT INTO story VALUES (?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                sequence,
                story.headline(),
                Shelf.opening(story),
                story.topics().channel(),
                story.workflow().status().name(),
                time.toEpochMilli());
        lists.take(story, sequence);
    }

    /**
     * Whether the disk gives back what was put down, byte for byte, in both its places and under its hash. Somebody may have
     * saved the story since; then its newest text is another.
     */
    static boolean isThere(Session session, Put put) throws DatabaseFailed {
        return session.first(
                        "SELECT r.content, c.content, lower(hex(r.sha256)) FROM revision r"
                                + " LEFT JOIN current c ON c.story = r.story AND c.sequence = r.sequence WHERE r.sequence = ?",
                        row -> Arrays.equals(row.bytes(1), put.row())
                                && (Arrays.equals(row.bytes(2), put.copy()) || row.bytes(2).length == 0)
                                && put.landing().revision().map(Revision::sha256).equals(Optional.of(row.text(3))),
                        put.sequence())
                .orElse(false);
    }
}
