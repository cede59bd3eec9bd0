package id.redaksi.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a story in reading order; no two share an id. A value, equal to another with equal blocks. What is asked
 * again at every key (where a block is, how footnotes are numbered) is kept beside it, and handed on when one block
 * changes, so that a key costs the same in a story of ten blocks and of a hundred thousand.
 */
public final class Body {
    public static final Body EMPTY = new Body(List.of());

    private final List<Block> blocks;
    private final Map<BlockId, Integer> places;
    private volatile @Nullable Map<String, Integer> footnotes;

    public Body(List<Block> blocks) {
        this(List.copyOf(blocks), places(blocks).orElseThrow(() -> new IllegalArgumentException("two blocks share an id")), null);
    }

    /** The body of these blocks; empty when two of them share an id. */
    public static Optional<Body> of(List<Block> blocks) {
        return places(blocks).map(places -> new Body(List.copyOf(blocks), places, null));
    }

    private Body(List<Block> blocks, Map<BlockId, Integer> places, @Nullable Map<String, Integer> footnotes) {
        this.blocks = blocks;
        this.places = places;
        this.footnotes = footnotes;
    }

    private static Optional<Map<BlockId, Integer>> places(List<Block> blocks) {
        Map<BlockId, Integer> places = HashMap.newHashMap(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (places.put(blocks.get(i).id(), i) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** This body with another value of the block of the same id at this place. */
    public Body with(int at, Block changed) {
        Block former = blocks.get(at);
        if (!former.id().equals(changed.id())) {
            throw new IllegalArgumentException("another block");
        }
        Block[] all = blocks.toArray(Block[]::new);
        all[at] = changed;
        boolean names = namesFootnotes(former) || namesFootnotes(changed);
        return new Body(List.of(all), places, names ? null : footnotes);
    }

    private static boolean namesFootnotes(Block block) {
        return block.leaves().stream()
                .flatMap(leaf -> leaf.spans().stream())
                .anyMatch(span -> span.mark() instanceof Footnote);
    }

    /** The place of the block, or -1. */
    public int indexOf(BlockId id) {
        return places.getOrDefault(id, -1);
    }

    public Optional<Block> find(BlockId id) {
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(blocks.get(at));
    }

    /** The figures of the body in reading order, those of galleries too. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                figures.add(figure);
            } else if (block instanceof Gallery gallery) {
                figures.addAll(gallery.figures());
            }
        }
        return figures;
    }

    /** The keys of the footnotes in the order in which the text names them first, with their numbers from 1. */
    public Map<String, Integer> footnoteNumbers() {
        Map<String, Integer> known = footnotes;
        if (known == null) {
            known = numbered();
            footnotes = known;
        }
        return known;
    }

    private Map<String, Integer> numbered() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (!(block instanceof Footnotes)) {
                for (Inline leaf : block.leaves()) {
                    for (Span span : leaf.spans()) {
                        if (span.mark() instanceof Footnote(var key)) {
                            numbers.putIfAbsent(key, numbers.size() + 1);
                        }
                    }
                }
            }
        }
        return java.util.Collections.unmodifiableMap(numbers);
    }

    /** The text of all blocks, a line each. */
    public String text() {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Body body && blocks.equals(body.blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    @Override
    public String toString() {
        return blocks.toString();
    }
}
