package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
        FINDING,
        OVER_LIMIT,
        OFF_RECORD
    }

    /** A mark on a leaf of a block, in UTF-16 units. */
    public record Decoration(int leaf, int from, int to, Kind kind) {}

    private record OnBlock(Block block, List<Decoration> marks) {}

    public static final Decorations NONE = new Decorations(_ -> List.of());

    private final Function<Block, List<Decoration>> marks;

    private Decorations(Function<Block, List<Decoration>> marks) {
        this.marks = marks;
    }

    /** Marks that are asked for at each layout, block by block in sight; cheap, and on the thread of the layout. */
    public static Decorations from(Function<Block, List<Decoration>> marks) {
        return new Decorations(marks);
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
        return new Decorations(block -> {
            OnBlock known = marks.get(block.id());
            return known == null || known.block() != block ? List.of() : List.copyOf(known.marks());
        });
    }

    /** These marks and others. */
    public Decorations and(Decorations others) {
        return new Decorations(block -> {
            List<Decoration> here = on(block);
            List<Decoration> more = others.on(block);
            return here.isEmpty() ? more : more.isEmpty() ? here : Stream.concat(here.stream(), more.stream()).toList();
        });
    }

    /** The marks on the block; none when they were made from another value of it. */
    public List<Decoration> on(Block block) {
        return marks.apply(block);
    }
}
