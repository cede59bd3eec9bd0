package id.redaksi.app;

import id.redaksi.edit.Reviewing;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stories of one export as they were looked at: what was looked at is what leaves, whatever is saved meanwhile. An export
 * asks for each of them two to five times, so as many as have room are kept in mind; the others are read again. One thread.
 */
final class LookedAt {
    /** In signs of their texts, which with all that belongs to them take some 40 MB. */
    static final int ROOM = 4_000_000;

    /** What a block takes beside its words. */
    private static final int BLOCK = 100;

    /** So many stories are read together. */
    private static final int TOGETHER = 40;

    private final Newsroom newsroom;
    private final List<StoryId> ids;
    private final Map<StoryId, Saved> ahead = new HashMap<>();
    private final Map<StoryId, Revision> revisions = new LinkedHashMap<>();
    private final Map<StoryId, Saved> kept = new HashMap<>();
    private final Map<Story, Story> leaving = new IdentityHashMap<>();
    private int room;

    /** {@code ids} are looked at in their order. */
    LookedAt(Newsroom newsroom, List<StoryId> ids, int room) {
        this.newsroom = newsroom;
        this.ids = List.copyOf(ids);
        this.room = room;
    }

    /** The newest state of a story, which is its state in this export from now on. */
    Saved look(StoryId id) throws NewsroomFailed, ExportFailed {
        Saved saved = found(id);
        revisions.put(id, saved.revision());
        int size = size(saved.story());
        if (size <= room) {
            room -= size;
            kept.put(id, saved);
        }
        return saved;
    }

    private Saved found(StoryId id) throws NewsroomFailed, ExportFailed {
        int at = revisions.size();
        if (at % TOGETHER == 0 && ids.size() > 1) {
            ahead.clear();
            ahead.putAll(newsroom.stories().ledTogether(ids.subList(at, Math.min(ids.size(), at + TOGETHER))));
        }
        Saved known = ahead.remove(id);
        return known != null
                ? known
                : newsroom.stories().find(id).orElseThrow(() -> new ExportFailed(Message.of("app.export.gone", id.value())));
    }

    /** The story as it was looked at. */
    Saved again(StoryId id) throws NewsroomFailed, ExportFailed {
        Saved known = kept.get(id);
        if (known != null) {
            return known;
        }
        Revision revision = revisions.get(id);
        return revision == null ? look(id) : new Saved(newsroom.stories().at(revision), revision);
    }

    /** The same as it leaves the house, which is worked out once for each that is kept. */
    Story leaving(Saved saved) {
        Story known = leaving.get(saved.story());
        if (known == null) {
            known = Reviewing.settled(saved.story());
            if (kept.get(saved.story().id()) == saved) {
                leaving.put(saved.story(), known);
            }
        }
        return known;
    }

    List<Revision> revisions() {
        return new ArrayList<>(revisions.values());
    }

    private static int size(Story story) {
        int size = BLOCK;
        for (Block block : story.body().blocks()) {
            size += BLOCK;
            for (Inline leaf : block.leaves()) {
                size += leaf.text().length() + BLOCK * leaf.spans().size();
            }
        }
        return size;
    }
}
