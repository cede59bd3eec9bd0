package id.redaksi.edit;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where the words of a text begin and end, in UTF-16 units. Borders are those of {@link BreakIterator}, with a
 * dictionary for Thai; a dash between two words parts them, a hyphen does not ("anak-anak"), and an emoji stays whole.
 */
public final class WordBorders {
    private final String text;
    private final BreakIterator words;

    public WordBorders(String text) {
        this.text = text;
        boolean thai = text.chars().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F);
        words = BreakIterator.getWordInstance(thai ? Locale.of("th") : Locale.ROOT);
        words.setText(text);
    }

    /** The word at a place, or what stands there between two; of two that touch the one behind the place. */
    public Stretch around(int at) {
        if (text.isEmpty()) {
            return new Stretch(0, 0);
        }
        int inside = Math.min(at, text.length() - 1);
        return new Stretch(before(inside + 1), after(inside));
    }

    /** The word that a place touches, the one behind it first; what stands there between two words otherwise. */
    public Stretch touching(int at) {
        Stretch behind = around(at);
        if (at > 0 && (at == text.length() || !isWord(behind.from(), behind.to()))) {
            Stretch before = new Stretch(before(at), at);
            return isWord(before.from(), before.to()) ? before : behind;
        }
        return behind;
    }

    /** The end of the word with this place in or before it; the text's length when no word comes any more. */
    public int endAfter(int at) {
        for (int from = at; from < text.length(); ) {
            int to = after(from);
            if (isWord(from, to)) {
                return to;
            }
            from = to;
        }
        return text.length();
    }

    /** The start of the word with this place in or behind it; 0 when no word comes before. */
    public int startBefore(int at) {
        for (int to = at; to > 0; ) {
            int from = before(to);
            if (isWord(from, to)) {
                return from;
            }
            to = from;
        }
        return 0;
    }

    /** The start of the next word; the text's length behind the last. */
    public int startAfter(int at) {
        for (int from = at == text.length() ? at : after(at); from < text.length(); from = after(from)) {
            if (isWord(from, after(from))) {
                return from;
            }
        }
        return text.length();
    }

    private boolean isWord(int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .anyMatch(code -> Character.isLetterOrDigit(code) || code > 0xFF && Character.isEmoji(code));
    }

    private int after(int at) {
        int border = at;
        do {
            border = next(border);
        } while (border < text.length() && Clusters.nearest(text, border) != border);
        return border;
    }

    private int next(int at) {
        int end = words.following(at);
        for (int i = at; i < end; i++) {
            if (isDash(text.charAt(i))) {
                return i == at ? i + 1 : i;
            }
        }
        return end;
    }

    private int before(int at) {
        int border = at;
        do {
            border = former(border);
        } while (border > 0 && Clusters.nearest(text, border) != border);
        return border;
    }

    private int former(int at) {
        int start = at == text.length() ? lastBorder() : words.preceding(at);
        for (int i = at - 1; i >= start; i--) {
            if (isDash(text.charAt(i))) {
                return i == at - 1 ? i : i + 1;
            }
        }
        return start;
    }

    private int lastBorder() {
        words.last();
        return words.previous();
    }

    private static boolean isDash(char c) {
        return c >= '\u2012' && c <= '\u2015';
    }
}
