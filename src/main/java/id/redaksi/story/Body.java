package id.redaksi.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The blocks of a story in reading order; no two share an id. */
public record Body(List<Block> blocks) {
    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
        var seen = new HashSet<BlockId>();
        for (Block block : blocks) {
            if (!seen.add(block.id())) {
                throw new IllegalArgumentException("two blocks share an id");
            }
        }
    }

    /** The place of the block, or -1. */
    public int indexOf(BlockId id) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    public Optional<Block> find(BlockId id) {
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(blocks.get(at));
    }

    /** The figures of the body in reading order, those of galleries too. */
    public List<Figure> figures() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Figure figure -> Stream.of(figure);
                    case Gallery gallery -> gallery.figures().stream();
                    default -> Stream.<Figure>empty();
                })
                .toList();
    }

    /** The keys of the footnotes in the order in which the text names them first, with their numbers from 1. */
    public Map<String, Integer> footnoteNumbers() {
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
        return numbers;
    }

    /** The text of all blocks, a line each. */
    public String text() {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }
}
