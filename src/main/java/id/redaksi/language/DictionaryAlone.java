package id.redaksi.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which words of a text stand in no dictionary, by the dictionary alone: a capital at the start or capitals throughout may
 * be small letters, and what hyphens join may be known piece by piece. What {@link Spelling} knows of names, affixes and
 * other languages is left out. The text is taken in UTF-8 as it lies in a file, since making a string of it takes a program
 * that has just started longer than all that is asked of it. For any thread.
 */
public final class DictionaryAlone {
    /** In UTF-16 units; what is longer is no word, and not known. */
    private static final int LONGEST = 2 * Vocable.LONGEST;

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte FIGURE = 2;

    /** Belongs to the word where a letter follows. */
    private static final byte INSIDE = 3;

    /** One of several bytes of a character. */
    private static final byte WIDE = 4;

    /** Takes where an unknown word stands, in bytes. */
    @FunctionalInterface
    public interface Place {
        void at(int from, int to);
    }

    private final WordGraph words;
    private final boolean hyphens;
    private final boolean apostrophes;
    private final byte[] kinds = new byte[0x100];

    /** {@code inside} are the signs that stand inside words, as the dictionary says: "-", "'", both or none. */
    public DictionaryAlone(WordGraph words, String inside) {
        this.words = words;
        hyphens = inside.indexOf('-') >= 0;
        apostrophes = inside.indexOf('\'') >= 0;
        Arrays.fill(kinds, '0', '9' + 1, FIGURE);
        Arrays.fill(kinds, 'A', 'Z' + 1, LETTER);
        Arrays.fill(kinds, 'a', 'z' + 1, LETTER);
        Arrays.fill(kinds, 0x80, 0x100, WIDE);
        kinds['-'] = hyphens ? INSIDE : OTHER;
        kinds['\''] = apostrophes ? INSIDE : OTHER;
    }

    /** Gives from where to before where each unknown word stands. */
    public void unknown(byte[] text, Place found) {
        var look = new Look(text, found);
        int at = 0;
        while (at < text.length) {
            at = look.some(at);
        }
    }

    /** One look through one text. */
    private final class Look {
        /**
         * The JVM compiles what was called a hundred times, but a loop that never leaves only after its sixty thousandth
         * round, when a program that has just started is through with most texts: so many words are looked at in a call.
         */
        private static final int SOME = 16;

        /** So many words of the text are remembered. */
        private static final int SEEN = 1 << 12;

        private final byte[] text;
        private final Place found;
        private final int[] seenAt = new int[SEEN];
        private final int[] seenTo = new int[SEEN];
        private final boolean[] known = new boolean[SEEN];
        private final char[] word = new char[LONGEST];
        private final char[] other = new char[LONGEST];

        /** Of the bytes of the last word, to find it again. */
        private int sum;

        Look(byte[] text, Place found) {
            this.text = text;
            this.found = found;
        }

        /** Looks at some words from a place on; gives the place behind them. */
        int some(int start) {
            int at = start;
            int left = SOME;
            while (left > 0 && at < text.length) {
                int end = end(at);
                if (end > at) {
                    word(at, end);
                    left--;
                    at = end;
                } else {
                    at++;
                }
            }
            return at;
        }

        /** Where the word that begins here ends; the same place where none begins. */
        private int end(int from) {
            int at = from;
            int bytes = 0;
            while (at < text.length) {
                byte kind = kinds[text[at] & 0xFF];
                int next = kind == LETTER ? at + 1 : kind == OTHER ? at : behind(at, kind, at == from);
                if (next == at) {
                    break;
                }
                bytes = bytes * 31 + text[at];
                at = next;
            }
            sum = bytes;
            return at;
        }

        /** The place behind a character that is more than a plain letter; the same place where it ends the word. */
        private int behind(int at, byte kind, boolean first) {
            if (kind == WIDE) {
                char c = wide(at);
                int next = at + (c < 0x800 ? 2 : 3);
                return isLetter(c) || !first && apostrophes && Vocable.isApostrophe(c) && isLetterAt(next) ? next : at;
            }
            return !first && (kind == FIGURE || isLetterAt(at + 1)) ? at + 1 : at;
        }

        private boolean isLetterAt(int at) {
            byte kind = at < text.length ? kinds[text[at] & 0xFF] : OTHER;
            return kind == LETTER || kind == WIDE && isLetter(wide(at));
        }

        private void word(int from, int to) {
            int place = (sum ^ sum >>> 13) & SEEN - 1;
            if (!isSame(seenAt[place], seenTo[place], from, to)) {
                seenAt[place] = from;
                seenTo[place] = to;
                known[place] = isKnown(from, to);
            }
            if (!known[place]) {
                found.at(from, to);
            }
        }

        /** Most words of a text were there before: comparing one with itself is quicker than asking for it again. */
        private boolean isSame(int from, int to, int at, int end) {
            if (to - from != end - at) {
                return false;
            }
            for (int i = from, other = at; i < to; i++, other++) {
                if (text[i] != text[other]) {
                    return false;
                }
            }
            return true;
        }

        private boolean isKnown(int from, int to) {
            boolean plain = to - from <= LONGEST;
            for (int i = from; i < to; i++) {
                if (kinds[text[i] & 0xFF] == FIGURE) {
                    return true;
                }
                plain = plain && text[i] >= 0;
                if (plain) {
                    word[i - from] = (char) text[i];
                }
            }
            if (plain) {
                return knows(word, 0, to - from, other);
            }
            char[] letters = new String(text, from, to - from, StandardCharsets.UTF_8).toCharArray();
            return knows(letters, 0, letters.length, other);
        }

        /** The character of two or three bytes that begins here; no letter where there is none, or one of four. */
        private char wide(int at) {
            int lead = text[at] & 0xFF;
            int bytes = lead >= 0xF0 || lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : 3;
            if (bytes == 0 || at + bytes > text.length) {
                return '\uFFFD';
            }
            int c = lead & (bytes == 2 ? 0x1F : 0x0F);
            for (int i = 1; i < bytes; i++) {
                if ((text[at + i] & 0xC0) != 0x80) {
                    return '\uFFFD';
                }
                c = c << 6 | text[at + i] & 0x3F;
            }
            return (char) c;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 0xAA && Character.isLetter(c);
    }

    private boolean knows(char[] text, int from, int to, char[] other) {
        if (to - from > LONGEST) {
            return false;
        }
        if (words.has(text, from, to) || isKnownSmall(text, from, to, other)) {
            return true;
        }
        return hyphens && areKnown(text, from, to, other);
    }

    private boolean areKnown(char[] text, int from, int to, char[] other) {
        for (int i = from + 1; i < to - 1; i++) {
            if (text[i] == '-') {
                return knows(text, from, i, other) && knows(text, i + 1, to, other);
            }
        }
        return false;
    }

    private boolean isKnownSmall(char[] text, int from, int to, char[] other) {
        int capitals = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            boolean capital = Character.isUpperCase(text[i]);
            capitals += capital ? 1 : 0;
            letters += capital || Character.isLowerCase(text[i]) ? 1 : 0;
            other[i - from] = capital ? Character.toLowerCase(text[i]) : text[i];
        }
        boolean first = Character.isUpperCase(text[from]);
        boolean throughout = capitals == letters;
        if (capitals == 0 || !throughout && !(first && capitals == 1)) {
            return false;
        }
        if (words.has(other, 0, to - from)) {
            return true;
        }
        other[0] = text[from];
        return throughout && words.has(other, 0, to - from);
    }
}
