package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Framed;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Quote;
import id.redaksi.story.Running;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes text away. A range over several blocks removes those it covers whole, trims the two at its ends, and joins what
 * is left of them where both hold running text; what stands apart (a caption, a cell) never runs into a paragraph.
 */
public final class Deleting {
    private Deleting() {}

    /** The selected range; empty for a bare caret. */
    public static Optional<Transaction> selected(Story story, Selection selection) {
        var work = new Work(story, selection);
        range(work);
        return work.done("");
    }

    /** From the caret to {@code place}, on whichever side it lies. */
    public static Optional<Transaction> to(Story story, Position caret, Position place, String coalesce) {
        var work = new Work(story, new Selection(caret, place));
        range(work);
        return work.done(coalesce);
    }

    /** Takes the selected range away and leaves a caret. */
    static void range(Work work) {
        Position from = work.from();
        Position to = work.to();
        if (from.equals(to)) {
            return;
        }
        if (from.block().equals(to.block()) && from.leaf() == to.leaf()) {
            work.text(from, to.offset(), Inline.EMPTY);
            work.caret(from);
            return;
        }
        Inline head = work.leaf(from).slice(0, from.offset());
        Inline tail = work.leaf(to).slice(to.offset(), work.leaf(to).length());
        if (from.block().equals(to.block())) {
            within(work, from, to, head, tail);
        } else {
            across(work, from, to, head, tail);
        }
    }

    private static void within(Work work, Position from, Position to, Inline head, Inline tail) {
        Block block = work.block(from);
        List<Block> rest;
        if (block instanceof ListBlock list) {
            List<ListBlock.Item> items = new ArrayList<>(list.items().subList(0, from.leaf()));
            items.add(withContent(list.items().get(from.leaf()), head.plus(tail)));
            items.addAll(list.items().subList(to.leaf() + 1, list.items().size()));
            rest = List.of(new ListBlock(list.id(), items));
        } else if (block instanceof InfoBox box && from.leaf() > 0) {
            List<Inline> paragraphs = new ArrayList<>(box.paragraphs().subList(0, from.leaf() - 1));
            paragraphs.add(head.plus(tail));
            paragraphs.addAll(box.paragraphs().subList(to.leaf(), box.paragraphs().size()));
            rest = List.of(box.withParagraphs(paragraphs));
        } else {
            List<Inline> leaves = new ArrayList<>(block.leaves());
            leaves.set(from.leaf(), head);
            leaves.subList(from.leaf() + 1, to.leaf()).replaceAll(_ -> Inline.EMPTY);
            leaves.set(to.leaf(), tail);
            rest = List.of(block.withLeaves(leaves));
        }
        work.replace(block, rest);
        work.caret(from);
    }

    private static void across(Work work, Position from, Position to, Inline head, Inline tail) {
        Block first = work.block(from);
        Block last = work.block(to);
        int at = work.body().indexOf(first.id());
        int end = work.body().indexOf(last.id()) + 1;
        List<Block> rest = new ArrayList<>();
        Position caret = from;
        if (first instanceof Paragraph && head.isEmpty()) {
            rest.add(after(last, to.leaf(), tail));
            caret = new Position(last.id(), last instanceof ListBlock ? 0 : to.leaf(), 0);
        } else if (takesText(first) && givesText(last, to.leaf())) {
            rest.add(before(first, from.leaf(), head.plus(tail)));
            without(last, to.leaf()).ifPresent(rest::add);
        } else {
            rest.add(before(first, from.leaf(), head));
            rest.add(after(last, to.leaf(), tail));
        }
        work.blocks(at, end, rest);
        work.caret(caret);
    }

    private static boolean takesText(Block block) {
        return switch (block) {
            case Running _ -> true;
            case Framed _ -> false;
        };
    }

    /** Whether the leaf may leave its block to run on in another. */
    private static boolean givesText(Block block, int leaf) {
        return switch (block) {
            case Paragraph _, Heading _, ListBlock _ -> true;
            case Quote quote -> leaf == 0 && quote.attribution().isEmpty();
            case Framed _ -> false;
        };
    }

    /** The block up to a leaf, which gets this text. */
    private static Block before(Block block, int leaf, Inline text) {
        if (block instanceof ListBlock list) {
            List<ListBlock.Item> items = new ArrayList<>(list.items().subList(0, leaf));
            items.add(withContent(list.items().get(leaf), text));
            return new ListBlock(list.id(), items);
        }
        List<Inline> leaves = new ArrayList<>(block.leaves());
        leaves.set(leaf, text);
        leaves.subList(leaf + 1, leaves.size()).replaceAll(_ -> Inline.EMPTY);
        return block.withLeaves(leaves);
    }

    /** The block from a leaf on, which gets this text. */
    private static Block after(Block block, int leaf, Inline text) {
        if (block instanceof ListBlock list) {
            List<ListBlock.Item> items = new ArrayList<>(list.items().subList(leaf, list.items().size()));
            items.set(0, withContent(items.getFirst(), text));
            return new ListBlock(list.id(), items);
        }
        List<Inline> leaves = new ArrayList<>(block.leaves());
        leaves.subList(0, leaf).replaceAll(_ -> Inline.EMPTY);
        leaves.set(leaf, text);
        return block.withLeaves(leaves);
    }

    /** What stays of a block whose leaves up to this one have gone; nothing of a block of running text. */
    private static Optional<Block> without(Block block, int leaf) {
        return block instanceof ListBlock list && leaf + 1 < list.items().size()
                ? Optional.of(new ListBlock(list.id(), list.items().subList(leaf + 1, list.items().size())))
                : Optional.empty();
    }

    static ListBlock.Item withContent(ListBlock.Item item, Inline content) {
        return new ListBlock.Item(item.level(), item.marker(), content);
    }
}
