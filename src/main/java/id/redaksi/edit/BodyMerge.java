package id.redaksi.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.redaksi.story.Block;
import id.redaksi.story.BlockChange;
import id.redaksi.story.BlockId;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body and what it was to become, as one body in which the difference is only suggested. Blocks are known by their
 * identity: the text of those in both is merged leaf by leaf, a paragraph that was parted or joined is parted with a
 * sign that says so, and everything else stays beside what was to take its place.
 */
final class BodyMerge {
    private record Place(BlockId block, int leaf) {}

    /** Where the places of a leaf of the body to be are. */
    private interface Found {
        Position at(int offset, boolean behind);
    }

    private final Story story;
    private final Selection selection;
    private final Transaction plain;
    private final Story wanted;
    private final By by;
    private final Ids ids;
    private final Map<BlockId, BlockChange> changes;
    private final List<Block> merged = new ArrayList<>();
    private final Map<Place, Found> moves = new HashMap<>();

    BodyMerge(Story story, Selection selection, Transaction plain, Story wanted, By by, Ids ids) {
        this.story = story;
        this.selection = selection;
        this.plain = plain;
        this.wanted = wanted;
        this.by = by;
        this.ids = ids;
        changes = new LinkedHashMap<>(story.review().changes());
    }

    Transaction suggested() {
        List<Block> before = story.body().blocks();
        List<Block> after = wanted.body().blocks();
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head) == after.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail) == after.get(after.size() - 1 - tail)) {
            tail++;
        }
        align(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        return steps(head, before.subList(head, before.size() - tail));
    }

    /** Pairs the blocks by their identity and merges what lies between two pairs. */
    private void align(List<Block> before, List<Block> after) {
        List<BlockId> formerIds = before.stream().map(Block::id).toList();
        List<BlockId> wantedIds = after.stream().map(Block::id).toList();
        int from = 0;
        int to = 0;
        for (AbstractDelta<BlockId> delta : DiffUtils.diff(formerIds, wantedIds).getDeltas()) {
            int goesFrom = delta.getSource().getPosition();
            int comesFrom = delta.getTarget().getPosition();
            List<Block> goes = before.subList(goesFrom, goesFrom + delta.getSource().size());
            List<Block> comes = after.subList(comesFrom, comesFrom + delta.getTarget().size());
            while (from < goesFrom - 1) {
                both(before.get(from++), after.get(to++));
            }
            if (from < goesFrom) {
                behind(before.get(from++), after.get(to++), goes, comes);
            } else {
                goes.forEach(this::goes);
                comes.forEach(this::comes);
            }
            from = goesFrom + goes.size();
            to = comesFrom + comes.size();
        }
        while (from < before.size()) {
            both(before.get(from++), after.get(to++));
        }
    }

    /** A block that is in both, and the blocks behind it that go and come: the ends of a paragraph are looked at. */
    private void behind(Block former, Block block, List<Block> goes, List<Block> comes) {
        boolean parts = goes.isEmpty() && comes.size() == 1 && parts(former, block, comes.getFirst());
        boolean joins = comes.isEmpty() && !goes.isEmpty() && joins(former, block, goes);
        if (!parts && !joins) {
            both(former, block);
            goes.forEach(this::goes);
            comes.forEach(this::comes);
        }
    }

    private static boolean isOneText(Block block) {
        return block instanceof Paragraph || block instanceof Heading;
    }

    private static Inline text(Block block) {
        return block.leaves().getFirst();
    }

    private boolean parts(Block former, Block block, Block second) {
        boolean fits = story.body().indexOf(second.id()) < 0
                && isOneText(former)
                && isOneText(second)
                && former.getClass() == block.getClass()
                && !isOwnAdded(former.id())
                && !text(second).isEmpty()
                && text(former).length() >= text(second).length()
                && text(former).tail(text(second)) == text(second).length();
        if (fits) {
            Inline rest = text(former).slice(0, text(former).length() - text(second).length());
            leaf(block, 0, merge(block, 0, rest, text(block)));
            merged.add(second);
            mark(second.id(), BlockChange.parted(by));
            added(former.id()).ifPresent(other -> mark(second.id(), BlockChange.added(other)));
        }
        return fits;
    }

    private boolean joins(Block former, Block block, List<Block> goes) {
        Block last = goes.getLast();
        boolean fits = wanted.body().indexOf(last.id()) < 0
                && isOneText(former)
                && isOneText(last)
                && former.getClass() == block.getClass()
                && !isOwnAdded(last.id());
        if (!fits) {
            return false;
        }
        Inline joined = text(block);
        int head = text(former).head(joined);
        int tail = Math.min(text(last).tail(joined), joined.length() - head);
        if (tail == 0 || block.equals(former)) {
            return false;
        }
        if (isOwnParted(last.id()) && added(former.id()).isEmpty() && goes.size() == 1) {
            changes.remove(last.id());
            leaf(block, 0, merge(block, 0, text(former).plus(text(last)), joined));
            return true;
        }
        int border = joined.length() - tail;
        LeafMerge first = merge(block, 0, text(former), joined.slice(0, border));
        LeafMerge second = merge(last, 0, text(last), joined.slice(border, joined.length()));
        merged.add(block.withLeaves(List.of(first.merged())));
        goes.subList(0, goes.size() - 1).forEach(this::goes);
        merged.add(last.withLeaves(List.of(second.merged())));
        mark(last.id(), BlockChange.joined(by));
        moves.put(
                new Place(block.id(), 0),
                (offset, behind) -> offset < border || offset == border && !behind
                        ? new Position(block.id(), 0, first.at(offset, behind))
                        : new Position(last.id(), 0, second.at(offset - border, true)));
        return true;
    }

    private void both(Block former, Block block) {
        if (former.equals(block) || isOwnAdded(former.id())) {
            merged.add(block);
        } else if (isAlike(former, block)) {
            List<Inline> leaves = new ArrayList<>();
            for (int i = 0; i < former.leaves().size(); i++) {
                LeafMerge leaf = merge(block, i, former.leaves().get(i), block.leaves().get(i));
                leaves.add(leaf.merged());
                follow(block, i, leaf);
            }
            merged.add(former.withLeaves(leaves));
        } else {
            goes(former);
            comes(block);
        }
    }

    private LeafMerge merge(Block block, int leaf, Inline former, Inline wanted) {
        return new LeafMerge(former, wanted, touched(block.id(), leaf, former.length()), by);
    }

    /**
     * The characters of a text that the act's own steps name, first and behind the last: of like letters in a row only
     * they know which one came, and who selects a word and writes it anew means the word.
     */
    private LeafMerge.Range touched(BlockId block, int leaf, int length) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        int longer = 0;
        for (Step step : plain.steps()) {
            if (step instanceof ReplaceText put && put.block().equals(block) && put.leaf() == leaf) {
                to = put.to() <= to + longer ? to : put.to() - longer;
                from = Math.min(from, put.from());
                longer += put.with().length() - (put.to() - put.from());
            }
        }
        return from == Integer.MAX_VALUE ? new LeafMerge.Range(length, 0) : new LeafMerge.Range(from, Math.min(to, length));
    }

    private void leaf(Block block, int leaf, LeafMerge text) {
        List<Inline> leaves = new ArrayList<>(block.leaves());
        leaves.set(leaf, text.merged());
        merged.add(block.withLeaves(leaves));
        follow(block, leaf, text);
    }

    private void follow(Block block, int leaf, LeafMerge text) {
        moves.put(new Place(block.id(), leaf), (offset, behind) -> new Position(block.id(), leaf, text.at(offset, behind)));
    }

    /** Whether only the words in its texts differ. */
    private static boolean isAlike(Block former, Block block) {
        return former.getClass() == block.getClass()
                && former.leaves().size() == block.leaves().size()
                && former.withLeaves(block.leaves()).equals(block);
    }

    private void goes(Block block) {
        if (isOwnAdded(block.id())) {
            changes.remove(block.id());
            return;
        }
        merged.add(block);
        if (!story.review().removes(block.id())) {
            mark(block.id(), BlockChange.removed(by));
        }
    }

    /** What comes is new as a whole, so what is in it is no suggestion of its own. */
    private void comes(Block block) {
        Block fresh = story.body().indexOf(block.id()) >= 0 ? block.withId(ids.block()) : block;
        List<Inline> leaves = new ArrayList<>();
        for (int i = 0; i < block.leaves().size(); i++) {
            Inline text = block.leaves().get(i);
            leaves.add(Suggestions.clean(text));
            int leaf = i;
            moves.put(
                    new Place(block.id(), i),
                    (offset, _) -> new Position(
                            fresh.id(), leaf, Suggestions.clean(text.slice(0, offset)).length()));
        }
        merged.add(fresh.withLeaves(leaves));
        mark(fresh.id(), BlockChange.added(by));
    }

    private void mark(BlockId id, BlockChange change) {
        changes.merge(id, change, BlockChange::and);
    }

    private Optional<By> added(BlockId id) {
        return story.review().on(id).map(BlockChange::added);
    }

    private boolean isOwnAdded(BlockId id) {
        BlockChange change = changes.get(id);
        return change != null && change.removed() == null && isOwn(change.added());
    }

    private boolean isOwnParted(BlockId id) {
        BlockChange change = changes.get(id);
        return change != null && change.removed() == null && change.joined() == null && isOwn(change.parted());
    }

    private boolean isOwn(@org.jspecify.annotations.Nullable By other) {
        return other != null && other.author().equals(by.author());
    }

    /** The steps from the story to the merged one: of texts where only texts differ, else of the run of blocks. */
    private Transaction steps(int at, List<Block> before) {
        List<Step> steps = new ArrayList<>();
        boolean texts = before.size() == merged.size();
        for (int i = 0; texts && i < before.size(); i++) {
            texts = before.get(i).id().equals(merged.get(i).id()) && isAlike(before.get(i), merged.get(i));
        }
        if (texts) {
            for (int i = 0; i < before.size(); i++) {
                texts(before.get(i), merged.get(i), steps);
            }
        } else {
            steps.add(new ReplaceBlocks(at, before, merged));
        }
        for (Step step : plain.steps()) {
            if (step instanceof SetField<?> field) {
                steps.add(field);
            }
        }
        if (!changes.equals(story.review().changes())) {
            steps.add(new SetField<>(Field.REVIEW, wanted.review().withChanges(changes)));
        }
        Selection asked = plain.selection();
        if (asked == null) {
            return new Transaction(steps, null, plain.coalesce());
        }
        boolean behind = isForward(asked);
        return new Transaction(
                steps, new Selection(moved(asked.anchor(), behind), moved(asked.head(), behind)), plain.coalesce());
    }

    private static void texts(Block former, Block block, List<Step> steps) {
        for (int leaf = 0; leaf < former.leaves().size(); leaf++) {
            Inline was = former.leaves().get(leaf);
            Inline is = block.leaves().get(leaf);
            if (!was.equals(is)) {
                int head = was.head(is);
                int tail = Math.min(was.tail(is), Math.min(was.length(), is.length()) - head);
                steps.add(new ReplaceText(
                        former.id(), leaf, head, was.length() - tail, is.slice(head, is.length() - tail)));
            }
        }
    }

    /** Whether text behind the caret was to go, so that the caret passes over it. */
    private boolean isForward(Selection asked) {
        return selection.isCaret() && asked.isCaret() && selection.head().equals(asked.head());
    }

    private Position moved(Position place, boolean behind) {
        Optional<Found> found = Optional.ofNullable(moves.get(new Place(place.block(), place.leaf())));
        return found.map(one -> one.at(place.offset(), behind)).orElse(place);
    }
}
