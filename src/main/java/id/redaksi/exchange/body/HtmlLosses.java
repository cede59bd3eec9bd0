package id.redaksi.exchange.body;

import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.story.Block;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Footnote;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.ToCome;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a story's text is no more than HTML when it comes in again, and the fields that no format of the web has. */
public final class HtmlLosses {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?|mailto|tel):");

    private static final Set<String> PLAINER =
            Set.of("figure", "gallery", "embed", "related", "infobox", "pullquote", "footnotes");

    /** What is the house's own, or said elsewhere than on a page. */
    private static final List<Field<?>> AT_HOME = List.of(
            Field.SLUGLINE, Field.GENRE, Field.PEOPLE, Field.ORGANISATIONS, Field.PLACES, Field.ON_TOP, Field.UNLISTED,
            Field.TEMPLATE, Field.PUSH, Field.WHATSAPP, Field.NEWSLETTER, Field.URGENCY, Field.ASSIGNEE, Field.EDITORS_NOTE,
            Field.ORDERED, Field.RELATED, Field.CORRECTIONS, Field.SHORT_HEADLINE);

    private HtmlLosses() {}

    public static Losses.Search of(Story story) {
        boolean captioned = story.body().blocks().stream()
                .anyMatch(block -> block instanceof Table table && (!table.caption().isEmpty() || !isHeaded(table)));
        long bold = story.body().blocks().stream().filter(HtmlLosses::isBoldHeading).count();
        return Losses.of(story)
                .and(bold > 0, "mark:bold", Loss.ofMarks("bold", bold).said())
                .withoutFields(AT_HOME)
                .withoutFields(datelineStays(story) ? List.of() : List.of(Field.DATELINE))
                .withoutBlocks(PLAINER)
                .withoutBlocks(captioned ? Set.of("table") : Set.of())
                .withoutBlocks(story.body().blocks().stream().allMatch(HtmlLosses::isPlainList) ? Set.of() : Set.of("list"))
                .withoutMarks(HtmlLosses::isLost)
                .and(!story.photos().isEmpty(), "photos", Message.of("exchange.loss.originals", story.photos().size()))
                .and(!story.corrections().isEmpty(), "block:corrections", Message.of("exchange.body.corrections"));
    }

    /** Headings are bold wherever they come from, so those words are not told from the others there. */
    private static boolean isBoldHeading(Block block) {
        return block instanceof Heading heading
                && heading.content().spans().stream().anyMatch(span -> span.mark() == Emphasis.BOLD);
    }

    private static boolean isHeaded(Table table) {
        return table.header() && table.rows() > 1 && table.columns() > 1;
    }

    /** Items of two kinds on one level are two lists in HTML. */
    private static boolean isPlainList(Block block) {
        if (!(block instanceof ListBlock list)) {
            return true;
        }
        int former = -1;
        for (int i = 0; i < list.items().size(); i++) {
            ListBlock.Item item = list.items().get(i);
            boolean jumps = item.level() > former + 1;
            boolean turns = i > 0 && list.items().get(i - 1).level() == item.level() && list.items().get(i - 1).marker() != item.marker();
            if (jumps || turns) {
                return false;
            }
            former = item.level();
        }
        return true;
    }

    private static boolean isLost(Mark mark) {
        return mark instanceof ToCome
                || mark instanceof Footnote
                || mark instanceof Link(var href) && (href.startsWith(Pointer.ADDRESS) || !OUTSIDE.matcher(href).lookingAt());
    }

    private static boolean datelineStays(Story story) {
        if (story.dateline().isEmpty()) {
            return true;
        }
        Optional<Inline> first = story.body().blocks().stream()
                .limit(1)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).content())
                .filter(text -> !text.text().isBlank())
                .findFirst();
        return first.flatMap(text -> DatelineReader.of(story.dateline().printed() + text.text()))
                .filter(read -> read.dateline().equals(story.dateline()))
                .isPresent();
    }
}
