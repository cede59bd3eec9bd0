package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Graphemes;
import id.redaksi.story.InfoBox;
import id.redaksi.story.PullQuote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Running;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What runs over its limit in a story. */
public final class Overruns {
    /** A text that does: what it is called, how many characters it has and may have. */
    public record Overrun(Message text, int length, int limit) {}

    private Overruns() {}

    /** All of them: titles, captions in reading order, then the texts for other places. */
    public static List<Overrun> in(Story story, Limits limits) {
        List<Overrun> over = new ArrayList<>();
        for (LimitedText text : LimitedText.values()) {
            int limit = limits.of(text, story.topics().channel());
            if (text == LimitedText.CAPTION) {
                captions(over, story, limit);
            } else {
                text.of(story).ifPresent(said -> look(over, text.called(), said, limit));
            }
        }
        return over;
    }

    private static void captions(List<Overrun> over, Story story, int limit) {
        look(over, Message.of("edit.caption.lead"), story.lead().caption().text(), limit);
        int photo = 0;
        int table = 0;
        for (Block block : story.body().blocks()) {
            for (int leaf : captions(block)) {
                Message name = block instanceof Table
                        ? Message.of("edit.caption.table", ++table)
                        : Message.of("edit.caption.photo", ++photo);
                look(over, name, block.leaves().get(leaf).text(), limit);
            }
        }
    }

    private static void look(List<Overrun> over, Message name, String text, int limit) {
        int length = isOver(text, limit) ? Graphemes.count(text) : 0;
        if (length > 0) {
            over.add(new Overrun(name, length, limit));
        }
    }

    /** Whether a text has more characters than these; a character is at least one UTF-16 unit. */
    static boolean isOver(String text, int limit) {
        return text.length() > limit && Graphemes.end(text, limit) < text.length();
    }

    /** Which leaves of a block are captions. */
    static List<Integer> captions(Block block) {
        return switch (block) {
            case Figure _ -> List.of(0);
            case Gallery gallery -> IntStream.range(0, gallery.figures().size()).map(photo -> 2 * photo).boxed().toList();
            case Table table -> List.of(table.cells().size());
            case Running _ -> List.of();
            case Embed _, RelatedBox _, InfoBox _, PullQuote _, Code _, Footnotes _, Divider _ -> List.of();
        };
    }
}
