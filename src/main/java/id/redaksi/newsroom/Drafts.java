package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.BlockId;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What is being typed, kept between revisions, so that a killed program loses at most the last moment. */
public final class Drafts {
    /**
     * Where the writer was: what was selected, from its anchor to the caret's place (both alike for a bare caret), and
     * how far below the top of the view the caret stood, in pixels (negative above it, 0 when that is not known).
     */
    public record Caret(Position anchor, Position place, double scroll) {}

    private static final String CARET = "block, leaf, place, scroll, anchor_block, anchor_leaf, anchor_place";

    private record Draft(StoryId story, long base, String sha256, byte[] content) {}

    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    /** Keeps the text over the story's former draft. */
    public void keep(Story story, Caret caret) throws SaveFailed {
        byte[] content = StoryJson.write(story);
        writing(session -> keep(session, story.id(), content, caret));
        readBack(story.id(), content);
    }

    /** On another connection: what the disk gives back must be what was kept. */
    private void readBack(StoryId id, byte[] content) throws SaveFailed {
        try {
            boolean asKept = database.read(session -> session.first(
                            "SELECT content FROM draft WHERE story = ?", row -> row.bytes(1), id.value()))
                    .filter(kept -> Arrays.equals(kept, content))
                    .isPresent();
            if (!asKept) {
                throw new SaveFailed(Message.of("newsroom.notAsSaved"));
            }
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /**
     * Keeps the text over the story's former draft, and in the same transaction what led to it. Where the history cannot
     * be kept the text is kept alone; then it says false, and what was kept of the history before fits no more.
     */
    public boolean keep(Story story, Caret caret, ActChange change) throws SaveFailed {
        byte[] content = StoryJson.write(story);
        boolean withHistory = keepWithHistory(story.id(), content, caret, change);
        readBack(story.id(), content);
        return withHistory;
    }

    private boolean keepWithHistory(StoryId id, byte[] content, Caret caret, ActChange change) throws SaveFailed {
        try {
            return database.write(session -> {
                keep(session, id, content, caret);
                new ActRows(session, id).change(change, Hash.of(content));
                return true;
            });
        } catch (DatabaseFailed e) {
            writing(session -> keep(session, id, content, caret));
            return false;
        }
    }

    private static void keep(Session session, StoryId id, byte[] content, Caret caret) throws DatabaseFailed {
        long base = new Shelf(session).head(id).map(Revision::sequence).orElse(0L);
        session.run(
                "INSERT OR REPLACE INTO draft (story, base, sha256, content, " + CARET
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                and(caret, id.value(), base, Hash.of(content), content));
    }

    /** These values, and behind them those of {@link #CARET}. */
    private static Object[] and(Caret caret, Object... values) {
        Stream<Object> places = Stream.of(
                caret.place().block().value(),
                caret.place().leaf(),
                caret.place().offset(),
                caret.scroll(),
                caret.anchor().block().value(),
                caret.anchor().leaf(),
                caret.anchor().offset());
        return Stream.concat(Stream.of(values), places).toArray();
    }

    /** What a killed program left of the history beside the draft; empty when it is not whole. */
    public Optional<KeptActs> acts(StoryId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> new ActRows(session, id).read()));
    }

    /** Keeps only where the writer is, beside whatever text is kept. */
    public void keep(StoryId id, Caret caret) throws SaveFailed {
        writing(session -> session.run(
                "INSERT INTO draft (story, base, sha256, " + CARET + ") VALUES (?, 0, '', ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (story) DO UPDATE SET block = excluded.block, leaf = excluded.leaf,"
                        + " place = excluded.place, scroll = excluded.scroll, anchor_block = excluded.anchor_block,"
                        + " anchor_leaf = excluded.anchor_leaf, anchor_place = excluded.anchor_place",
                and(caret, id.value())));
    }

    /** The last known place, also after the draft became a revision. */
    public Optional<Caret> caret(StoryId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session ->
                session.first("SELECT " + CARET + " FROM draft WHERE story = ?", Drafts::caret, id.value())));
    }

    private static Caret caret(Row row) throws DatabaseFailed {
        var place = new Position(new BlockId(row.text(1)), (int) row.number(2), (int) row.number(3));
        String block = row.text(5);
        var anchor = block.isEmpty()
                ? place
                : new Position(new BlockId(block), (int) row.number(6), (int) row.number(7));
        return new Caret(anchor, place, row.real(4));
    }

    /** The draft became a revision: its text goes, its caret stays. */
    public void done(StoryId id) throws SaveFailed {
        writing(session -> empty(session, id));
    }

    /**
     * The draft became a revision and its story is closed: its text and its history go, its caret stays. A history that
     * cannot go now goes with the next one of the story.
     */
    public void closed(StoryId id) throws SaveFailed {
        done(id);
        try {
            writing(session -> new ActRows(session, id).end());
            writing(session -> new ActRows(session, id).clear());
        } catch (SaveFailed e) {
            System.getLogger("id.redaksi.newsroom")
                    .log(System.Logger.Level.WARNING, "a history stays: {0}", e.explanation().key());
        }
    }

    /** Makes a revision of every draft that a killed program left behind. One that cannot be read stays where it is. */
    void recover(Clock clock, String author) throws DatabaseFailed {
        database.write(session -> {
            var drafts = session.all(
                    "SELECT story, base, sha256, content FROM draft WHERE content IS NOT NULL",
                    Drafts::draft);
            for (Draft draft : drafts.stream().flatMap(Optional::stream).toList()) {
                if (new Shelf(session).isPurged(draft.story())) {
                    session.run("DELETE FROM draft WHERE story = ?", draft.story().value());
                    continue;
                }
                Optional<Story> story = story(draft);
                if (story.isPresent()) {
                    recover(session, draft, story.get(), clock, author);
                    empty(session, draft.story());
                }
            }
            return true;
        });
    }

    private static Optional<Draft> draft(Row row) throws DatabaseFailed {
        Optional<StoryId> id = StoryId.of(row.text(1));
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(id.get(), row.number(2), row.text(3), row.bytes(4)));
    }

    /** A draft that a later save has overtaken is kept as a revision, but does not become the head. */
    private static void recover(Session session, Draft draft, Story story, Clock clock, String author)
            throws DatabaseFailed {
        var shelf = new Shelf(session);
        Optional<Revision> head = shelf.head(draft.story());
        if (head.isPresent() && head.get().sha256().equals(draft.sha256())) {
            return;
        }
        Revision made = shelf.append(
                        draft.story(), draft.content(), Revision.Kind.RECOVERED, author, clock.instant())
                .revision();
        if (head.isEmpty() || head.get().sequence() == draft.base()) {
            shelf.lead(story, made, draft.content());
        }
    }

    private static Optional<Story> story(Draft draft) {
        if (!Hash.of(draft.content()).equals(draft.sha256())) {
            return Optional.empty();
        }
        try {
            return Optional.of(StoryJson.read(draft.content()));
        } catch (BadStory e) {
            return Optional.empty();
        }
    }

    private static void empty(Session session, StoryId id) throws DatabaseFailed {
        session.run("UPDATE draft SET content = NULL WHERE story = ?", id.value());
    }

    /** A change of drafts. */
    @FunctionalInterface
    private interface Change {
        void in(Session session) throws DatabaseFailed;
    }

    private void writing(Change change) throws SaveFailed {
        try {
            database.write(session -> {
                change.in(session);
                return true;
            });
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }
}
