package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replaces a range of one leaf, in UTF-16 units. Its inverse puts the former text back. */
public record ReplaceText(BlockId block, int leaf, int from, int to, Inline with) implements Step {
    public ReplaceText {
        if (leaf < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException("no range");
        }
    }

    @Override
    public Optional<Story> apply(Story story) {
        int at = story.body().indexOf(block);
        if (at < 0) {
            return Optional.empty();
        }
        Block former = story.body().blocks().get(at);
        List<Inline> leaves = new ArrayList<>(former.leaves());
        if (leaf >= leaves.size() || to > leaves.get(leaf).length()) {
            return Optional.empty();
        }
        leaves.set(leaf, leaves.get(leaf).replace(from, to, with));
        return Optional.of(story.withBody(story.body().with(at, former.withLeaves(leaves))));
    }

    @Override
    public Step invert(Story before) {
        Inline former = before.body().find(block).orElseThrow().leaves().get(leaf).slice(from, to);
        return new ReplaceText(block, leaf, from, from + with.length(), former);
    }

    /** One where the next range touches what this one put in: what was typed, or deleted, key after key. */
    @Override
    public Optional<Step> followedBy(Step next) {
        int end = from + with.length();
        if (!(next instanceof ReplaceText later && later.block.equals(block) && later.leaf == leaf)
                || later.from > end
                || later.to < from) {
            return Optional.empty();
        }
        Inline before = with.slice(0, Math.max(0, later.from - from));
        Inline after = with.slice(Math.min(with.length(), later.to - from), with.length());
        return Optional.of(new ReplaceText(
                block,
                leaf,
                Math.min(from, later.from),
                to + Math.max(0, later.to - end),
                before.plus(later.with).plus(after)));
    }

    /** A place inside the range goes to its new end; one after it moves by the difference. */
    @Override
    public Optional<Position> map(Position position) {
        boolean elsewhere = !position.block().equals(block) || position.leaf() != leaf;
        if (elsewhere || position.offset() < from) {
            return Optional.of(position);
        }
        int offset = position.offset() >= to ? position.offset() + with.length() - (to - from) : from + with.length();
        return Optional.of(new Position(block, leaf, offset));
    }
}
