package id.redaksi.story;

import java.util.List;

/** A rule between two parts of the body. */
public record Divider(BlockId id) implements Framed {
    @Override
    public List<Inline> leaves() {
        return List.of();
    }

    @Override
    public Divider withLeaves(List<Inline> leaves) {
        Block.count(leaves, 0);
        return this;
    }

    @Override
    public Divider withId(BlockId id) {
        return new Divider(id);
    }

    @Override
    public String kind() {
        return "divider";
    }
}
