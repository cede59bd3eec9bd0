package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found in a story: in its body, with the block values that it was found in, and in its fields (the headline, the
 * lead figure, entries, what a block has beside its texts).
 */
public record Findings(Body body, Map<BlockId, InBlock> blocks, List<Finding> fields) {
    /** The findings in one block value, by leaf and place. */
    public record InBlock(Block block, List<Finding> findings) {
        public InBlock {
            findings = List.copyOf(findings);
        }
    }

    public static final Findings NONE = new Findings(Body.EMPTY, Map.of(), List.of());

    public Findings {
        blocks = Map.copyOf(blocks);
        fields = List.copyOf(fields);
    }

    /** Those in the texts of the body, in reading order. */
    public Stream<Finding> all() {
        return body.blocks().stream()
                .map(block -> blocks.get(block.id()))
                .filter(java.util.Objects::nonNull)
                .flatMap(found -> found.findings().stream());
    }

    /** Those in fields, then those in the body. */
    public Stream<Finding> everywhere() {
        return Stream.concat(fields.stream(), all());
    }

    /** What stops "ready" and an export by these choices. */
    public List<Finding> blocking(RuleChoices choices) {
        return everywhere().filter(finding -> choices.blocks(finding.about())).toList();
    }
}
