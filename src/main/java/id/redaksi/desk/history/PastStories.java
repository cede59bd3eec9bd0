package id.redaksi.desk.history;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Stories;
import id.redaksi.story.Story;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stories as they were, the last ones that were asked for kept: rows of a time line are told from one to the next, so two
 * are enough, and two of the longest stories are no burden. Only the history's lane calls.
 */
final class PastStories {
    private static final int KEPT = 2;

    private final Stories stories;
    private final Map<Long, Story> read = new LinkedHashMap<>(KEPT, 0.75f, true);

    PastStories(Stories stories) {
        this.stories = stories;
    }

    /** Fails when the revision is damaged. */
    Story at(Revision revision) throws NewsroomFailed {
        Story known = read.get(revision.sequence());
        if (known == null) {
            known = stories.at(revision);
            read.put(revision.sequence(), known);
            if (read.size() > KEPT) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return known;
    }
}
