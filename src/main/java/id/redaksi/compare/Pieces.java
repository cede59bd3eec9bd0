package id.redaksi.compare;

import java.util.ArrayList;
import java.util.List;

/** A text cut into words and what stands between them. A hyphen, stop or apostrophe inside of a word belongs to it. */
final class Pieces {
    private static final String INNER = "-'’.,:/@_";

    private Pieces() {}

    /** The pieces from left to right; joined they are the text again. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = isWordAt(text, at) ? wordEnd(text, at) : at + Character.charCount(text.codePointAt(at));
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isWord(c) && !(INNER.indexOf(c) >= 0 && isWordAt(text, next))) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && isWord(text.codePointAt(at));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a piece is a word. */
    static boolean isWord(String piece) {
        return isWordAt(piece, 0);
    }

    /** How many words a text has. */
    static int words(String text) {
        return (int) of(text).stream().filter(Pieces::isWord).count();
    }
}
