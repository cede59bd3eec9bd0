package id.redaksi.edit;

import id.redaksi.story.Inline;
import java.util.ArrayList;
import java.util.List;

/** A text cut into words and what stands between them, for comparing. */
final class Words {
    private Words() {}

    /** The pieces from left to right, with their marks; each run of letters and figures, and each other character. */
    static List<Inline> of(Inline text) {
        List<Inline> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.text().codePointAt(at);
            int end = at + Character.charCount(c);
            boolean goesOn = isWord(c) && end < text.length() && isWord(text.text().codePointAt(end));
            if (!goesOn) {
                pieces.add(text.slice(start, end));
                start = end;
            }
            at = end;
        }
        return pieces;
    }

    /** Whether there is more than one word, or part of one. */
    static boolean several(Inline text) {
        return text.text().codePoints().anyMatch(c -> !isWord(c));
    }

    /** Where the word that a place is in begins; the place itself outside of words. */
    static int start(Inline text, int place) {
        int start = place;
        while (start > 0 && start < text.length() && isWord(text.text().codePointBefore(start))) {
            start -= Character.charCount(text.text().codePointBefore(start));
        }
        return start;
    }

    /** Where the word that a place is in ends; the place itself outside of words. */
    static int end(Inline text, int place) {
        int end = place;
        while (end > 0 && end < text.length() && isWord(text.text().codePointAt(end))) {
            end += Character.charCount(text.text().codePointAt(end));
        }
        return end;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
