package id.redaksi.page;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Shortened;

/** The beginning of a story, for who asks what it says: as many whole words of its first paragraph as a result shows. */
final class Excerpt {
    /** What search engines show of a description. */
    private static final int MOST = 160;

    private Excerpt() {}

    static String of(Body body) {
        for (Block block : body.blocks()) {
            if (block instanceof Paragraph paragraph && !paragraph.content().text().isBlank()) {
                return cut(paragraph.content().text().strip().replace('\n', ' '));
            }
        }
        return "";
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', MOST - 1);
        return (blank > 0 ? text.substring(0, blank) : Shortened.start(text, MOST - 1)) + "…";
    }
}
