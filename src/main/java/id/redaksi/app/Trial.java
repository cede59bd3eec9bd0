package id.redaksi.app;

import id.redaksi.rulebook.Overrun;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Optional;

/**
 * What a rule would have found in the archive: how many stories were looked through, how often it found something, in how
 * many of them, some of it, whether the archive was gone through to its end, and whether the rule ran too long.
 */
public record Trial(
        long stories, long found, long inStories, List<Sample> samples, boolean whole, Optional<Overrun> overrun) {
    /** So many findings are shown, of one story at most {@link #OF_ONE}. */
    public static final int SAMPLES = 20;

    public static final int OF_ONE = 2;

    public Trial {
        samples = List.copyOf(samples);
    }

    /** A finding among its words, with what may stand in its place. */
    public record Sample(StoryId story, String headline, String before, String words, String after, List<String> fixes) {
        public Sample {
            fixes = List.copyOf(fixes);
        }
    }

    /** Who waits for it. Called on the thread that looks. */
    public interface Watcher {
        /** What was found so far, of about so many stories in all. */
        void seen(Trial soFar, long of);

        /** Whether somebody still wants to know. */
        boolean isWanted();
    }
}
