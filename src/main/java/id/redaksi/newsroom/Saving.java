package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Keeps states of stories as revisions. What is told to be saved was committed, read back on another connection, and its
 * hash found equal. Any thread; every call blocks.
 */
final class Saving {
    private record Fresh(Stories.Change change, byte[] content) {}

    /** The revision that holds what was to be kept; the row where it was added now. */
    private record Kept(Revision revision, Optional<byte[]> row) {}

    private record KeptFresh(Kept kept, byte[] content) {}

    private final Database database;
    private final Clock clock;
    private final Supplier<String> author;
    private final Bases bases;

    Saving(Database database, Clock clock, Supplier<String> author, Bases bases) {
        this.database = database;
        this.clock = clock;
        this.author = author;
        this.bases = bases;
    }

    /** One story; the head where that already holds the same. */
    Revision save(Story story, Revision.Kind kind) throws SaveFailed {
        byte[] content = StoryJson.write(story);
        String hash = Hash.of(content);
        try {
            Optional<Kept> kept = database.write(session -> {
                var shelf = new Shelf(session, bases);
                Optional<Revision> head = shelf.head(story.id());
                if (head.isPresent() && head.get().sha256().equals(hash)) {
                    return Optional.of(new Kept(head.get(), Optional.empty()));
                }
                if (head.isEmpty() && isRefused(session, story.id(), kind)) {
                    return Optional.empty();
                }
                return Optional.of(append(shelf, story, content, kind));
            });
            if (kept.isEmpty()) {
                throw new SaveFailed(Message.of("newsroom.purged"));
            }
            readBack(kept.get(), content);
            return kept.get().revision();
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /** A story that was taken away for good comes back only when somebody restores it. */
    private static boolean isRefused(Session session, StoryId id, Revision.Kind kind) throws DatabaseFailed {
        if (kind == Revision.Kind.RESTORED) {
            session.run("DELETE FROM purged WHERE story = ?", id.value());
            return false;
        }
        return new Shelf(session).isPurged(id);
    }

    private Kept append(Shelf shelf, Story story, byte[] content, Revision.Kind kind) throws DatabaseFailed {
        Shelf.Added added = shelf.append(story.id(), content, kind, author.get(), clock.instant());
        shelf.lead(story, added.revision(), content);
        return new Kept(added.revision(), Optional.of(added.row()));
    }

    /** On another connection: what the disk gives back must be what was saved, its row as well as its whole copy. */
    private void readBack(Kept kept, byte[] content) throws DatabaseFailed, SaveFailed {
        Revision revision = kept.revision();
        boolean asSaved = database.read(session -> {
            var contents = new Contents(session);
            return contents.of(revision.sequence(), revision.sha256()).isPresent()
                    && (kept.row().isEmpty() || contents.isRow(revision.sequence(), kept.row().get()));
        });
        if (!asSaved) {
            throw new SaveFailed(Message.of("newsroom.notAsSaved"));
        }
        if (kept.row().isPresent()) {
            bases.put(revision, content);
        }
    }

    /** What is written in the transaction of several revisions, and stands or falls with them. */
    @FunctionalInterface
    interface Along {
        void write(Session session, Set<StoryId> kept) throws DatabaseFailed;
    }

    /** Several in one transaction, or none; without those whose head is no longer what they were made from. */
    List<Revision> saveAll(List<Stories.Change> changes, Revision.Kind kind, Along along) throws SaveFailed {
        List<Fresh> all = changes.stream()
                .map(change -> new Fresh(change, StoryJson.write(change.story())))
                .toList();
        try {
            List<KeptFresh> made = database.write(session -> {
                List<KeptFresh> kept = new ArrayList<>();
                for (Fresh fresh : all) {
                    add(new Shelf(session, bases), fresh, kind).ifPresent(kept::add);
                }
                along.write(
                        session,
                        kept.stream().map(one -> one.kept().revision().story()).collect(Collectors.toSet()));
                return List.copyOf(kept);
            });
            for (KeptFresh one : made) {
                readBack(one.kept(), one.content());
            }
            return made.stream().map(one -> one.kept().revision()).toList();
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    private Optional<KeptFresh> add(Shelf shelf, Fresh fresh, Revision.Kind kind) throws DatabaseFailed {
        Story story = fresh.change().story();
        Optional<Revision> head = shelf.head(story.id());
        if (head.isEmpty() || !head.get().sha256().equals(fresh.change().over())) {
            return Optional.empty();
        }
        return Optional.of(new KeptFresh(append(shelf, story, fresh.content(), kind), fresh.content()));
    }
}
