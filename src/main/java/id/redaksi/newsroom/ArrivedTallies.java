package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import java.util.List;

/**
 * Counts stories that are new here list by list when all are written, inside their transaction. The triggers count row by
 * row, 17 times a story, which took a third of the writer's time: they are away from {@link #begin} to {@link #end}, which
 * nobody sees who reads, and no kill leaves behind.
 */
final class ArrivedTallies {
    /** Those that count what comes; what moves or goes is still counted by theirs. */
    private static final String TRIGGERS =
            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name IN ('story_comes', 'tag_comes', 'named_comes')";

    private static final String STORIES = " FROM story s WHERE s.head BETWEEN ?1 AND ?2 GROUP BY ";
    private static final String TAGS = " FROM story s CROSS JOIN tag t ON t.story = s.id WHERE s.head BETWEEN ?1 AND ?2 GROUP BY ";
    private static final String NAMES =
            " FROM story s CROSS JOIN named n ON n.story = s.id WHERE s.head BETWEEN ?1 AND ?2 GROUP BY ";

    private static final List<String> COUNTED = List.of(
            "SELECT 'ALL', '', s.head >> 12, count(*)" + STORIES + "3",
            "SELECT 'STATUS', s.status, s.head >> 12, count(*)" + STORIES + "2, 3",
            "SELECT 'CHANNEL', s.channel, s.head >> 12, count(*)" + STORIES + "2, 3",
            "SELECT 'TAG', t.name, 0, count(*)" + TAGS + "2",
            "SELECT 'TAGGED', t.name, t.head >> 14, count(*)" + TAGS + "2, 3",
            "SELECT n.kind, n.name, 0, count(*)" + NAMES + "1, 2");

    private static final String MORE =
            " ON CONFLICT (kind, name, part) DO UPDATE SET stories = stories + excluded.stories";

    private final Session session;
    private final List<String> away;

    private ArrivedTallies(Session session, List<String> away) {
        this.session = session;
        this.away = away;
    }

    /** From now on only new stories are put down, until the end. */
    static ArrivedTallies begin(Session session) throws DatabaseFailed {
        var tallies = new ArrivedTallies(session, session.all(TRIGGERS, row -> row.text(1)));
        for (String name : List.of("story_comes", "tag_comes", "named_comes")) {
            session.run("DROP TRIGGER IF EXISTS " + name);
        }
        return tallies;
    }

    /** Counts the stories that were put down with these sequences, and sets the triggers again as they were. */
    void end(long first, long last) throws DatabaseFailed {
        for (String counted : COUNTED) {
            session.run("INSERT INTO tally " + counted + MORE, first, last);
        }
        for (String trigger : away) {
            session.run(trigger);
        }
    }
}
