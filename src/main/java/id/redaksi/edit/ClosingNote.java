package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;

/** Puts a paragraph in italics at the end of a story: that verification is pending, or where help is found. */
public final class ClosingNote {
    private ClosingNote() {}

    /** As the last paragraph; footnotes stay behind it. An empty last paragraph is taken for it. */
    public static Optional<Transaction> on(Story story, Selection selection, BlockId id, String text) {
        List<Block> blocks = story.body().blocks();
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1) instanceof Footnotes) {
            end--;
        }
        boolean isEmpty = end > 1 && blocks.get(end - 1) instanceof Paragraph last && last.content().isEmpty();
        var work = new Work(story, selection);
        work.blocks(isEmpty ? end - 1 : end, end, List.of(new Paragraph(id, Inline.of(text, Emphasis.ITALIC))));
        return work.done("");
    }
}
