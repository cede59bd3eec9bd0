package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was found in a body, with the body and the block values that it was found in. */
public record Findings(Body body, Map<BlockId, InBlock> blocks) {
    /** The findings in one block value, by leaf and place. */
    public record InBlock(Block block, List<Finding> findings) {
        public InBlock {
            findings = List.copyOf(findings);
        }
    }

    public static final Findings NONE = new Findings(Body.EMPTY, Map.of());

    public Findings {
        blocks = Map.copyOf(blocks);
    }

    /** All of them in reading order. */
    public Stream<Finding> all() {
        return body.blocks().stream()
                .map(block -> blocks.get(block.id()))
                .filter(java.util.Objects::nonNull)
                .flatMap(found -> found.findings().stream());
    }
}
