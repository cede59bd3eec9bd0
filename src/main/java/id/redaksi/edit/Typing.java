package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Framed;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
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

/** What the keys do to a body: characters, Enter, Backspace, Delete. Empty where a key has nothing to do. */
public final class Typing {
    private final Ids ids;
    private final Kinds kinds;
    private final Framing framing;

    public Typing(Ids ids) {
        this.ids = ids;
        kinds = new Kinds(ids);
        framing = new Framing(ids);
    }

    /** Puts the text in the place of what is selected. */
    public Optional<Transaction> insert(Story story, Selection selection, Inline text) {
        var work = new Work(story, selection);
        Deleting.range(work);
        Position at = work.from();
        work.text(at, at.offset(), text);
        work.caret(new Position(at.block(), at.leaf(), at.offset() + text.length()));
        return work.done("type:" + at.block().value() + ":" + at.leaf());
    }

    /** Enter: a new paragraph or item, or out of the list, quotation or photo. */
    public Optional<Transaction> enter(Story story, Selection selection) {
        var work = new Work(story, selection);
        Deleting.range(work);
        Position at = work.from();
        switch (work.block(at)) {
            case ListBlock list -> enter(work, list, at);
            case Paragraph paragraph -> split(work, paragraph, paragraph.content(), at);
            case Heading heading -> split(work, heading, heading.content(), at);
            case Quote quote -> framing.leave(work, quote, at);
            case Framed framed -> framing.enter(work, framed, at);
        }
        return work.done("");
    }

    /** The text after the caret becomes a paragraph of its own; before a heading's first letter an empty one is made. */
    private void split(Work work, Block block, Inline text, Position at) {
        var next = new Paragraph(ids.block(), text.slice(at.offset(), text.length()));
        if (at.offset() == 0 && !text.isEmpty()) {
            work.replace(block, List.of(new Paragraph(ids.block(), Inline.EMPTY), block));
            work.caret(new Position(block.id(), 0, 0));
            return;
        }
        work.replace(block, List.of(block.withLeaves(List.of(text.slice(0, at.offset()))), next));
        work.caret(new Position(next.id(), 0, 0));
    }

    private void enter(Work work, ListBlock list, Position at) {
        ListBlock.Item item = list.items().get(at.leaf());
        if (item.content().isEmpty()) {
            outOf(work, list, at);
            return;
        }
        List<ListBlock.Item> items = new ArrayList<>(list.items());
        items.set(at.leaf(), Deleting.withContent(item, item.content().slice(0, at.offset())));
        items.add(
                at.leaf() + 1,
                Deleting.withContent(
                        item, item.content().slice(at.offset(), item.content().length())));
        work.replace(list, List.of(new ListBlock(list.id(), items)));
        work.caret(new Position(list.id(), at.leaf() + 1, 0));
    }

    /** One level out, and from the outermost out of the list. */
    private void outOf(Work work, ListBlock list, Position at) {
        ListBlock.Item item = list.items().get(at.leaf());
        if (item.level() > 0) {
            List<ListBlock.Item> items = new ArrayList<>(list.items());
            items.set(at.leaf(), new ListBlock.Item(item.level() - 1, item.marker(), item.content()));
            work.replace(list, List.of(new ListBlock(list.id(), items)));
        } else {
            kinds.become(work, Kind.PARAGRAPH);
        }
    }

    /** A line break inside the leaf. */
    public Optional<Transaction> lineBreak(Story story, Selection selection) {
        return insert(story, selection, Inline.of("\n"));
    }

    /** Backspace: what is selected, the character before the caret, or at a leaf's start the border before it. */
    public Optional<Transaction> backspace(Story story, Selection selection) {
        if (!selection.isCaret()) {
            return Deleting.selected(story, selection);
        }
        Position at = selection.head();
        if (at.offset() > 0) {
            int before = Clusters.erased(Leaves.at(story.body(), at).text(), at.offset());
            return Deleting.to(
                    story, at, new Position(at.block(), at.leaf(), before), "erase:" + at.block().value());
        }
        var work = new Work(story, selection);
        atStart(work, at);
        return work.done("");
    }

    /** Delete: what is selected, the character after the caret, or at a leaf's end the border after it. */
    public Optional<Transaction> delete(Story story, Selection selection) {
        if (!selection.isCaret()) {
            return Deleting.selected(story, selection);
        }
        Position at = selection.head();
        if (at.offset() < Leaves.at(story.body(), at).length()) {
            int after = Clusters.after(Leaves.at(story.body(), at).text(), at.offset());
            return Deleting.to(
                    story, at, new Position(at.block(), at.leaf(), after), "delete:" + at.block().value());
        }
        var work = new Work(story, selection);
        atEnd(work, at);
        return work.done("");
    }

    private void atStart(Work work, Position at) {
        switch (work.block(at)) {
            case ListBlock list -> outOf(work, list, at);
            case Heading _ -> kinds.become(work, Kind.PARAGRAPH);
            case Quote quote -> {
                if (at.leaf() == 0) {
                    kinds.become(work, Kind.PARAGRAPH);
                } else if (quote.attribution().isEmpty()) {
                    intoLeafBefore(work, at);
                }
            }
            case Framed framed -> framing.backspace(work, framed, at);
            case Paragraph paragraph -> joinBefore(work, paragraph, at);
        }
    }

    private static void intoLeafBefore(Work work, Position at) {
        Leaves.previous(work.body(), at).ifPresent(work::caret);
    }

    private void joinBefore(Work work, Paragraph paragraph, Position at) {
        int index = work.body().indexOf(paragraph.id());
        if (index == 0) {
            return;
        }
        Block before = work.body().blocks().get(index - 1);
        switch (before) {
            case Framed framed -> {
                if (framed.leaves().isEmpty()) {
                    work.blocks(index - 1, index, List.of());
                } else if (paragraph.content().isEmpty()) {
                    work.blocks(index, index + 1, List.of());
                    work.caret(Leaves.end(framed, framed.leaves().size() - 1));
                }
            }
            case Running _ -> {
                int leaf = before instanceof Quote quote && quote.attribution().isEmpty()
                        ? 0
                        : before.leaves().size() - 1;
                work.select(new Selection(Leaves.end(before, leaf), at));
                Deleting.range(work);
            }
        }
    }

    private static void atEnd(Work work, Position at) {
        int index = work.body().indexOf(at.block());
        if (at.leaf() + 1 < work.body().blocks().get(index).leaves().size()) {
            if (work.block(at) instanceof ListBlock || work.block(at) instanceof InfoBox && at.leaf() > 0) {
                work.select(new Selection(at, new Position(at.block(), at.leaf() + 1, 0)));
                Deleting.range(work);
            }
            return;
        }
        if (index + 1 == work.body().blocks().size()) {
            return;
        }
        Block next = work.body().blocks().get(index + 1);
        switch (next) {
            case Framed framed -> {
                if (framed.leaves().isEmpty()) {
                    work.blocks(index + 1, index + 2, List.of());
                } else if (work.block(at) instanceof Paragraph own && own.content().isEmpty()) {
                    work.blocks(index, index + 1, List.of());
                    work.caret(new Position(next.id(), 0, 0));
                }
            }
            case Running _ -> {
                if (work.block(at) instanceof Running) {
                    work.select(new Selection(at, new Position(next.id(), 0, 0)));
                    Deleting.range(work);
                }
            }
        }
    }
}
