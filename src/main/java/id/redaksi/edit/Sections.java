package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Heading;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves sections of a story: a heading with everything up to the next one of the same or a higher level, or a single block
 * that is no heading. Footnotes at the end belong to no section; they stay there.
 */
public final class Sections {
    private Sections() {}

    /**
     * Moves the section one place up ({@code by} -1) or down (1): past a section of its own level with all that is in
     * it; past a heading of a higher level to the end of the part before it, or behind that heading's own text. Empty
     * where it cannot go further.
     */
    public static Optional<Transaction> move(Story story, Selection selection, BlockId id, int by) {
        List<Block> blocks = story.body().blocks();
        int from = story.body().indexOf(id);
        if (from < 0 || from == last(blocks)) {
            return Optional.empty();
        }
        int to = by < 0 ? before(blocks, from) : behind(blocks, from);
        return to < 0 ? Optional.empty() : moveTo(story, selection, id, to);
    }

    /** Where a section goes that goes up; -1 where there is nothing above it. */
    private static int before(List<Block> blocks, int from) {
        if (!(blocks.get(from) instanceof Heading heading)) {
            return from - 1;
        }
        for (int i = from - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Heading above && above.level() <= heading.level()) {
                return i;
            }
        }
        return -1;
    }

    /** Where a section goes that goes down; -1 where there is nothing below it. */
    private static int behind(List<Block> blocks, int from) {
        int end = end(blocks, from);
        if (end == last(blocks)) {
            return -1;
        }
        if (!(blocks.get(from) instanceof Heading heading)) {
            return end + 1;
        }
        boolean sibling = blocks.get(end) instanceof Heading below && below.level() == heading.level();
        return sibling ? end(blocks, end) : next(blocks, end + 1, heading.level());
    }

    /** Takes the section to before the block at this index now; the number of blocks stands for the end. */
    public static Optional<Transaction> moveTo(Story story, Selection selection, BlockId id, int index) {
        List<Block> blocks = story.body().blocks();
        int from = story.body().indexOf(id);
        if (from < 0 || from == last(blocks)) {
            return Optional.empty();
        }
        int end = end(blocks, from);
        int to = Math.clamp(index, 0, last(blocks));
        if (to >= from && to <= end) {
            return Optional.empty();
        }
        List<Block> moved = new ArrayList<>();
        if (to < from) {
            moved.addAll(blocks.subList(from, end));
            moved.addAll(blocks.subList(to, from));
        } else {
            moved.addAll(blocks.subList(end, to));
            moved.addAll(blocks.subList(from, end));
        }
        var work = new Work(story, selection);
        work.blocks(Math.min(from, to), Math.max(end, to), moved);
        work.select(selection);
        return work.done("");
    }

    /** The index behind the section that begins here. */
    private static int end(List<Block> blocks, int from) {
        if (!(blocks.get(from) instanceof Heading heading)) {
            return from + 1;
        }
        return next(blocks, from + 1, heading.level());
    }

    /** The next heading of this or a higher level; the end where there is none. */
    private static int next(List<Block> blocks, int from, int level) {
        int next = from;
        while (next < last(blocks) && !(blocks.get(next) instanceof Heading heading && heading.level() <= level)) {
            next++;
        }
        return next;
    }

    /** The index behind the last block that can move. */
    private static int last(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.getLast() instanceof Footnotes ? blocks.size() - 1 : blocks.size();
    }
}
