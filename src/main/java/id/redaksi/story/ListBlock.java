package id.redaksi.story;

import java.util.List;
import java.util.stream.IntStream;

/** A list; nesting is a level on each item, so that every item is one leaf. Never without an item. */
public record ListBlock(BlockId id, List<Item> items) implements Running {
    /** How deep lists nest: levels 0 to 7. */
    public static final int DEEPEST = 7;

    /** What stands before an item. */
    public enum Marker {
        BULLET,
        NUMBER
    }

    /** One item; level 0 is the outermost. */
    public record Item(int level, Marker marker, Inline content) {
        public Item {
            if (level < 0 || level > DEEPEST) {
                throw new IllegalArgumentException("list level " + level);
            }
        }
    }

    public ListBlock {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list without items");
        }
    }

    @Override
    public List<Inline> leaves() {
        return items.stream().map(Item::content).toList();
    }

    @Override
    public ListBlock withLeaves(List<Inline> leaves) {
        Block.count(leaves, items.size());
        return new ListBlock(
                id,
                IntStream.range(0, items.size())
                        .mapToObj(i -> new Item(items.get(i).level(), items.get(i).marker(), leaves.get(i)))
                        .toList());
    }

    @Override
    public ListBlock withId(BlockId id) {
        return new ListBlock(id, items);
    }

    @Override
    public String kind() {
        return "list";
    }
}
