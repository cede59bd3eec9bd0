package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was answered to suggestions, so that the next ones are better: kept here and nowhere else, and gone with the story
 * when that is erased. Every call blocks; any thread may call.
 */
public final class Answers {
    /** In how many stories a name was taken and sent away, and whether it was sent away in the story asked about. */
    public record Counts(int accepted, int dismissed, boolean here) {}

    private static final int AT_ONCE = 400;

    private final Database database;

    Answers(Database database) {
        this.database = database;
    }

    /** Notes an answer; a later one in the same story takes its place. */
    public void note(String kind, String name, StoryId story, boolean accepted) throws SaveFailed {
        try {
            database.write(session -> {
                session.run("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)", kind, name, story.value(), accepted ? 1 : 0);
                return true;
            });
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /** What was answered to these names. */
    public Map<String, Counts> of(String kind, Collection<String> names, StoryId story) throws NewsroomFailed {
        List<String> all = List.copyOf(names);
        Map<String, Counts> counts = new HashMap<>();
        return Stories.reading(() -> database.read(session -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                List<Object> values = new ArrayList<>(List.of(story.value(), kind));
                values.addAll(some);
                session.each(
                        "SELECT name, sum(accepted), sum(1 - accepted), max(story = ? AND accepted = 0) FROM answer"
                                + " WHERE kind = ? AND name IN (" + String.join(", ", Collections.nCopies(some.size(), "?"))
                                + ") GROUP BY name",
                        row -> counts.put(
                                row.text(1), new Counts((int) row.number(2), (int) row.number(3), row.number(4) > 0)),
                        values.toArray());
            }
            return counts;
        }));
    }
}
