package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the states of stories back as they were saved, each proved by its hash before it is a story again. Any thread;
 * every call blocks.
 */
final class States {
    private record Stored(Revision revision, Optional<byte[]> content) {}

    private final Database database;
    private final ByPages pages;

    States(Database database, ByPages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** The newest; where damage keeps SQLite from it, as the pages have it. */
    Optional<Saved> find(StoryId id) throws NewsroomFailed {
        try {
            Optional<Saved> led = led(id);
            return led.isPresent() || !isKnown(id) ? led : byPages(id);
        } catch (NewsroomFailed e) {
            Optional<Saved> left = e.isDamage() ? byPages(id) : Optional.empty();
            if (left.isPresent()) {
                return left;
            }
            throw e;
        }
    }

    /** The newest as SQLite alone leads to it. */
    Optional<Saved> led(StoryId id) throws NewsroomFailed {
        Optional<Stored> stored = Stories.reading(() -> database.readOften(session -> led(session, id)));
        return stored.isEmpty() ? Optional.empty() : Optional.of(demanded(stored.get()));
    }

    private static Optional<Stored> led(Session session, StoryId id) throws DatabaseFailed {
        Optional<Revision> head = new Shelf(session).head(id);
        return head.isEmpty()
                ? Optional.empty()
                : Optional.of(isNewest(session, head.get()) ? stored(session, head.get()) : unproved(head.get()));
    }

    /** The newest of some dozens of stories, by the same statements; only those to which SQLite leads without a fault. */
    Map<StoryId, Saved> ledTogether(List<StoryId> ids) {
        Map<StoryId, Saved> found = new HashMap<>();
        try {
            for (Stored stored : database.readAtOnce(session -> led(session, ids))) {
                whole(stored).ifPresent(saved -> found.put(saved.story().id(), saved));
            }
        } catch (DatabaseFailed e) {
            return found;
        }
        return found;
    }

    private static List<Stored> led(Session session, List<StoryId> ids) throws DatabaseFailed {
        List<Stored> stored = new ArrayList<>();
        for (StoryId id : ids) {
            led(session, id).ifPresent(stored::add);
        }
        return stored;
    }

    /** Whether the story has a key, and so revisions, though no list has it. */
    private boolean isKnown(StoryId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                        session.number("SELECT count(*) FROM story_key WHERE id = ?", id.value())))
                > 0;
    }

    private Optional<Saved> byPages(StoryId id) {
        try {
            return pages.newest(id);
        } catch (IOException e) {
            return Optional.empty(); // a file that cannot be read at all: what SQLite said of it stands
        }
    }

    /** Damage can point the list at an older revision, which is whole and yet not the newest text. */
    private static boolean isNewest(Session session, Revision head) throws DatabaseFailed {
        try {
            return session.number(
                            "SELECT count(*) FROM current c JOIN story_key k ON k.key = c.story"
                                    + " WHERE k.id = ? AND c.sequence <> ?",
                            head.story().value(),
                            head.sequence())
                    == 0;
        } catch (DatabaseFailed e) {
            if (Contents.isDamage(e)) {
                return true;
            }
            throw e;
        }
    }

    private static Stored unproved(Revision revision) {
        return new Stored(revision, Optional.empty());
    }

    /** The story as it was in a revision. */
    Story at(Revision revision) throws NewsroomFailed {
        return demanded(Stories.reading(() -> database.read(session -> stored(session, revision)))).story();
    }

    private static Stored stored(Session session, Revision revision) throws DatabaseFailed {
        return new Stored(revision, new Contents(session).of(revision.sequence(), revision.sha256()));
    }

    private static Saved demanded(Stored stored) throws NewsroomFailed {
        Revision revision = stored.revision();
        return whole(stored).orElseThrow(() -> NewsroomFailed.damaged(revision));
    }

    /** The newest that came after a sequence, oldest first, without the damaged ones. */
    List<Saved> since(long sequence, int limit) throws NewsroomFailed {
        List<Saved> result = new ArrayList<>();
        long from = sequence;
        while (result.size() < limit) {
            List<Stored> page = stored(
                    "SELECT " + Shelf.REVISION + " FROM story s JOIN " + Shelf.REVISIONS
                            + " WHERE r.sequence = s.head AND s.head > ? ORDER BY s.head LIMIT ?",
                    from,
                    limit - result.size());
            if (page.isEmpty()) {
                break;
            }
            page.forEach(stored -> whole(stored).ifPresent(result::add));
            from = page.getLast().revision().sequence();
        }
        return List.copyOf(result);
    }

    /** Those that were the newest when a sequence was, the last changed first, without the damaged ones. */
    List<Saved> upTo(long sequence, int limit) throws NewsroomFailed {
        List<Stored> stored = stored(
                "SELECT " + Shelf.REVISION + " FROM " + Shelf.REVISIONS + " WHERE r.sequence <= ? AND NOT EXISTS"
                        + " (SELECT 1 FROM revision n WHERE n.story = r.story AND n.number > r.number AND n.sequence <= ?)"
                        + " ORDER BY r.sequence DESC LIMIT ?",
                sequence,
                sequence,
                limit);
        return stored.stream().flatMap(one -> whole(one).stream()).toList();
    }

    private List<Stored> stored(String revisions, Object... values) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> {
            List<Stored> result = new ArrayList<>();
            for (Revision revision : session.all(revisions, Shelf::revision, values)) {
                result.add(stored(session, revision));
            }
            return result;
        }));
    }

    private static Optional<Saved> whole(Stored stored) {
        if (stored.content().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Saved(StoryJson.read(stored.content().get()), stored.revision()));
        } catch (BadStory e) {
            return Optional.empty();
        }
    }
}
