package id.redaksi.desk.editor;

import id.redaksi.story.BlockId;
import java.util.Optional;

/** What stands at the upper edge of a story's view: a block and how much of it lies above, or only how far it is scrolled. */
public record Sight(Optional<BlockId> block, double above, double width, double height) {}
