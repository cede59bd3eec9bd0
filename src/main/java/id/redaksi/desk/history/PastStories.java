package id.redaksi.desk.history;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Stories;
import id.redaksi.story.Story;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stories as they were, the last few that were asked for kept. Only the history's lane calls. */
final class PastStories {
    private static final int KEPT = 6;

    private final Stories stories;
    private final Map<Long, Story> read = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Story> eldest) {
            return size() > KEPT;
        }
    };

    PastStories(Stories stories) {
        this.stories = stories;
    }

    /** Fails when the revision is damaged. */
    Story at(Revision revision) throws NewsroomFailed {
        Story known = read.get(revision.sequence());
        if (known == null) {
            known = stories.at(revision);
            read.put(revision.sequence(), known);
        }
        return known;
    }
}
