package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.Optional;

/**
 * Marks that are shown on a body and are no part of it. Each knows the block value that it was made from: once the story
 * holds another value under that id, the mark is no longer shown, so that none ever stands in the wrong place.
 */
public final class Decorations {
    /** What a mark says. */
    public enum Kind {
        NOTED,
        NOTED_HERE,
        FOUND,
        FOUND_HERE,
        SPELLING,
        STYLE,
        FINDING
    }

    /** A mark on a leaf of a block, in UTF-16 units. */
    public record Decoration(int leaf, int from, int to, Kind kind) {}

    private record OnBlock(Block block, List<Decoration> marks) {}

    public static final Decorations NONE = new Decorations(Map.of());

    private final Map<BlockId, OnBlock> marks;

    private Decorations(Map<BlockId, OnBlock> marks) {
        this.marks = marks;
    }

    /** Marks on ranges, made from the blocks that {@code find} gives; a range whose block is gone has none. */
    public static Decorations of(
            List<TextRange> ranges, Function<BlockId, Optional<Block>> find, Function<TextRange, Kind> kind) {
        Map<BlockId, OnBlock> marks = new HashMap<>();
        for (TextRange range : ranges) {
            OnBlock known = marks.get(range.block());
            if (known == null) {
                Optional<Block> block = find.apply(range.block());
                if (block.isEmpty()) {
                    continue;
                }
                known = new OnBlock(block.get(), new ArrayList<>());
                marks.put(range.block(), known);
            }
            known.marks().add(new Decoration(range.leaf(), range.from(), range.to(), kind.apply(range)));
        }
        return new Decorations(marks);
    }

    /** The marks on the block; none when they were made from another value of it. */
    public List<Decoration> on(Block block) {
        OnBlock known = marks.get(block.id());
        return known == null || known.block() != block ? List.of() : List.copyOf(known.marks());
    }
}
