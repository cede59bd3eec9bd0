package id.redaksi.site;

import id.redaksi.newsroom.Copied;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stories that were read to plan a build, kept for rendering, since reading one costs as much as a third of its page. So
 * many as fit; the rest is read again. Any thread.
 */
final class ReadStories {
    /** Measured: a story in memory takes about as many bytes for each of its packed ones. */
    private static final int UNPACKED = 4;

    private static final long MOST = 128L << 20;

    /** A story as it goes out, what it points to, and the revision that it is of. */
    record Held(Story story, List<StoryId> targets, long sequence, Instant saved, long weight) {}

    private final Map<StoryId, Held> held = new ConcurrentHashMap<>();
    private final AtomicLong left = new AtomicLong(MOST);

    /** Nothing is kept once it is full; {@code story} has its suggestions settled. */
    void keep(Copied copied, Story story, List<StoryId> targets) {
        long weight = (long) copied.packedLength() * UNPACKED;
        if (left.addAndGet(-weight) < 0) {
            left.addAndGet(weight);
            return;
        }
        give(held.put(copied.id(), new Held(story, targets, copied.sequence(), copied.saved(), weight)));
    }

    /** Gives the story away, for it is rendered once. */
    Optional<Held> take(StoryId id) {
        Held one = held.remove(id);
        give(one);
        return Optional.ofNullable(one);
    }

    private void give(@Nullable Held one) {
        if (one != null) {
            left.addAndGet(one.weight());
        }
    }
}
