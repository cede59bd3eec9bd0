package id.redaksi.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The contents that this program saved last, as it read them back: the next revision of each is told as a difference from
 * it without going the way of differences again. Any thread.
 */
final class Bases {
    /** One for each story that is likely to be open. */
    private static final int MOST = 16;

    private record Base(long sequence, byte[] content) {}

    private final Map<String, Base> byStory = new LinkedHashMap<>(MOST, 0.75f, true);

    /** The content of the story's revision, if it is the last one that was saved. */
    synchronized Optional<byte[]> find(Revision revision) {
        Base base = byStory.get(revision.story().value());
        return base != null && base.sequence() == revision.sequence() ? Optional.of(base.content()) : Optional.empty();
    }

    synchronized void put(Revision revision, byte[] content) {
        byStory.put(revision.story().value(), new Base(revision.sequence(), content));
        if (byStory.size() > MOST) {
            byStory.remove(byStory.keySet().iterator().next());
        }
    }

    synchronized void clear() {
        byStory.clear();
    }
}
