package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.util.Optional;

/** The statements on where imported stories came from, inside somebody's session. */
final class Origins {
    /** One whose story is neither here nor erased (a salvaged newsroom may lack it) is as good as none. */
    private static final String KNOWN = "SELECT o.story, o.state, coalesce(s.head, 0) <> o.sequence OR EXISTS ("
            + "SELECT 1 FROM draft d WHERE d.story = o.story AND d.content IS NOT NULL), s.id IS NULL"
            + " FROM origin o LEFT JOIN story s ON s.id = o.story WHERE o.hash = ?"
            + " AND (s.id IS NOT NULL OR EXISTS (SELECT 1 FROM purged p WHERE p.story = o.story))";

    private static final String STORY = "SELECT id, 0 FROM story WHERE id = ?1"
            + " UNION ALL SELECT story, 1 FROM purged WHERE story = ?1";

    private final Session session;

    Origins(Session session) {
        this.session = session;
    }

    Optional<KnownOrigin> find(String key) throws DatabaseFailed {
        return session.first(KNOWN, Origins::known, (Object) Origin.bytes(key));
    }

    private static KnownOrigin known(Row row) throws DatabaseFailed {
        return new KnownOrigin(
                new StoryId(row.text(1)), Optional.of(Origin.hex(row.bytes(2))), row.number(3) != 0, row.number(4) != 0);
    }

    /** A story that came here by another way, or was made here. */
    Optional<KnownOrigin> find(StoryId id) throws DatabaseFailed {
        return session.first(
                STORY,
                row -> new KnownOrigin(new StoryId(row.text(1)), Optional.empty(), true, row.number(2) != 0),
                id.value());
    }

    /** The story was made by this revision of what its source said; or it said something else of the same text. */
    void keep(Origin origin, StoryId story, long sequence) throws DatabaseFailed {
        session.run(
                "INSERT OR REPLACE INTO origin VALUES (?, ?, ?, ?)",
                Origin.bytes(origin.key()),
                story.value(),
                Origin.bytes(origin.state()),
                sequence);
    }
}
