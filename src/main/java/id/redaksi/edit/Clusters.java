package id.redaksi.edit;

import java.text.BreakIterator;

/**
 * Characters as a person sees them: a letter with its marks, a flag, a family of emoji (Unicode's extended grapheme
 * clusters, UAX 29). Offsets are UTF-16 units.
 */
public final class Clusters {
    private Clusters() {}

    /** Where the character before {@code at} begins; 0 at the start. */
    public static int before(String text, int at) {
        return at <= 1 ? 0 : breaks(text).preceding(at);
    }

    /** Where the character at {@code at} ends; the text's length at its end. */
    public static int after(String text, int at) {
        return at >= text.length() - 1 ? text.length() : breaks(text).following(at);
    }

    /** The end of a character nearest to a place: the place itself unless it lies inside one. */
    public static int nearest(String text, int at) {
        if (at <= 0 || at >= text.length() || isPlain(text.charAt(at)) && isPlain(text.charAt(at - 1))) {
            return Math.clamp(at, 0, text.length());
        }
        BreakIterator breaks = breaks(text);
        if (breaks.isBoundary(at)) {
            return at;
        }
        int before = breaks.preceding(at);
        int after = breaks.following(at);
        return at - before <= after - at ? before : after;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x300;
    }

    /**
     * Where Backspace stops. It takes back what one key or one choice put in: an emoji whole, with its skin tone, its
     * family and its flag, but of a letter only the last mark, so that a wrong one can be typed anew. The text fields
     * of Chrome, Android and JavaFX do so; macOS alone takes letter and mark together.
     */
    public static int erased(String text, int at) {
        int start = before(text, at);
        if (at - start < 2) {
            return start;
        }
        boolean picture = text.substring(start, at)
                .codePoints()
                .anyMatch(code -> Character.isExtendedPictographic(code) || isFlagLetter(code) || code == KEYCAP);
        return picture ? start : at - Character.charCount(text.codePointBefore(at));
    }

    private static final int KEYCAP = 0x20E3;

    private static boolean isFlagLetter(int code) {
        return code >= 0x1F1E6 && code <= 0x1F1FF;
    }

    private static BreakIterator breaks(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance();
        breaks.setText(text);
        return breaks;
    }
}
