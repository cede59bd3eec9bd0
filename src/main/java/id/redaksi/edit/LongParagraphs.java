package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts paragraphs that no story has but files do, a book in one line: a paragraph is laid out in one go, and one of ten
 * million characters would keep the window for minutes. No character is lost; the parting is at a blank where there is one.
 */
public final class LongParagraphs {
    /** In UTF-16 units: five pages. */
    public static final int LONGEST = 10_000;

    /** How far back a blank is looked for. */
    private static final int BACK = 1_000;

    private LongParagraphs() {}

    /** The blocks, with each paragraph that is too long in several. */
    public static List<Block> parted(List<Block> blocks, Ids ids) {
        if (blocks.stream().noneMatch(LongParagraphs::isLong)) {
            return blocks;
        }
        List<Block> parted = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && isLong(block)) {
                part(paragraph.content(), ids, parted);
            } else {
                parted.add(block);
            }
        }
        return List.copyOf(parted);
    }

    private static boolean isLong(Block block) {
        return block instanceof Paragraph paragraph && paragraph.content().length() > LONGEST;
    }

    private static void part(Inline content, Ids ids, List<Block> into) {
        String text = content.text();
        for (int from = 0; from < text.length(); ) {
            int to = end(text, from);
            into.add(new Paragraph(ids.block(), content.slice(from, to)));
            from = to;
        }
    }

    private static int end(String text, int from) {
        int most = from + LONGEST;
        if (most >= text.length()) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', most - 1);
        if (blank > most - BACK) {
            return blank + 1;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
