package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Framed;
import id.redaksi.story.Gallery;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.PullQuote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;

/** What Enter and Backspace do inside pieces set apart: they never take a cell or a caption away. */
final class Framing {
    private final Ids ids;
    private final Kinds kinds;

    Framing(Ids ids) {
        this.ids = ids;
        kinds = new Kinds(ids);
    }

    /** Enter in a piece set apart. */
    void enter(Work work, Framed framed, Position at) {
        switch (framed) {
            case Code code -> enter(work, code, at);
            case InfoBox box -> enter(work, box, at);
            case Table table -> {
                if (at.leaf() < table.cells().size()) {
                    lineBreak(work, at);
                } else {
                    leave(work, table, at);
                }
            }
            case Figure _, Gallery _, Embed _, RelatedBox _, PullQuote _, Footnotes _ -> leave(work, framed, at);
            case Divider _ -> {}
        }
    }

    /** In the middle of a leaf a line break, at its end a paragraph behind the block. */
    void leave(Work work, Block block, Position at) {
        if (at.offset() < work.leaf(at).length()) {
            lineBreak(work, at);
        } else {
            behind(work, block, block);
        }
    }

    private static void lineBreak(Work work, Position at) {
        work.text(at, at.offset(), Inline.of("\n"));
        work.caret(new Position(at.block(), at.leaf(), at.offset() + 1));
    }

    private void behind(Work work, Block former, Block block) {
        var next = new Paragraph(ids.block(), Inline.EMPTY);
        work.replace(former, List.of(block, next));
        work.caret(new Position(next.id(), 0, 0));
    }

    /** The next line begins as far in as this one; Enter in an empty last line leaves the block. */
    private void enter(Work work, Code code, Position at) {
        String text = code.content().text();
        if (at.offset() == text.length() && text.endsWith("\n")) {
            behind(work, code, code.withLeaves(List.of(code.content().slice(0, text.length() - 1))));
            return;
        }
        int start = text.lastIndexOf('\n', at.offset() - 1) + 1;
        int end = start;
        while (end < at.offset() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        work.text(at, at.offset(), Inline.of("\n" + text.substring(start, end)));
        work.caret(new Position(at.block(), 0, at.offset() + 1 + end - start));
    }

    /** A new paragraph in the box; Enter in an empty last one leaves the box. */
    private void enter(Work work, InfoBox box, Position at) {
        List<Inline> paragraphs = new ArrayList<>(box.paragraphs());
        boolean last = at.leaf() == paragraphs.size();
        if (last && paragraphs.size() > 1 && paragraphs.getLast().isEmpty()) {
            behind(work, box, box.withParagraphs(paragraphs.subList(0, paragraphs.size() - 1)));
            return;
        }
        Inline text = work.leaf(at);
        Inline head = text.slice(0, at.offset());
        Inline tail = text.slice(at.offset(), text.length());
        boolean onlyStep = at.leaf() == 0 && tail.isEmpty() && paragraphs.getFirst().isEmpty();
        if (!onlyStep) {
            paragraphs.add(at.leaf(), tail);
        }
        List<Inline> leaves = new ArrayList<>(box.withParagraphs(paragraphs).leaves());
        leaves.set(at.leaf(), head);
        Block changed = box.withParagraphs(paragraphs).withLeaves(leaves);
        if (!changed.equals(box)) {
            work.replace(box, List.of(changed));
        }
        work.caret(new Position(box.id(), at.leaf() + 1, 0));
    }

    /** Backspace at the start of one of its texts: an empty piece becomes a paragraph, text that can leave leaves. */
    void backspace(Work work, Framed framed, Position at) {
        if (framed.isEmpty()) {
            work.replace(framed, List.of(new Paragraph(framed.id(), Inline.EMPTY)));
            work.caret(new Position(framed.id(), 0, 0));
            return;
        }
        switch (framed) {
            case Code _ -> kinds.become(work, Kind.PARAGRAPH);
            case PullQuote quote -> {
                if (at.leaf() == 0) {
                    kinds.become(work, Kind.PARAGRAPH);
                } else if (quote.attribution().isEmpty()) {
                    work.caret(Leaves.end(quote, 0));
                }
            }
            case InfoBox box -> {
                if (at.leaf() > 1) {
                    work.select(new Selection(Leaves.end(box, at.leaf() - 1), at));
                    Deleting.range(work);
                }
            }
            case Table _, Figure _, Gallery _, Embed _, RelatedBox _, Footnotes _, Divider _ -> {}
        }
    }
}
