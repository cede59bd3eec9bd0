package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts salvaged revisions on the shelves of a new newsroom, some hundred in a transaction, with what was said of them. */
final class Shelving {
    private static final int AT_ONCE = 200;

    private record Waiting(Inventory.Found found, Mark mark) {}

    private final Newsroom newsroom;
    private final Bases bases = new Bases();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, Inventory.Found> heads = new HashMap<>();

    Shelving(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    void add(Inventory.Found found, Mark mark) throws SaveFailed {
        waiting.add(new Waiting(found, mark));
        if (waiting.size() >= AT_ONCE) {
            finish();
        }
    }

    void finish() throws SaveFailed {
        try {
            Map<Revision, Mark> marks = newsroom.database().write(session -> {
                Map<Revision, Mark> made = new HashMap<>();
                var shelf = new Shelf(session, bases);
                for (Waiting one : waiting) {
                    Inventory.Found found = one.found();
                    Revision revision = append(shelf, found.story(), found.content(), found.revision().kind(), found);
                    if (!one.mark().isNone()) {
                        made.put(revision, one.mark());
                    }
                    heads.put(found.story().id().value(), found);
                }
                return made;
            });
            waiting.clear();
            for (Map.Entry<Revision, Mark> mark : marks.entrySet()) {
                newsroom.stories().mark(mark.getKey(), mark.getValue());
            }
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    private Revision append(
            Shelf shelf, Story story, byte[] content, Revision.Kind kind, Inventory.Found found) throws DatabaseFailed {
        Revision revision = shelf.append(
                        story.id(), content, kind, found.author(), Instant.ofEpochMilli(found.revision().time()))
                .revision();
        shelf.lead(story, revision, content);
        bases.put(revision, content);
        return revision;
    }

    /** What was being typed becomes the newest revision, as at the start after a program that was killed. */
    void drafts(List<Remnants.Drafted> drafts, Instant now) throws DatabaseFailed {
        newsroom.database().write(session -> {
            var shelf = new Shelf(session, bases);
            for (Remnants.Drafted draft : drafts) {
                Optional<Story> story = Remnants.story(draft.content());
                Optional<Revision> head = story.isPresent() ? shelf.head(story.get().id()) : Optional.empty();
                boolean known = head.isPresent() && head.get().sha256().equals(draft.sha256());
                if (story.isPresent() && !known) {
                    Revision made = shelf.append(
                                    story.get().id(), draft.content(), Revision.Kind.RECOVERED, "", now)
                            .revision();
                    Inventory.Found newest = heads.get(story.get().id().value());
                    if (newest == null || newest.revision().sequence() == draft.base()) {
                        shelf.lead(story.get(), made, draft.content());
                    }
                }
            }
            return true;
        });
    }
}
