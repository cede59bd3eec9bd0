package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The blocks of the body with what is known of each: its view while it is in sight, its height, its place. */
final class Rows {
    /** A block's height is what was measured, or until it was in sight what its length lets expect. */
    static final class Row {
        private Block block;
        private boolean stale = true;
        double y;
        double height;
        boolean measured;

        /** How many printed lines it has; negative until they are counted. */
        int lines = -1;

        /** The number of its first printed line; negative while that is not known. */
        int number = -1;
        @Nullable BlockView view;

        Row(Block block, double width) {
            this.block = block;
            height = expected(block, width);
        }

        Block block() {
            return block;
        }

        /** Whether its view has yet to be told what to show; telling it clears this. */
        boolean takeStale() {
            boolean was = stale;
            stale = false;
            return was;
        }

        void touch() {
            stale = true;
            unmeasure();
        }

        void unmeasure() {
            measured = false;
            lines = -1;
        }
    }

    private static final double LINE = 28;
    private static final double LETTER = 8;

    private final List<Row> all = new ArrayList<>();
    private final Map<BlockId, Row> byId = new HashMap<>();
    private final Consumer<BlockView> dropped;

    Rows(Consumer<BlockView> dropped) {
        this.dropped = dropped;
    }

    List<Row> all() {
        return all;
    }

    private static double expected(Block block, double width) {
        if (block instanceof Paragraph paragraph) {
            return expected(paragraph.content(), width) * LINE + 14;
        }
        double lines = 0;
        for (Inline leaf : block.leaves()) {
            lines += expected(leaf, width);
        }
        return lines * LINE + (block instanceof Figure || block instanceof Gallery ? 180 : 14);
    }

    private static double expected(Inline leaf, double width) {
        return Math.max(1, Math.ceil(leaf.length() * LETTER / Math.max(100, width)));
    }

    /** Takes the blocks; a block that is the same value keeps its row, one with the same id its view. */
    void become(List<Block> blocks, double width) {
        int start = 0;
        while (start < Math.min(all.size(), blocks.size()) && all.get(start).block == blocks.get(start)) {
            start++;
        }
        int oldEnd = all.size();
        int newEnd = blocks.size();
        while (oldEnd > start && newEnd > start && all.get(oldEnd - 1).block == blocks.get(newEnd - 1)) {
            oldEnd--;
            newEnd--;
        }
        Map<BlockId, Row> spare = new HashMap<>();
        List<Row> changed = all.subList(start, oldEnd);
        changed.forEach(row -> spare.put(row.block.id(), row));
        List<Row> made = new ArrayList<>();
        for (Block block : blocks.subList(start, newEnd)) {
            Row row = spare.remove(block.id());
            made.add(row == null ? new Row(block, width) : renewed(row, block));
        }
        spare.forEach((id, row) -> {
            drop(row);
            byId.remove(id);
        });
        made.forEach(row -> byId.put(row.block.id(), row));
        changed.clear();
        all.addAll(start, made);
    }

    private Row renewed(Row row, Block block) {
        if (row.block != block) {
            if (!BlockView.alike(row.block, block)) {
                drop(row);
            }
            row.block = block;
            row.touch();
        }
        return row;
    }

    /** The block is to be told anew what to show, if it is still there. */
    void touch(BlockId id) {
        Row row = byId.get(id);
        if (row != null) {
            row.touch();
        }
    }

    void drop(Row row) {
        if (row.view != null) {
            dropped.accept(row.view);
            row.view = null;
            row.stale = true;
        }
    }

    Row of(BlockId id) {
        Row row = byId.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no such block");
        }
        return row;
    }

    /** The row at this height; the first or the last beyond them. */
    Row at(double y) {
        for (Row row : all) {
            if (y < row.y + row.height) {
                return row;
            }
        }
        return all.getLast();
    }

    /** The gap between two blocks nearest to this height: 0 before the first, the number of blocks behind the last. */
    int gapAt(double y) {
        int index = 0;
        for (Row row : all) {
            if (y < row.y + row.height / 2) {
                return index;
            }
            index++;
        }
        return index;
    }

    /** The height at which a gap lies. */
    double gap(int index) {
        return index < all.size() ? all.get(index).y : all.getLast().y + all.getLast().height;
    }
}
