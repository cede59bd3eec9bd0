package id.redaksi.desk.stories.search;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Stories;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Those who worked on the stories that were changed last, for completion: who is asked for is mostly among them, and
 * nobody waits until a whole archive was read. Any thread; blocks.
 */
final class LatestAuthors {
    private static final int STORIES = 200;

    /** Names are read anew after so many revisions more. */
    private static final int STALE = 50;

    private record Authors(long sequence, List<Known> names) {}

    private final Stories stories;
    private volatile Authors known = new Authors(-STALE, List.of());

    LatestAuthors(Stories stories) {
        this.stories = stories;
    }

    /** Those with a name, or a part of it, that begins so; who has worked on most comes first. */
    List<Known> beginning(String begun, int most) throws NewsroomFailed {
        String asked = " " + begun.toLowerCase(Locale.ROOT);
        return names().stream()
                .filter(one -> (" " + one.value().toLowerCase(Locale.ROOT)).contains(asked))
                .limit(most)
                .toList();
    }

    private List<Known> names() throws NewsroomFailed {
        long newest = stories.newest();
        Authors now = known;
        if (newest - now.sequence() >= STALE) {
            now = new Authors(newest, read(newest));
            known = now;
        }
        return now.names();
    }

    private List<Known> read(long newest) throws NewsroomFailed {
        Map<String, Long> counts = new TreeMap<>();
        for (Saved saved : stories.upTo(newest, STORIES)) {
            saved.story().contributors().stream()
                    .map(one -> one.name().strip())
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> counts.merge(name, 1L, Long::sum));
        }
        Stream<Known> names = counts.entrySet().stream().map(one -> new Known(one.getKey(), one.getValue()));
        return names.sorted(Comparator.comparingLong(Known::stories).reversed()).toList();
    }
}
