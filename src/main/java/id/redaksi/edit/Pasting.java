package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
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
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts blocks into a body, as text where only text fits. */
public final class Pasting {
    private final Ids ids;

    public Pasting(Ids ids) {
        this.ids = ids;
    }

    /** Puts the blocks in the place of what is selected; running text at either end joins the text around it. */
    public Optional<Transaction> paste(Story story, Selection selection, List<Block> pasted) {
        if (pasted.isEmpty()) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        Deleting.range(work);
        List<Block> fresh = fresh(work, pasted);
        Position at = work.from();
        Block host = work.block(at);
        if (host instanceof Table table && at.leaf() < table.cells().size() && isCells(fresh)) {
            Tables.paste(work, table, at, cells(fresh));
        } else if (fresh.size() == 1 && fresh.getFirst() instanceof Paragraph only) {
            inline(work, at, only.content());
        } else {
            switch (host) {
                case Paragraph _, Heading _ -> between(work, host, at, fresh);
                case ListBlock list when isText(fresh) -> items(work, list, at, fresh);
                case InfoBox box when at.leaf() > 0 && isText(fresh) -> paragraphs(work, box, at, fresh);
                case Code _ -> inline(work, at, Inline.of(Clip.text(fresh)));
                case Quote _, ListBlock _, Framed _ -> within(work, host, at, fresh);
            }
        }
        return work.done("");
    }

    /** The blocks under identities of their own, naming only footnotes that this story has. */
    private List<Block> fresh(Work work, List<Block> pasted) {
        Set<String> known = new HashSet<>();
        Stream.concat(work.body().blocks().stream(), pasted.stream()).forEach(block -> {
            if (block instanceof Footnotes notes) {
                notes.notes().forEach(note -> known.add(note.key()));
            }
        });
        boolean has = work.body().blocks().stream().anyMatch(Footnotes.class::isInstance);
        List<Block> fresh = new ArrayList<>();
        for (Block block : pasted) {
            Block own = has && block instanceof Footnotes notes ? asList(notes) : block;
            fresh.add(withoutUnknown(own, known).withId(ids.block()));
        }
        return fresh;
    }

    private static ListBlock asList(Footnotes notes) {
        return new ListBlock(
                notes.id(),
                notes.leaves().stream()
                        .map(text -> new ListBlock.Item(0, ListBlock.Marker.NUMBER, text))
                        .toList());
    }

    private static Block withoutUnknown(Block block, Set<String> known) {
        boolean plain = block.leaves().stream().allMatch(text -> text.spans().isEmpty());
        return plain
                ? block
                : block.withLeaves(block.leaves().stream()
                        .map(text -> withoutUnknown(text, known))
                        .toList());
    }

    private static Inline withoutUnknown(Inline text, Set<String> known) {
        Inline result = text;
        for (Span span : text.spans()) {
            if (span.mark() instanceof Footnote(var key) && !known.contains(key)) {
                result = result.without(span.from(), span.to(), span.mark());
            }
        }
        return result;
    }

    /** A table, or lines of a spreadsheet: text with tabs. */
    private static boolean isCells(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Table
                || blocks.stream().allMatch(Paragraph.class::isInstance)
                        && blocks.stream().anyMatch(block -> block.text().contains("\t"));
    }

    private static List<List<Inline>> cells(List<Block> blocks) {
        return blocks.getFirst() instanceof Table table
                ? table.all()
                : blocks.stream().map(block -> Recast.cells(block.leaves().getFirst())).toList();
    }

    private static boolean isText(List<Block> blocks) {
        return blocks.stream().allMatch(Running.class::isInstance);
    }

    private static List<Inline> texts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.leaves().stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Where only one text fits: pasted text with its line breaks; pieces set apart go behind the block. */
    private static void within(Work work, Block host, Position at, List<Block> fresh) {
        List<Block> text = fresh.stream().takeWhile(Running.class::isInstance).toList();
        if (!text.isEmpty()) {
            inline(work, at, Inline.of(Clip.text(text)));
        }
        behind(work, work.body().find(host.id()).orElseThrow(), fresh.subList(text.size(), fresh.size()));
    }

    private static void behind(Work work, Block host, List<Block> more) {
        if (!more.isEmpty()) {
            int index = work.body().indexOf(host.id()) + 1;
            work.blocks(index, index, more);
        }
    }

    /** The first text goes on in the item with the caret, each other becomes an item of the same level. */
    private static void items(Work work, ListBlock list, Position at, List<Block> fresh) {
        ListBlock.Item host = list.items().get(at.leaf());
        List<Inline> parts = spliced(host.content(), at.offset(), texts(fresh));
        List<ListBlock.Item> items = new ArrayList<>(list.items());
        items.remove(at.leaf());
        items.addAll(at.leaf(), parts.stream().map(text -> Deleting.withContent(host, text)).toList());
        work.replace(list, List.of(new ListBlock(list.id(), items)));
        caretAfter(work, at, parts, host.content().length() - at.offset());
    }

    private static void paragraphs(Work work, InfoBox box, Position at, List<Block> fresh) {
        Inline host = work.leaf(at);
        List<Inline> parts = spliced(host, at.offset(), texts(fresh));
        List<Inline> paragraphs = new ArrayList<>(box.paragraphs());
        paragraphs.remove(at.leaf() - 1);
        paragraphs.addAll(at.leaf() - 1, parts);
        work.replace(box, List.of(box.withParagraphs(paragraphs)));
        caretAfter(work, at, parts, host.length() - at.offset());
    }

    /** The host cut at the offset with the texts between its halves, which the first and the last join. */
    private static List<Inline> spliced(Inline host, int offset, List<Inline> texts) {
        List<Inline> parts = new ArrayList<>(texts.isEmpty() ? List.of(Inline.EMPTY) : texts);
        parts.set(0, host.slice(0, offset).plus(parts.getFirst()));
        parts.set(parts.size() - 1, parts.getLast().plus(host.slice(offset, host.length())));
        return parts;
    }

    private static void caretAfter(Work work, Position at, List<Inline> parts, int tail) {
        work.caret(new Position(
                at.block(), at.leaf() + parts.size() - 1, parts.getLast().length() - tail));
    }

    private static void inline(Work work, Position at, Inline text) {
        work.text(at, at.offset(), text);
        work.caret(new Position(at.block(), at.leaf(), at.offset() + text.length()));
    }

    private void between(Work work, Block host, Position at, List<Block> fresh) {
        Inline text = host.leaves().getFirst();
        Inline head = text.slice(0, at.offset());
        Inline tail = text.slice(at.offset(), text.length());
        List<Block> blocks = new ArrayList<>(fresh);
        if (fresh.getFirst() instanceof Paragraph first) {
            blocks.set(0, host.withLeaves(List.of(head.plus(first.content()))));
        } else if (!head.isEmpty()) {
            blocks.addFirst(host.withLeaves(List.of(head)));
        }
        Block end = blocks.getLast();
        Position caret = end.leaves().isEmpty() ? new Position(end.id(), 0, 0) : Leaves.end(end, end.leaves().size() - 1);
        if (end instanceof Paragraph && blocks.size() > 1) {
            blocks.set(blocks.size() - 1, end.withLeaves(List.of(end.leaves().getFirst().plus(tail))));
        } else if (!tail.isEmpty() || end.leaves().isEmpty()) {
            var rest = new Paragraph(ids.block(), tail);
            blocks.add(rest);
            caret = new Position(rest.id(), 0, 0);
        }
        work.replace(host, blocks);
        work.caret(caret);
    }
}
