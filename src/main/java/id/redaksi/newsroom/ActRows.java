package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Optional;

/** The statements on kept histories, inside somebody's session. Acts of a story that has no row in {@code history} are none. */
final class ActRows {
    private record Act(long place, String sha256, byte[] content) {}

    private final Session session;
    private final String story;

    ActRows(Session session, StoryId story) {
        this.session = session;
        this.story = story.value();
    }

    /** Keeps the history as it changed; {@code sha256} is that of the story to which it leads. */
    void change(ActChange change, String sha256) throws DatabaseFailed {
        session.run("DELETE FROM act WHERE story = ? AND place <= ?", story, change.dropped());
        session.run("DELETE FROM act WHERE story = ? AND place > ?", story, change.standing());
        long place = change.standing();
        for (byte[] content : change.added()) {
            session.run("INSERT INTO act VALUES (?, ?, ?, ?)", story, ++place, Hash.of(content), content);
        }
        session.run("INSERT OR REPLACE INTO history VALUES (?, ?, ?)", story, change.done(), sha256);
    }

    /** The history ends here: a small write, which a full disk may still take. */
    void end() throws DatabaseFailed {
        session.run("DELETE FROM history WHERE story = ?", story);
    }

    /** Clears away what {@link #end} left. */
    void clear() throws DatabaseFailed {
        session.run("DELETE FROM act WHERE story = ?", story);
    }

    /** What is kept; empty when that is nothing, or not whole. */
    Optional<KeptActs> read() throws DatabaseFailed {
        List<Act> acts = session.all(
                "SELECT place, sha256, content FROM act WHERE story = ? ORDER BY place",
                row -> new Act(row.number(1), row.text(2), row.bytes(3)),
                story);
        return session.first(
                        "SELECT done, sha256 FROM history WHERE story = ?",
                        row -> new KeptActs(
                                acts.isEmpty() ? 0 : acts.getFirst().place(),
                                acts.stream().map(Act::content).toList(),
                                row.number(1),
                                row.text(2)),
                        story)
                .filter(kept -> whole(kept, acts));
    }

    private static boolean whole(KeptActs kept, List<Act> acts) {
        long place = kept.first();
        for (Act act : acts) {
            if (act.place() != place++ || !Hash.of(act.content()).equals(act.sha256())) {
                return false;
            }
        }
        return !acts.isEmpty() && kept.done() >= kept.first() - 1 && kept.done() < place;
    }
}
