package id.redaksi.language;

import java.util.Arrays;

/** Where words stand in a text in UTF-8, and the few signs and figures that belong to them. */
final class WordBytes {
    /** Stands in no word. */
    static final byte OTHER = 0;

    /** A letter from A to Z. */
    static final byte LETTER = 1;

    private static final byte FIGURE = 2;

    /** Belongs to the word where a letter follows. */
    private static final byte INSIDE = 3;

    /** One of several bytes of a character. */
    private static final byte WIDE = 4;

    private static final char NONE = '\uFFFD';

    private final byte[] text;
    private final boolean apostrophes;
    private final byte[] kinds = new byte[0x100];

    /** {@code inside} are the signs that stand inside words: "-", "'", both or none. */
    WordBytes(byte[] text, String inside) {
        this.text = text;
        apostrophes = inside.indexOf('\'') >= 0;
        Arrays.fill(kinds, '0', '9' + 1, FIGURE);
        Arrays.fill(kinds, 'A', 'Z' + 1, LETTER);
        Arrays.fill(kinds, 'a', 'z' + 1, LETTER);
        Arrays.fill(kinds, 0x80, 0x100, WIDE);
        kinds['-'] = inside.indexOf('-') >= 0 ? INSIDE : OTHER;
        kinds['\''] = apostrophes ? INSIDE : OTHER;
    }

    /** What each byte is where a character begins, for who asks it of every byte of a text. */
    byte[] kinds() {
        return kinds;
    }

    boolean isFigure(int at) {
        return kinds[text[at] & 0xFF] == FIGURE;
    }

    /** Where the word ends that begins at a place and has letters up to another; the first place where none begins. */
    int end(int from, int to) {
        int at = to;
        while (at < text.length) {
            byte kind = kinds[text[at] & 0xFF];
            int next = kind == LETTER ? at + 1 : behind(at, kind, at == from);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The place behind what is more than a plain letter; the same place where it ends the word. */
    private int behind(int at, byte kind, boolean first) {
        if (kind == WIDE) {
            char c = wide(at);
            int next = at + (c < 0x800 ? 2 : 3);
            return isLetter(c) || !first && apostrophes && Vocable.isApostrophe(c) && isLetterAt(next) ? next : at;
        }
        return !first && (kind == FIGURE || kind == INSIDE && isLetterAt(at + 1)) ? at + 1 : at;
    }

    private boolean isLetterAt(int at) {
        byte kind = at < text.length ? kinds[text[at] & 0xFF] : OTHER;
        return kind == LETTER || kind == WIDE && isLetter(wide(at));
    }

    private static boolean isLetter(char c) {
        return c >= 0xAA && Character.isLetter(c);
    }

    /** The character of two or three bytes that begins here; no letter where there is none, or one of four. */
    private char wide(int at) {
        int lead = text[at] & 0xFF;
        int bytes = lead < 0xC2 || lead >= 0xF0 ? 0 : lead < 0xE0 ? 2 : 3;
        if (bytes == 0 || at + bytes > text.length) {
            return NONE;
        }
        int c = lead & (bytes == 2 ? 0x1F : 0x0F);
        for (int i = 1; i < bytes; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                return NONE;
            }
            c = c << 6 | text[at + i] & 0x3F;
        }
        return (char) c;
    }
}
