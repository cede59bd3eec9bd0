package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.List;

/**
 * The statements that take a story away for good; that it was there is all that stays known, and the hash of where it was
 * imported from, so that the next import of its archive does not bring it back; and to whom it went, without a word of it.
 */
final class Erasing {
    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM named WHERE story = ?",
            "DELETE FROM tag WHERE story = ?",
            "DELETE FROM link WHERE story = ?",
            "DELETE FROM answer WHERE story = ?",
            "DELETE FROM bundle_story WHERE story = ?",
            "DELETE FROM errand_story WHERE story = ?",
            "UPDATE delivery SET file = '' WHERE story = ?",
            "DELETE FROM story WHERE id = ?",
            "DELETE FROM draft WHERE story = ?",
            "DELETE FROM act WHERE story = ?",
            "DELETE FROM history WHERE story = ?",
            "DELETE FROM mark WHERE sequence IN (SELECT sequence FROM revision r JOIN story_key k ON k.key = r.story WHERE k.id = ?)",
            "DELETE FROM current WHERE story = (SELECT key FROM story_key WHERE id = ?)",
            "DELETE FROM revision WHERE story = (SELECT key FROM story_key WHERE id = ?)",
            "DELETE FROM story_key WHERE id = ?");

    private Erasing() {}

    static void story(Session session, StoryId id, Instant now) throws DatabaseFailed {
        session.run("DROP TRIGGER revision_remains");
        for (String statement : STATEMENTS) {
            session.run(statement, id.value());
        }
        session.run("INSERT OR REPLACE INTO purged VALUES (?, ?)", id.value(), now.toEpochMilli());
        session.run(Schema.REVISIONS_REMAIN);
    }
}
