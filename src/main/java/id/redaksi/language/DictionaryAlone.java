package id.redaksi.language;

/**
 * Which words of a text stand in no dictionary, by the dictionary alone: a capital at the start or capitals throughout may
 * be small letters, and what hyphens join may be known piece by piece. What {@link Spelling} knows of names, affixes and
 * other languages is left out. For any thread.
 */
public final class DictionaryAlone {
    /** In UTF-16 units; what is longer is no word, and not known. */
    private static final int LONGEST = 2 * Vocable.LONGEST;

    /** Takes where an unknown word stands. */
    @FunctionalInterface
    public interface Place {
        void at(int from, int to);
    }

    /** So many words of the text are remembered. */
    private static final int SEEN = 1 << 12;

    private final WordGraph words;
    private final boolean hyphens;
    private final boolean apostrophes;

    /** {@code inside} are the signs that stand inside words, as the dictionary says: "-", "'", both or none. */
    public DictionaryAlone(WordGraph words, String inside) {
        this.words = words;
        hyphens = inside.indexOf('-') >= 0;
        apostrophes = inside.indexOf('\'') >= 0;
    }

    /** Gives from where to before where each unknown word stands. */
    public void unknown(char[] text, int length, Place found) {
        char[] other = new char[LONGEST];
        int[] seenAt = new int[SEEN];
        int[] seenTo = new int[SEEN];
        boolean[] known = new boolean[SEEN];
        int at = 0;
        while (at < length) {
            char c = text[at];
            if (!isLetter(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            int sum = c;
            boolean figures = false;
            while (end < length && (isLetter(c = text[end]) || isInside(text, end, length))) {
                figures |= c <= '9' && c >= '0';
                sum = sum * 31 + c;
                end++;
            }
            int place = (sum ^ sum >>> 13) & SEEN - 1;
            if (!isSame(text, seenAt[place], seenTo[place], at, end)) {
                seenAt[place] = at;
                seenTo[place] = end;
                known[place] = figures || knows(text, at, end, other);
            }
            if (!known[place]) {
                found.at(at, end);
            }
            at = end;
        }
    }

    /** Most words of a text were there before: comparing one with itself is quicker than asking for it again. */
    private static boolean isSame(char[] text, int from, int to, int at, int end) {
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

    private boolean isInside(char[] text, int at, int length) {
        char c = text[at];
        return (apostrophes && Vocable.isApostrophe(c) || hyphens && c == '-') && at + 1 < length && isLetter(text[at + 1])
                || c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xAA && Character.isLetter(c);
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
