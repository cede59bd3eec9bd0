package id.redaksi.story;

import java.util.List;

/** A sentence of the story set large between its paragraphs, with the words that say whose it is (may be empty). */
public record PullQuote(BlockId id, Inline content, Inline attribution) implements Framed {
    @Override
    public List<Inline> leaves() {
        return List.of(content, attribution);
    }

    @Override
    public PullQuote withLeaves(List<Inline> leaves) {
        Block.count(leaves, 2);
        return new PullQuote(id, leaves.get(0), leaves.get(1));
    }

    @Override
    public PullQuote withId(BlockId id) {
        return new PullQuote(id, content, attribution);
    }

    @Override
    public String kind() {
        return "pullquote";
    }
}
