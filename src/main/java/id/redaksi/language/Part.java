package id.redaksi.language;

import id.redaksi.story.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of one text, from a place on. A text of a usual length is one piece; one of a book's chapter without a paragraph
 * is cut where sentences end, so that what reads a text from each of its words to its end stays within bounds, and so that
 * after a key only the piece with the change is read again.
 *
 * @param begins whether a sentence may begin with its first word
 */
record Part(Inline text, int from, boolean begins) {
    /** In UTF-16 units: a piece ends with the first sentence behind this. */
    private static final int ENOUGH = 3_000;

    /** A piece has no more than this, unless it is one word. */
    private static final int MOST = 4_000;

    static Part whole(Inline text) {
        return new Part(text, 0, true);
    }

    /** The pieces of a text in their order. */
    static List<Part> of(Inline whole) {
        if (whole.length() <= MOST) {
            return List.of(whole(whole));
        }
        List<Part> parts = new ArrayList<>();
        String text = whole.text();
        boolean begins = true;
        int from = 0;
        while (from < text.length()) {
            int to = text.length() - from <= MOST ? text.length() : end(text, from);
            parts.add(new Part(whole.slice(from, to), from, begins));
            begins = isSentenceEnd(text, to);
            from = to;
        }
        return parts;
    }

    /** Behind a blank behind a sentence, else behind a blank; what has none is one word, and stays one. */
    private static int end(String text, int from) {
        int blank = -1;
        for (int at = from + ENOUGH; at < from + MOST; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                if (isSentenceEnd(text, at + 1)) {
                    return at + 1;
                }
                blank = blank < 0 ? at + 1 : blank;
            }
        }
        return blank < 0 ? behindBlank(text, from + MOST) : blank;
    }

    private static int behindBlank(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    private static boolean isSentenceEnd(String text, int behindBlank) {
        return behindBlank > 1 && ".?!”\"".indexOf(text.charAt(behindBlank - 2)) >= 0;
    }
}
