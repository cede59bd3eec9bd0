package id.redaksi.story;

import java.util.List;

/** A paragraph. */
public record Paragraph(BlockId id, Inline content) implements Running {
    @Override
    public List<Inline> leaves() {
        return List.of(content);
    }

    @Override
    public Paragraph withLeaves(List<Inline> leaves) {
        Block.count(leaves, 1);
        return new Paragraph(id, leaves.getFirst());
    }

    @Override
    public Paragraph withId(BlockId id) {
        return new Paragraph(id, content);
    }

    @Override
    public String kind() {
        return "paragraph";
    }
}
