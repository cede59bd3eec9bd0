package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Divider;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var rows = new Rows(kind);
        for (int i = at; i < end; i++) {
            Block block = work.body().blocks().get(i);
            rows.take(
                    block,
                    i == at ? from.leaf() : 0,
                    i == end - 1 ? to.leaf() : Math.max(0, block.leaves().size() - 1));
        }
        List<Block> made = rows.done();
        if (!made.equals(work.body().blocks().subList(at, end))) {
            Selection selected = work.selection();
            work.blocks(at, end, made);
            work.select(new Selection(rows.moved(selected.anchor()), rows.moved(selected.head())));
        }
    }

    private record Place(BlockId block, int leaf) {}

    /** The rows of text on their way to their new blocks, and where each of them went. */
    private final class Rows {
        private final Kind kind;
        private final List<Block> blocks = new ArrayList<>();
        private final Map<Place, Place> moves = new HashMap<>();
        private final List<ListBlock.Item> items = new ArrayList<>();
        private BlockId listId = new BlockId("none");

        Rows(Kind kind) {
            this.kind = kind;
        }

        void take(Block block, int first, int last) {
            switch (block) {
                case Paragraph paragraph -> row(block.id(), 0, 0, paragraph.content(), block.id());
                case Heading heading -> row(block.id(), 0, 0, heading.content(), block.id());
                case Quote quote -> quote(quote);
                case ListBlock list -> list(list, first, last);
                case Figure _, Divider _ -> {
                    flush();
                    blocks.add(block);
                }
            }
        }

        private void quote(Quote quote) {
            if (kind == Kind.QUOTE) {
                flush();
                blocks.add(quote);
                return;
            }
            row(quote.id(), 0, 0, quote.content(), quote.id());
            if (!quote.attribution().isEmpty()) {
                row(quote.id(), 1, 0, quote.attribution(), ids.block());
            }
        }

        private void list(ListBlock list, int first, int last) {
            if (first > 0) {
                if (kind.isList()) {
                    for (int i = 0; i < first; i++) {
                        item(list.id(), i, list.items().get(i), list.id());
                    }
                } else {
                    flush();
                    blocks.add(new ListBlock(list.id(), list.items().subList(0, first)));
                }
            }
            for (int i = first; i <= last; i++) {
                ListBlock.Item item = list.items().get(i);
                row(list.id(), i, item.level(), item.content(), i == 0 ? list.id() : ids.block());
            }
            after(list, last);
        }

        private void after(ListBlock list, int last) {
            List<ListBlock.Item> rest = list.items().subList(last + 1, list.items().size());
            if (rest.isEmpty()) {
                return;
            }
            if (kind.isList()) {
                for (int i = 0; i < rest.size(); i++) {
                    item(list.id(), last + 1 + i, rest.get(i), list.id());
                }
            } else {
                flush();
                var tail = new ListBlock(ids.block(), rest);
                for (int i = 0; i < rest.size(); i++) {
                    moves.put(new Place(list.id(), last + 1 + i), new Place(tail.id(), i));
                }
                blocks.add(tail);
            }
        }

        private void item(BlockId from, int leaf, ListBlock.Item item, BlockId id) {
            if (items.isEmpty()) {
                listId = id;
            }
            moves.put(new Place(from, leaf), new Place(listId, items.size()));
            items.add(item);
        }

        private void row(BlockId from, int leaf, int level, Inline text, BlockId id) {
            if (kind.isList()) {
                item(from, leaf, new ListBlock.Item(level, kind.marker(), text), id);
                return;
            }
            moves.put(new Place(from, leaf), new Place(id, 0));
            blocks.add(
                    switch (kind) {
                        case HEADING_2, HEADING_3, HEADING_4 -> new Heading(id, kind.ordinal() + 1, text);
                        case QUOTE -> new Quote(id, text, Inline.EMPTY);
                        case PARAGRAPH, BULLETS, NUMBERS -> new Paragraph(id, text);
                    });
        }

        private void flush() {
            if (!items.isEmpty()) {
                blocks.add(new ListBlock(listId, items));
                items.clear();
            }
        }

        List<Block> done() {
            flush();
            return blocks;
        }

        Position moved(Position place) {
            Place to = moves.getOrDefault(new Place(place.block(), place.leaf()), new Place(place.block(), place.leaf()));
            return new Position(to.block(), to.leaf(), place.offset());
        }
    }
}
