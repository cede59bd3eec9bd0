package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes revisions of what waits in the spill. A text becomes its story's newest where that still is what it was made from,
 * else it stands beside it; one that the newsroom holds already, or whose story was taken away for good, needs nothing.
 * A record goes once its revision was read back.
 */
final class SpillReplay {
    private record Made(String sha256, long sequence, boolean leads, boolean isNew) {}

    private final Database database;
    private final Clock clock;
    private final String author;

    SpillReplay(Database database, Clock clock, String author) {
        this.database = database;
        this.clock = clock;
        this.author = author;
    }

    /** What came back. What cannot come back now waits on. */
    List<Recovered> run(Spill spill) {
        List<Recovered> result = new ArrayList<>();
        Set<StoryId> stay = new HashSet<>();
        Set<StoryId> come = new HashSet<>();
        for (SpillRecord record : spill.waiting()) {
            Optional<Story> story = Spill.story(record);
            if (story.isEmpty() || !isKept(record, story.get(), result)) {
                stay.add(record.story());
            }
            come.add(record.story());
        }
        come.removeAll(stay);
        come.forEach(spill::forget);
        return List.copyOf(result);
    }

    /** Takes what waits into another newsroom; it waits on for its own. */
    List<Recovered> copy(Spill spill) {
        List<Recovered> result = new ArrayList<>();
        for (SpillRecord record : spill.waiting()) {
            Spill.story(record).ifPresent(story -> isKept(record, story, result));
        }
        return List.copyOf(result);
    }

    private boolean isKept(SpillRecord record, Story story, List<Recovered> result) {
        try {
            Optional<Made> made = database.write(session -> keep(session, record, story));
            if (made.isEmpty()) {
                return true;
            }
            boolean sound = database.read(session ->
                    new Contents(session).of(made.get().sequence(), made.get().sha256()).isPresent());
            if (sound && made.get().isNew()) {
                result.add(new Recovered(story, made.get().leads()));
            }
            return sound;
        } catch (DatabaseFailed e) {
            System.getLogger("id.redaksi.newsroom")
                    .log(System.Logger.Level.WARNING, "a spilled text waits on: {0}", e.reason());
            return false;
        }
    }

    /** The revision that holds the text; empty for a story that was taken away for good. */
    private Optional<Made> keep(Session session, SpillRecord record, Story story) throws DatabaseFailed {
        var shelf = new Shelf(session);
        if (shelf.isPurged(record.story())) {
            return Optional.empty();
        }
        String sha256 = Hash.of(record.content());
        Optional<Long> already = session.first(
                "SELECT max(r.sequence) FROM revision r JOIN story_key k ON k.key = r.story"
                        + " WHERE k.id = ? AND r.sha256 = ? HAVING count(*) > 0",
                row -> row.number(1),
                record.story().value(),
                HexFormat.of().parseHex(sha256));
        if (already.isPresent()) {
            return Optional.of(new Made(sha256, already.get(), true, false));
        }
        boolean text = record.kind() == SpillRecord.Kind.TEXT;
        boolean leads = text && leads(shelf.head(record.story()), record.base());
        Revision.Kind kind = text ? Revision.Kind.RECOVERED : Revision.Kind.GUARDED;
        Revision made = shelf.append(record.story(), record.content(), kind, author, clock.instant()).revision();
        if (leads) {
            shelf.lead(story, made, record.content());
        }
        return Optional.of(new Made(sha256, made.sequence(), leads, true));
    }

    /** A draft that was left behind with the text, and recovered just now, was made from the same revision and is older. */
    private static boolean leads(Optional<Revision> head, String base) {
        return head.isEmpty()
                || head.get().sha256().equals(base)
                || head.get().kind() == Revision.Kind.RECOVERED && head.get().parent().equals(base);
    }
}
