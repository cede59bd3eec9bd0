package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outline of a body in reading order: its headings, and between them the boxes, tables and galleries. */
public final class Outline {
    /** A heading of level 2 to 4 with its text, or with level 0 something between them with its title or caption. */
    public record Entry(BlockId id, int level, String kind, String text) {}

    private Outline() {}

    public static List<Entry> of(Body body) {
        return entries(body.blocks());
    }

    private static List<Entry> entries(List<Block> blocks) {
        return blocks.stream().flatMap(block -> entry(block).stream()).toList();
    }

    private static Optional<Entry> entry(Block block) {
        return switch (block) {
            case Heading heading -> Optional.of(entry(heading, heading.level(), heading.content().text()));
            case InfoBox box -> Optional.of(entry(box, 0, box.title().text()));
            case Table table -> Optional.of(entry(table, 0, table.caption().text()));
            case Gallery gallery -> Optional.of(
                    entry(gallery, 0, gallery.figures().getFirst().caption().text()));
            case Paragraph _, Quote _, ListBlock _, Figure _, Embed _, RelatedBox _ -> Optional.empty();
            case PullQuote _, Code _, Footnotes _, Divider _ -> Optional.empty();
        };
    }

    private static Entry entry(Block block, int level, String text) {
        return new Entry(block.id(), level, block.kind(), text.replace('\n', ' ').strip());
    }

    /**
     * The outline of {@code now}, from that of the body before. Blocks that are the same values are passed over, and only
     * those that changed are looked at, so that a key costs little however long the story is.
     */
    public static List<Entry> renewed(List<Entry> entries, Body before, Body now) {
        List<Block> old = before.blocks();
        List<Block> blocks = now.blocks();
        int start = 0;
        while (start < Math.min(old.size(), blocks.size()) && old.get(start) == blocks.get(start)) {
            start++;
        }
        int oldEnd = old.size();
        int end = blocks.size();
        while (oldEnd > start && end > start && old.get(oldEnd - 1) == blocks.get(end - 1)) {
            oldEnd--;
            end--;
        }
        List<Entry> renewed = new ArrayList<>(entries.subList(0, first(entries, before, start)));
        renewed.addAll(entries(blocks.subList(start, end)));
        renewed.addAll(entries.subList(first(entries, before, oldEnd), entries.size()));
        return renewed.equals(entries) ? entries : List.copyOf(renewed);
    }

    /** The place of the last entry at or before a block; -1 when there is none. */
    public static int here(List<Entry> entries, Body body, BlockId block) {
        return first(entries, body, body.indexOf(block) + 1) - 1;
    }

    /** The place of the first entry that stands at this block or behind it. */
    private static int first(List<Entry> entries, Body body, int block) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (body.indexOf(entries.get(middle).id()) < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
