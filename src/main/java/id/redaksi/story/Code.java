package id.redaksi.story;

import java.util.List;

/** Lines that stand as they were written, in letters of one width; the language is a name such as "sql", or empty. */
public record Code(BlockId id, String language, Inline content) implements Framed {
    @Override
    public List<Inline> leaves() {
        return List.of(content);
    }

    @Override
    public Code withLeaves(List<Inline> leaves) {
        Block.count(leaves, 1);
        return new Code(id, language, leaves.getFirst());
    }

    @Override
    public Code withId(BlockId id) {
        return new Code(id, language, content);
    }

    @Override
    public String kind() {
        return "code";
    }
}
