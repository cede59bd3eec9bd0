package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Optional;

/** The newest revision of each story in both its places, inside somebody's session. */
final class Heads {
    /**
     * A story's newest revision: its text by the row and its differences, and its text by the copy; each empty where it is
     * not what was saved.
     */
    record Head(Revision revision, Optional<byte[]> led, Optional<byte[]> copied, boolean listed) {
        boolean isWell() {
            return led.isPresent() && copied.isPresent() && listed;
        }

        Optional<byte[]> content() {
            return copied.or(() -> led);
        }
    }

    /** A story and its key, in the order of which stories came. */
    record Keyed(long key, StoryId id) {}

    private final Session session;

    Heads(Session session) {
        this.session = session;
    }

    /** The stories behind a key (0 for the first ones) that have a revision, at most so many. */
    List<Keyed> after(long key, int limit) throws DatabaseFailed {
        return session.all(
                "SELECT key, id FROM story_key k WHERE key > ?"
                        + " AND EXISTS (SELECT 1 FROM revision r WHERE r.story = k.key) ORDER BY key LIMIT ?",
                row -> new Keyed(row.number(1), new StoryId(row.text(2))),
                key,
                limit);
    }

    /** The head as the list has it; where the list has none, as the copy has it, or else the last one. */
    Optional<Head> of(StoryId id) throws DatabaseFailed {
        var shelf = new Shelf(session);
        Optional<Revision> listed = shelf.head(id);
        Optional<Revision> revision = listed.isPresent() ? listed : unlisted(id);
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        var contents = new Contents(session);
        return Optional.of(new Head(
                revision.get(),
                contents.byDifferences(revision.get().sequence(), revision.get().sha256()),
                contents.copied(revision.get().sequence(), revision.get().sha256()),
                listed.isPresent()));
    }

    private Optional<Revision> unlisted(StoryId id) throws DatabaseFailed {
        return session.first(
                "SELECT " + Shelf.REVISION + " FROM " + Shelf.REVISIONS + " WHERE k.id = ? AND r.sequence ="
                        + " coalesce((SELECT c.sequence FROM current c WHERE c.story = k.key),"
                        + " (SELECT max(l.sequence) FROM revision l WHERE l.story = k.key))",
                Shelf::revision,
                id.value());
    }
}
