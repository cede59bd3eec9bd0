package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replaces a run of blocks at a place by others; with none removed it inserts, with none inserted it removes. */
public record ReplaceBlocks(int at, List<Block> removed, List<Block> inserted) implements Step {
    public ReplaceBlocks {
        removed = List.copyOf(removed);
        inserted = List.copyOf(inserted);
        if (at < 0) {
            throw new IllegalArgumentException("no place");
        }
    }

    @Override
    public Optional<Story> apply(Story story) {
        List<Block> blocks = story.body().blocks();
        int end = at + removed.size();
        if (end > blocks.size() || !blocks.subList(at, end).equals(removed)) {
            return Optional.empty();
        }
        boolean same = removed.size() == 1 && inserted.size() == 1 && removed.getFirst().id().equals(inserted.getFirst().id());
        if (same) {
            return Optional.of(story.withBody(story.body().with(at, inserted.getFirst())));
        }
        List<Block> changed = new ArrayList<>(blocks.size() - removed.size() + inserted.size());
        changed.addAll(blocks.subList(0, at));
        changed.addAll(inserted);
        changed.addAll(blocks.subList(end, blocks.size()));
        return Body.of(changed).filter(body -> body.indexOf(story.lead().id()) < 0).map(story::withBody);
    }

    @Override
    public Step invert(Story before) {
        return new ReplaceBlocks(at, inserted, removed);
    }

    @Override
    public Optional<Step> followedBy(Step next) {
        return Optional.empty();
    }

    /** A place in a block that stays is kept within its leaf; one in a block that goes is gone. */
    @Override
    public Optional<Position> map(Position position) {
        if (removed.stream().noneMatch(block -> block.id().equals(position.block()))) {
            return Optional.of(position);
        }
        return inserted.stream()
                .filter(block -> block.id().equals(position.block()))
                .filter(block -> position.leaf() < block.leaves().size())
                .findFirst()
                .map(block -> new Position(
                        block.id(),
                        position.leaf(),
                        Math.min(position.offset(), block.leaves().get(position.leaf()).length())));
    }
}
