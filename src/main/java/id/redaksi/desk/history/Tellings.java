package id.redaksi.desk.history;

import id.redaksi.compare.Changes;
import id.redaksi.compare.Comparison;
import id.redaksi.desk.kit.Background;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Version;
import id.redaksi.story.Story;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * What changed with each row of a time line, found out for those alone that somebody sees and kept from then on. The last
 * row asked for is the first to be told, so that one who scrolls waits for nothing that has gone by. Lives on JavaFX's
 * thread.
 */
final class Tellings {
    /** More rows than this are in no window; what was asked for before them has been scrolled past. */
    private static final int SEEN = 40;

    /** Two revisions stay what they are, so what is told of them stays. */
    private record Key(long sequence, long former) {
        static Key of(Entry entry) {
            return new Key(
                    entry.sequence(),
                    entry.former() == null ? 0 : entry.former().revision().sequence());
        }
    }

    private final PastStories past;
    private final Background lane;
    private final Map<Key, Told> told = new HashMap<>();
    private final Deque<Entry> asked = new ArrayDeque<>();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private boolean running;
    private boolean closed;

    Tellings(PastStories past, Background lane) {
        this.past = past;
        this.lane = lane;
    }

    /** Grows whenever more is known. */
    ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What is known; where nothing is yet, and somebody sees the row, it is found out. */
    Optional<Told> of(Entry entry, boolean seen) {
        Told known = told.get(Key.of(entry));
        if (known == null && seen && !closed) {
            asked.remove(entry);
            asked.addFirst(entry);
            while (asked.size() > SEEN) {
                asked.removeLast();
            }
            next();
        }
        return Optional.ofNullable(known);
    }

    private void next() {
        Entry entry = running || closed ? null : asked.pollFirst();
        if (entry != null) {
            running = true;
            lane.run(() -> tell(entry), found -> {
                running = false;
                told.put(Key.of(entry), found);
                count.set(count.get() + 1);
                next();
            }, _ -> running = false);
        }
    }

    /** On the lane. */
    private Told tell(Entry entry) throws NewsroomFailed {
        Optional<Story> story = read(entry.version());
        if (story.isEmpty()) {
            return new Told.Damaged();
        }
        if (entry.former() == null) {
            return new Told.First(Changes.words(story.get()));
        }
        Optional<Story> former = read(entry.former());
        return former.isEmpty()
                ? new Told.FormerDamaged()
                : new Told.Changed(Comparison.of(former.get(), story.get()).changes());
    }

    /** Empty where the version is damaged; any other trouble may pass, so nothing is told for good. */
    private Optional<Story> read(Version version) throws NewsroomFailed {
        try {
            return Optional.of(past.at(version.revision()));
        } catch (NewsroomFailed e) {
            if (e.explanation().key().equals("newsroom.storyDamaged")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void close() {
        closed = true;
        asked.clear();
    }
}
