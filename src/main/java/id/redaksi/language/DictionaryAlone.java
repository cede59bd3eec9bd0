package id.redaksi.language;

import java.nio.charset.StandardCharsets;

/**
 * Which words of a text stand in no dictionary, by the dictionary alone: a capital at the start or capitals throughout may
 * be small letters, and what hyphens join may be known piece by piece. What {@link Spelling} knows of names, affixes and
 * other languages is left out. The text is taken in UTF-8 as it lies in a file, since making a string of it takes a program
 * that has just started longer than all that is asked of it. For any thread.
 */
public final class DictionaryAlone {
    /** In UTF-16 units; what is longer is no word, and not known. */
    private static final int LONGEST = 2 * Vocable.LONGEST;

    /** Takes where an unknown word stands, in bytes. */
    @FunctionalInterface
    public interface Place {
        void at(int from, int to);
    }

    private final WordGraph words;
    private final boolean hyphens;
    private final String inside;

    /** {@code inside} are the signs that stand inside words, as the dictionary says: "-", "'", both or none. */
    public DictionaryAlone(WordGraph words, String inside) {
        this.words = words;
        this.inside = inside;
        hyphens = inside.indexOf('-') >= 0;
    }

    /** Gives from where to before where each unknown word stands. */
    public void unknown(byte[] text, Place found) {
        var look = new Look(text, found);
        int at = 0;
        while (at < text.length) {
            at = look.some(at);
        }
    }

    /** One look through one text, which remembers what it saw: most words of a text were there before. */
    private final class Look {
        /**
         * The JVM compiles what was called a hundred times, but a loop that never leaves only after its sixty thousandth
         * round, when a program that has just started is through with most texts: so many words are looked at in a call.
         */
        private static final int SOME = 16;

        /** So many letters are the bytes of a number, and no other letters are the same number. */
        private static final int SHORT = Long.BYTES;

        /** Of a number that stands for a longer word, and perhaps for another one too. */
        private static final long LONG = Long.MIN_VALUE;

        private static final int SEEN_BITS = 14;
        private static final int SEEN = 1 << SEEN_BITS;
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private final byte[] text;
        private final WordBytes bytes;
        private final Place found;
        private final long[] seen = new long[SEEN];
        private final int[] seenAt = new int[SEEN];
        private final int[] seenTo = new int[SEEN];
        private final boolean[] known = new boolean[SEEN];
        private final char[] word = new char[LONGEST];
        private final char[] other = new char[LONGEST];

        Look(byte[] text, Place found) {
            this.text = text;
            this.found = found;
            bytes = new WordBytes(text, inside);
        }

        /** Looks at some words from a place on; gives the place behind them. */
        int some(int start) {
            byte[] kinds = bytes.kinds();
            int at = start;
            int left = SOME;
            while (left > 0 && at < text.length) {
                int from = at;
                int most = Math.min(text.length, from + SHORT);
                long letters = 0;
                while (at < most && kinds[text[at] & 0xFF] == WordBytes.LETTER) {
                    letters = letters << Byte.SIZE | text[at++];
                }
                if (at == most || kinds[text[at] & 0xFF] != WordBytes.OTHER) {
                    at = bytes.end(from, at);
                    letters = LONG | letters + (at - from) * SPREAD;
                }
                if (at > from) {
                    word(letters, from, at);
                    left--;
                } else {
                    at++;
                }
            }
            return at;
        }

        private void word(long letters, int from, int to) {
            int place = (int) (letters * SPREAD >>> Long.SIZE - SEEN_BITS);
            if (seen[place] != letters || letters < 0 && !isSame(seenAt[place], seenTo[place], from, to)) {
                seen[place] = letters;
                seenAt[place] = from;
                seenTo[place] = to;
                known[place] = isKnown(from, to);
            }
            if (!known[place]) {
                found.at(from, to);
            }
        }

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

        /** A word with a figure in it is left alone. */
        private boolean isKnown(int from, int to) {
            boolean plain = to - from <= LONGEST;
            for (int i = from; i < to; i++) {
                if (bytes.isFigure(i)) {
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
            char c = text[i];
            boolean plain = c >= 'a' && c <= 'z';
            boolean capital = !plain && Character.isUpperCase(c);
            capitals += capital ? 1 : 0;
            letters += plain || capital || Character.isLowerCase(c) ? 1 : 0;
            other[i - from] = capital ? Character.toLowerCase(c) : c;
        }
        if (capitals == 0) {
            return false;
        }
        boolean throughout = capitals == letters;
        if (!throughout && !(capitals == 1 && Character.isUpperCase(text[from]))) {
            return false;
        }
        if (words.has(other, 0, to - from)) {
            return true;
        }
        other[0] = text[from];
        return throughout && words.has(other, 0, to - from);
    }
}
