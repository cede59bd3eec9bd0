package id.redaksi.edit;

import id.redaksi.story.Divider;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Signs that become a kind of block when they are typed at a paragraph's start and followed by a blank, as Markdown has
 * them. Each is an act of its own, so that one undo brings the signs back.
 */
public final class InputRules {
    private static final Map<String, Kind> SIGNS = Map.of(
            "## ", Kind.HEADING_2,
            "### ", Kind.HEADING_3,
            "#### ", Kind.HEADING_4,
            "> ", Kind.QUOTE,
            "- ", Kind.BULLETS,
            "* ", Kind.BULLETS,
            "1. ", Kind.NUMBERS,
            "1) ", Kind.NUMBERS);

    private final Ids ids;
    private final Kinds kinds;

    public InputRules(Ids ids) {
        this.ids = ids;
        kinds = new Kinds(ids);
    }

    /** What a blank that was just typed sets off. */
    public Optional<Transaction> afterBlank(Story story, Selection selection) {
        Position at = selection.head();
        if (!selection.isCaret()
                || !(story.body().find(at.block()).orElseThrow() instanceof Paragraph paragraph)
                || at.offset() > 5) {
            return Optional.empty();
        }
        String before = paragraph.content().text().substring(0, at.offset());
        Kind kind = SIGNS.get(before);
        if (kind == null) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        var start = new Position(at.block(), 0, 0);
        work.text(start, at.offset(), Inline.EMPTY);
        work.caret(start);
        kinds.become(work, kind);
        return work.done("");
    }

    /** Three hyphens and Enter draw a divider. */
    public Optional<Transaction> beforeEnter(Story story, Selection selection) {
        Position at = selection.head();
        if (!selection.isCaret()
                || !(story.body().find(at.block()).orElseThrow() instanceof Paragraph paragraph)
                || !paragraph.content().text().equals("---")) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        var next = new Paragraph(ids.block(), Inline.EMPTY);
        work.replace(paragraph, List.of(new Divider(ids.block()), next));
        work.caret(new Position(next.id(), 0, 0));
        return work.done("");
    }
}
