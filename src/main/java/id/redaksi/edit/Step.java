package id.redaksi.edit;

import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.Optional;

/** A small change of a story that can be taken back. */
public sealed interface Step permits ReplaceText, ReplaceBlocks, SetField {
    /** The changed story; empty when the step does not fit this story (a block or a range that is not there). */
    Optional<Story> apply(Story story);

    /** The step that takes this one back; {@code before} is the story to which it was applied. */
    Step invert(Story before);

    /** This step and the next one as one step that does the same; empty where they stay two. */
    Optional<Step> followedBy(Step next);

    /** Where a place is after the step; empty when its block has gone. Places keep their order. */
    Optional<Position> map(Position position);
}
