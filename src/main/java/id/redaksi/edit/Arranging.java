package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts blocks in, takes them out, and changes their order. */
public final class Arranging {
    private final Ids ids;

    public Arranging(Ids ids) {
        this.ids = ids;
    }

    /**
     * Puts a block behind the one with the caret, or in its place when that is an empty paragraph. A paragraph to go on
     * in stands behind it; the caret goes into the block, or where it has no text into that paragraph.
     */
    public Optional<Transaction> insert(Story story, Selection selection, Block inserted) {
        var work = new Work(story, selection);
        Position at = work.from();
        int index = work.body().indexOf(at.block());
        boolean instead = work.block(at) instanceof Paragraph paragraph && paragraph.content().isEmpty();
        boolean last = index == work.body().blocks().size() - 1;
        List<Block> blocks = new ArrayList<>(List.of(inserted));
        if (last || inserted.leaves().isEmpty()) {
            blocks.add(new Paragraph(ids.block(), Inline.EMPTY));
        }
        work.blocks(instead ? index : index + 1, index + 1, blocks);
        work.caret(new Position(inserted.leaves().isEmpty() ? blocks.getLast().id() : inserted.id(), 0, 0));
        return work.done("");
    }

    /** Takes the block with the caret out. */
    public Optional<Transaction> remove(Story story, Selection selection) {
        var work = new Work(story, selection);
        Position at = work.from();
        int index = work.body().indexOf(at.block());
        if (work.body().blocks().size() == 1) {
            var empty = new Paragraph(ids.block(), Inline.EMPTY);
            work.blocks(0, 1, List.of(empty));
            work.caret(new Position(empty.id(), 0, 0));
        } else {
            Optional<Position> near = Leaves.next(work.body(), lastLeaf(work, at))
                    .or(() -> Leaves.previous(work.body(), new Position(at.block(), 0, 0)));
            if (near.isEmpty()) {
                return Optional.empty();
            }
            work.blocks(index, index + 1, List.of());
            work.caret(near.get());
        }
        return work.done("");
    }

    private static Position lastLeaf(Work work, Position at) {
        return new Position(at.block(), work.block(at).leaves().size() - 1, 0);
    }

    /** A copy of the block with the caret behind it. */
    public Optional<Transaction> duplicate(Story story, Selection selection) {
        var work = new Work(story, selection);
        Position at = work.from();
        int index = work.body().indexOf(at.block());
        Block copy = work.block(at).withId(ids.block());
        work.blocks(index + 1, index + 1, List.of(copy));
        work.caret(new Position(copy.id(), at.leaf(), at.offset()));
        return work.done("");
    }

    /** Takes a block out, whether or not the caret is in it. */
    public Optional<Transaction> remove(Story story, Selection selection, BlockId id) {
        int index = story.body().indexOf(id);
        if (index < 0) {
            return Optional.empty();
        }
        if (!story.body().blocks().get(index).leaves().isEmpty()) {
            return remove(story, Selection.caret(new Position(id, 0, 0)));
        }
        var work = new Work(story, selection);
        work.blocks(index, index + 1, List.of());
        return work.done("");
    }

    /** A copy of a block behind it. */
    public Optional<Transaction> duplicate(Story story, Selection selection, BlockId id) {
        int index = story.body().indexOf(id);
        var work = new Work(story, selection);
        Block copy = story.body().blocks().get(index).withId(ids.block());
        work.blocks(index + 1, index + 1, List.of(copy));
        into(work, copy);
        return work.done("");
    }

    /** Takes a block to before the one that is at this index now; the number of blocks stands for the end. */
    public static Optional<Transaction> moveTo(Story story, Selection selection, BlockId id, int to) {
        List<Block> blocks = story.body().blocks();
        int from = story.body().indexOf(id);
        if (from < 0 || to == from || to == from + 1) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        List<Block> moved = new ArrayList<>(blocks.subList(Math.min(from, to), Math.max(from + 1, to)));
        if (to > from) {
            moved.add(moved.removeFirst());
        } else {
            moved.addFirst(moved.removeLast());
        }
        Block block = blocks.get(from);
        work.blocks(Math.min(from, to), Math.max(from + 1, to), moved);
        into(work, block);
        return work.done("");
    }

    private static void into(Work work, Block block) {
        if (!block.leaves().isEmpty()) {
            work.caret(new Position(block.id(), 0, 0));
        }
    }

    /** Moves the selected blocks one place up ({@code by} -1) or down (1). */
    public Optional<Transaction> move(Story story, Selection selection, int by) {
        var work = new Work(story, selection);
        int from = work.body().indexOf(work.from().block());
        int to = work.body().indexOf(work.to().block()) + 1;
        List<Block> blocks = work.body().blocks();
        if (by < 0 && from == 0 || by > 0 && to == blocks.size()) {
            return Optional.empty();
        }
        List<Block> moved = new ArrayList<>(blocks.subList(from, to));
        if (by < 0) {
            moved.add(blocks.get(from - 1));
            work.blocks(from - 1, to, moved);
        } else {
            moved.addFirst(blocks.get(to));
            work.blocks(from, to + 1, moved);
        }
        work.select(selection);
        return work.done("");
    }

    /** Gives a block other values under its own identity: its photo, its address, its entries. */
    public static Optional<Transaction> change(Story story, Selection selection, Block changed) {
        int index = story.body().indexOf(changed.id());
        if (index < 0 || story.body().blocks().get(index).equals(changed)) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        work.blocks(index, index + 1, List.of(changed));
        work.select(selection);
        return work.done("");
    }
}
