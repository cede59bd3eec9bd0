package id.redaksi.story;

import java.util.List;

/** A quotation that stands as a block, with the words that say whose it is (may be empty). */
public record Quote(BlockId id, Inline content, Inline attribution) implements Running {
    @Override
    public List<Inline> leaves() {
        return List.of(content, attribution);
    }

    @Override
    public Quote withLeaves(List<Inline> leaves) {
        Block.count(leaves, 2);
        return new Quote(id, leaves.get(0), leaves.get(1));
    }

    @Override
    public Quote withId(BlockId id) {
        return new Quote(id, content, attribution);
    }

    @Override
    public String kind() {
        return "quote";
    }
}
