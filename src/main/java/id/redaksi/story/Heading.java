package id.redaksi.story;

import java.util.List;

/** A heading inside the body; level 2 to 4, since the headline is level 1. */
public record Heading(BlockId id, int level, Inline content) implements Running {
    public Heading {
        if (level < 2 || level > 4) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }

    @Override
    public List<Inline> leaves() {
        return List.of(content);
    }

    @Override
    public Heading withLeaves(List<Inline> leaves) {
        Block.count(leaves, 1);
        return new Heading(id, level, leaves.getFirst());
    }

    @Override
    public Heading withId(BlockId id) {
        return new Heading(id, level, content);
    }

    @Override
    public String kind() {
        return "heading";
    }
}
