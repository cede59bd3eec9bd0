package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a story may be said outside: not the words that were told in confidence, nor the footnotes that only those words
 * have, nor the contributors who are hidden. A block of which nothing is left goes too, so that no gap tells of it.
 */
final class OnTheRecord {
    private static final String BLANKS = " \u00a0";
    private static final String CLOSING = ".,;:!?)";

    private OnTheRecord() {}

    static Story of(Story story) {
        Set<String> unsaid = unsaidFootnotes(story.body());
        List<Block> blocks = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            said(block, unsaid).ifPresent(blocks::add);
        }
        if (blocks.isEmpty() && !story.body().blocks().isEmpty()) {
            blocks.add(new Paragraph(story.body().blocks().getFirst().id(), Inline.EMPTY));
        }
        Figure lead = story.lead();
        List<Correction> corrections = story.corrections().stream()
                .map(one -> one.withText(of(one.text())))
                .toList();
        return story.withBody(new Body(blocks))
                .with(Field.LEAD, lead.withLeaves(lead.leaves().stream().map(OnTheRecord::of).toList()))
                .with(Field.CORRECTIONS, corrections)
                .with(Field.CONTRIBUTORS, story.contributors().stream().filter(one -> !one.hidden()).toList());
    }

    /** A text without what is off the record; the blank that would be left over goes with it. */
    static Inline of(Inline text) {
        Inline left = text;
        for (Span span : text.spans().reversed()) {
            if (span.mark() instanceof OffTheRecord) {
                left = without(left, span.from(), span.to());
            }
        }
        return left;
    }

    private static Inline without(Inline text, int from, int to) {
        String all = text.text();
        boolean blankBefore = from > 0 && BLANKS.indexOf(all.charAt(from - 1)) >= 0;
        boolean blankBehind = to < all.length() && BLANKS.indexOf(all.charAt(to)) >= 0;
        boolean closes = to == all.length() || CLOSING.indexOf(all.charAt(to)) >= 0;
        int start = blankBefore && closes ? from - 1 : from;
        int end = blankBehind && (from == 0 || blankBefore) ? to + 1 : to;
        return text.replace(start, end, Inline.EMPTY);
    }

    /** What is left of a block; one without anything in confidence stays as it is. */
    private static Optional<Block> said(Block block, Set<String> unsaid) {
        if (block instanceof Footnotes notes && notes.notes().stream().anyMatch(note -> unsaid.contains(note.key()))) {
            List<Footnotes.Note> left =
                    notes.notes().stream().filter(note -> !unsaid.contains(note.key())).toList();
            return left.isEmpty() ? Optional.empty() : said(new Footnotes(notes.id(), left), Set.of());
        }
        if (block.leaves().stream().noneMatch(OnTheRecord::hasUnsaid)) {
            return Optional.of(block);
        }
        return switch (block) {
            case ListBlock list -> {
                List<ListBlock.Item> items =
                        list.items().stream().filter(item -> !isUnsaid(item.content())).toList();
                yield items.isEmpty() ? Optional.empty() : Optional.of(cut(new ListBlock(list.id(), items)));
            }
            case InfoBox box -> {
                List<Inline> paragraphs =
                        box.paragraphs().stream().filter(text -> !isUnsaid(text)).toList();
                yield paragraphs.isEmpty() ? Optional.empty() : Optional.of(cut(box.withParagraphs(paragraphs)));
            }
            case Figure _, Gallery _, Embed _, Table _, Footnotes _, RelatedBox _, Divider _ ->
                Optional.of(cut(block));
            case Paragraph _, Heading _, Quote _, PullQuote _, Code _ ->
                Optional.of(cut(block)).filter(left -> !left.leaves().getFirst().text().isBlank());
        };
    }

    private static Block cut(Block block) {
        return block.withLeaves(block.leaves().stream().map(OnTheRecord::of).toList());
    }

    private static boolean hasUnsaid(Inline text) {
        return text.spans().stream().anyMatch(span -> span.mark() instanceof OffTheRecord);
    }

    private static boolean isUnsaid(Inline text) {
        return hasUnsaid(text) && of(text).text().isBlank();
    }

    /** The footnotes that are named off the record and nowhere else. */
    private static Set<String> unsaidFootnotes(Body body) {
        Set<String> named = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (Block block : body.blocks()) {
            for (Inline leaf : block.leaves()) {
                if (hasUnsaid(leaf)) {
                    keys(leaf, named);
                }
                keys(of(leaf), said);
            }
        }
        named.removeAll(said);
        return named;
    }

    private static void keys(Inline text, Set<String> keys) {
        for (Span span : text.spans()) {
            if (span.mark() instanceof Footnote(var key)) {
                keys.add(key);
            }
        }
    }
}
