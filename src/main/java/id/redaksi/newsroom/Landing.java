package id.redaksi.newsroom;

import id.redaksi.story.Story;
import java.util.Optional;

/** What became of a story that came out of an archive: the state that is kept, and its revision where one was made. */
public record Landing(Outcome outcome, Story story, Optional<Revision> revision) {
    /** How an arrival was met. */
    public enum Outcome {
        /** It is a new story of this newsroom. */
        TAKEN,
        /** It had changed at the source, and is a new revision of its story. */
        CHANGED,
        /** It was here already, as it is. */
        SKIPPED,
        /** It had changed at the source and also here, where it stays as it is. */
        KEPT,
        /** It was taken away here for good, and stays away. */
        ERASED
    }

    static Landing without(Outcome outcome, Story story) {
        return new Landing(outcome, story, Optional.empty());
    }
}
