package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import java.util.List;
import java.util.Optional;

/** The leaves of a body in reading order: what is before what, and where the next text begins. */
public final class Leaves {
    private Leaves() {}

    /** The text in which the place lies; fails when the body does not have it. */
    public static Inline at(Body body, Position place) {
        return body.find(place.block()).orElseThrow().leaves().get(place.leaf());
    }

    public static boolean has(Body body, Position place) {
        return body.find(place.block())
                .filter(block -> place.leaf() < block.leaves().size())
                .filter(block -> place.offset() <= block.leaves().get(place.leaf()).length())
                .isPresent();
    }

    /** Negative when {@code a} is read before {@code b}; both must be places of the body. */
    public static int compare(Body body, Position a, Position b) {
        if (!a.block().equals(b.block())) {
            return Integer.compare(body.indexOf(a.block()), body.indexOf(b.block()));
        }
        return a.leaf() == b.leaf() ? Integer.compare(a.offset(), b.offset()) : Integer.compare(a.leaf(), b.leaf());
    }

    /** The start of the leaf after this one. */
    public static Optional<Position> next(Body body, Position place) {
        int at = body.indexOf(place.block());
        if (place.leaf() + 1 < body.blocks().get(at).leaves().size()) {
            return Optional.of(new Position(place.block(), place.leaf() + 1, 0));
        }
        return body.blocks().subList(at + 1, body.blocks().size()).stream()
                .filter(block -> !block.leaves().isEmpty())
                .findFirst()
                .map(block -> new Position(block.id(), 0, 0));
    }

    /** The end of the leaf before this one. */
    public static Optional<Position> previous(Body body, Position place) {
        int at = body.indexOf(place.block());
        if (place.leaf() > 0) {
            return Optional.of(end(body.blocks().get(at), place.leaf() - 1));
        }
        return body.blocks().subList(0, at).reversed().stream()
                .filter(block -> !block.leaves().isEmpty())
                .findFirst()
                .map(block -> end(block, block.leaves().size() - 1));
    }

    /** The first place of the body; empty when nothing in it can be written. */
    public static Optional<Position> first(Body body) {
        return body.blocks().stream()
                .filter(block -> !block.leaves().isEmpty())
                .findFirst()
                .map(block -> new Position(block.id(), 0, 0));
    }

    public static Optional<Position> last(Body body) {
        List<Block> blocks = body.blocks();
        return blocks.reversed().stream()
                .filter(block -> !block.leaves().isEmpty())
                .findFirst()
                .map(block -> end(block, block.leaves().size() - 1));
    }

    static Position end(Block block, int leaf) {
        return new Position(block.id(), leaf, block.leaves().get(leaf).length());
    }
}
