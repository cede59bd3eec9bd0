package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the newest texts of the stories that were changed lately are what was saved. After a large import that may be
 * any number: only so many of the last are looked at, the others by the sweep.
 */
final class RecentCheck implements Check {
    private static final int MOST = 1_000;

    private final Instant since;

    private RecentCheck(Instant since) {
        this.since = since;
    }

    static RecentCheck since(Instant moment) {
        return new RecentCheck(moment);
    }

    @Override
    public String name() {
        return "revisions";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        List<Symptom> symptoms = new ArrayList<>();
        for (Summary summary : newsroom.stories().page(ListFilter.ALL, Long.MAX_VALUE, MOST)) {
            StoryId id = summary.id();
            if (!summary.changed().isBefore(since) && !isSound(newsroom, id)) {
                symptoms.add(Symptom.of(this, id, "doctor.revisions.newest", Symptom.Cure.SALVAGE, id.value(), 1));
            }
        }
        return symptoms;
    }

    private static boolean isSound(Newsroom newsroom, StoryId id) {
        try {
            return newsroom.stories().led(id).isPresent();
        } catch (NewsroomFailed e) {
            return false;
        }
    }
}
