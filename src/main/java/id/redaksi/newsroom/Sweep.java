package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through the revisions in their order and says of each whether what its row leads to is what was saved. The last
 * content of each story is held, so that a long way of differences is gone once, not once for each revision.
 */
final class Sweep {
    /** As many contents are held at most; a story that comes again after so many others is read anew. */
    private static final int HELD = 64;

    /** How many revisions are gone through in one go. */
    private static final int AT_ONCE = 1_000;

    private record Place(StoryId story, int number, long sequence, String sha256) {}

    private record Link(long base, byte[] content) {}

    private final Map<Long, byte[]> held = new HashMap<>();

    private Sweep() {}

    /** Those that are not what was saved, of all; each by itself, so that others write meanwhile. */
    static List<Damage> of(Database database) throws NewsroomFailed {
        List<Damage> damages = new ArrayList<>();
        var sweep = new Sweep();
        for (List<Place> some = places(database, 0);
                !some.isEmpty();
                some = places(database, some.getLast().sequence())) {
            for (Place place : some) {
                if (!Stories.reading(() ->
                        database.read(session -> sweep.isSound(session, place.sequence(), place.sha256())))) {
                    damages.add(new Damage(
                            place.story(),
                            place.number(),
                            Message.of("newsroom.storyDamaged", place.story().value(), place.number())));
                }
            }
        }
        return List.copyOf(damages);
    }

    private static List<Place> places(Database database, long after) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> session.all(
                "SELECT k.id, r.number, r.sequence, lower(hex(r.sha256)) FROM revision r"
                        + " JOIN story_key k ON k.key = r.story WHERE r.sequence > ? ORDER BY r.sequence LIMIT ?",
                row -> new Place(new StoryId(row.text(1)), (int) row.number(2), row.number(3), row.text(4)),
                after,
                AT_ONCE)));
    }

    private boolean isSound(Session session, long sequence, String sha256) throws DatabaseFailed {
        try {
            Optional<byte[]> content = content(session, sequence, sha256);
            content.ifPresent(bytes -> hold(sequence, bytes));
            return content.isPresent() && isCopySound(session, sequence, sha256);
        } catch (DatabaseFailed e) {
            if (Contents.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    private Optional<byte[]> content(Session session, long sequence, String sha256) throws DatabaseFailed {
        Optional<Link> link = session.first(
                "SELECT base, content FROM revision WHERE sequence = ?",
                row -> new Link(row.number(1), row.bytes(2)),
                sequence);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        byte[] base = held.remove(link.get().base());
        if (base == null) {
            return new Contents(session).byDifferences(sequence, sha256);
        }
        try {
            byte[] content = Difference.applied(base, Packed.differenceIn(link.get().content()));
            return Hash.of(content).equals(sha256) ? Optional.of(content) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private void hold(long sequence, byte[] content) {
        if (held.size() >= HELD) {
            held.clear();
        }
        held.put(sequence, content);
    }

    /** The other copies of this revision, where there are any. */
    private static boolean isCopySound(Session session, long sequence, String sha256) throws DatabaseFailed {
        for (byte[] kept : session.all(
                Contents.CURRENT + " UNION ALL " + Contents.MARKED,
                row -> row.bytes(1),
                sequence,
                sequence)) {
            try {
                if (!Hash.of(Packed.json(kept)).equals(sha256)) {
                    return false;
                }
            } catch (Unreadable e) {
                return false;
            }
        }
        return true;
    }
}
