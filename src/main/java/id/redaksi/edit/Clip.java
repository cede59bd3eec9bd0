package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Copies pieces of a body and puts them in elsewhere. */
public final class Clip {
    /** Control characters other than the tab, which no story needs. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    private final Ids ids;

    public Clip(Ids ids) {
        this.ids = ids;
    }

    /** The selected blocks, those at the ends cut to what is selected; empty for a bare caret. */
    public static List<Block> copy(Story story, Selection selection) {
        if (selection.isCaret()) {
            return List.of();
        }
        Position from = selection.from(story.body());
        Position to = selection.to(story.body());
        List<Block> copied = new ArrayList<>();
        int first = story.body().indexOf(from.block());
        int last = story.body().indexOf(to.block());
        for (int i = first; i <= last; i++) {
            Block block = story.body().blocks().get(i);
            Position start = i == first ? from : new Position(block.id(), 0, 0);
            Position end = i == last ? to : end(block);
            copied.add(block.leaves().isEmpty() ? block : cut(block, start, end));
        }
        return List.copyOf(copied);
    }

    private static Position end(Block block) {
        return block.leaves().isEmpty()
                ? new Position(block.id(), 0, 0)
                : Leaves.end(block, block.leaves().size() - 1);
    }

    private static Block cut(Block block, Position from, Position to) {
        List<Inline> leaves = new ArrayList<>();
        for (int i = 0; i < block.leaves().size(); i++) {
            Inline leaf = block.leaves().get(i);
            int start = i < from.leaf() ? leaf.length() : i == from.leaf() ? from.offset() : 0;
            int end = i > to.leaf() ? 0 : i == to.leaf() ? to.offset() : leaf.length();
            leaves.add(start < end ? leaf.slice(start, end) : Inline.EMPTY);
        }
        if (block instanceof ListBlock list) {
            return new ListBlock(
                    list.id(),
                    list.withLeaves(leaves).items().subList(from.leaf(), to.leaf() + 1));
        }
        return block.withLeaves(leaves);
    }

    /** The blocks as plain text, a line for each leaf that says something. */
    public static String text(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.leaves().stream())
                .map(Inline::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Plain text as paragraphs, a line each; empty lines only part them. */
    public List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String clean = CONTROL.matcher(line).replaceAll("");
            if (!clean.isBlank()) {
                blocks.add(new Paragraph(ids.block(), Inline.of(clean)));
            }
        }
        return blocks;
    }

    /** Puts the blocks in the place of what is selected; running text at either end joins the text around it. */
    public Optional<Transaction> paste(Story story, Selection selection, List<Block> pasted) {
        if (pasted.isEmpty()) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        Deleting.range(work);
        List<Block> fresh = pasted.stream().map(block -> block.withId(ids.block())).toList();
        Position at = work.from();
        Block host = work.block(at);
        if (fresh.size() == 1 && fresh.getFirst() instanceof Paragraph only) {
            inline(work, at, only.content());
        } else if (host instanceof Paragraph || host instanceof Heading) {
            between(work, host, at, fresh);
        } else {
            inline(work, at, Inline.of(text(fresh)));
        }
        return work.done("");
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
        Position caret = end(end);
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
