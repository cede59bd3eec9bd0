package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Ids;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns running text into another kind: paragraphs into a list, a heading into a paragraph, and back. */
public final class Kinds {
    private final Ids ids;

    public Kinds(Ids ids) {
        this.ids = ids;
    }

    /** Makes everything selected this kind; what is all of it already becomes paragraphs. */
    public Optional<Transaction> toggle(Story story, Selection selection, Kind kind) {
        var work = new Work(story, selection);
        become(work, isAll(work, kind) ? Kind.PARAGRAPH : kind);
        return work.done("");
    }

    public Optional<Transaction> become(Story story, Selection selection, Kind kind) {
        var work = new Work(story, selection);
        become(work, kind);
        return work.done("");
    }

    /** Sets the items of the selection one level deeper or shallower. */
    public Optional<Transaction> indent(Story story, Selection selection, int by) {
        var work = new Work(story, selection);
        Position from = work.from();
        Position to = work.to();
        if (!(work.block(from) instanceof ListBlock list) || !from.block().equals(to.block())) {
            return Optional.empty();
        }
        List<ListBlock.Item> items = new ArrayList<>(list.items());
        for (int i = from.leaf(); i <= to.leaf(); i++) {
            ListBlock.Item item = items.get(i);
            int deepest = i == 0 ? 0 : Math.min(ListBlock.DEEPEST, items.get(i - 1).level() + 1);
            items.set(
                    i,
                    new ListBlock.Item(Math.clamp(item.level() + by, 0, deepest), item.marker(), item.content()));
        }
        if (!items.equals(list.items())) {
            work.replace(list, List.of(new ListBlock(list.id(), items)));
        }
        return work.done("");
    }

    private static boolean isAll(Work work, Kind kind) {
        Position at = work.from();
        while (Kind.of(work.block(at), at).filter(kind::equals).isPresent()) {
            if (at.block().equals(work.to().block()) && at.leaf() >= work.to().leaf()) {
                return true;
            }
            Optional<Position> next = Leaves.next(work.body(), at);
            if (next.isEmpty()) {
                return true;
            }
            at = next.get();
        }
        return false;
    }

    void become(Work work, Kind kind) {
        Position from = work.from();
        Position to = work.to();
        int at = work.body().indexOf(from.block());
        int end = work.body().indexOf(to.block()) + 1;
        var recast = new Recast(kind, ids);
        for (int i = at; i < end; i++) {
            Block block = work.body().blocks().get(i);
            recast.take(
                    block,
                    i == at ? from.leaf() : 0,
                    i == end - 1 ? to.leaf() : Math.max(0, block.leaves().size() - 1),
                    end == at + 1);
        }
        List<Block> made = recast.done();
        if (!made.equals(work.body().blocks().subList(at, end))) {
            Selection selected = work.selection();
            work.blocks(at, end, made);
            work.select(new Selection(recast.moved(selected.anchor()), recast.moved(selected.head())));
        }
    }
}
