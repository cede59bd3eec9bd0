package id.redaksi.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Takes a text apart, word by word, in small plain letters: letters and digits in a row are a word, accents fall off, a
 * sign of a script that writes no blanks is a word of its own. A cursor, so that an archive can be indexed without an
 * object for every word: after {@link #next()} the word stands in {@link #letters()}. Not for two threads.
 */
final class Words {
    /** What is longer is cut: no word of a language is, and what has no blanks must not fill the index. */
    static final int LONGEST = 64;

    /** A letter becomes at most so many (U+FB03 becomes "ffi"). */
    private static final int FOLDED = 4;

    private final char[] letters = new char[LONGEST + FOLDED + 1];
    private final char[] one = new char[1];
    private final char[] folded = new char[FOLDED];
    private String text = "";
    private int at;
    private int length;
    private int start;

    Words of(String read) {
        text = read;
        at = 0;
        return this;
    }

    /** Goes to the next word; false at the end. */
    boolean next() {
        do {
            skip();
            start = at;
            length = 0;
            take();
        } while (length == 0 && at < text.length());
        return length > 0;
    }

    private void skip() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign < 128 ? isPlain(sign) : isPart(text.codePointAt(at))) {
                return;
            }
            at += sign < 128 ? 1 : Character.charCount(text.codePointAt(at));
        }
    }

    private void take() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign >= 128) {
                if (!takes()) {
                    return;
                }
                continue;
            }
            if (!isPlain(sign)) {
                return;
            }
            if (length < LONGEST) {
                letters[length++] = sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
            }
            at++;
        }
    }

    private static boolean isPlain(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }

    private static boolean isPart(int sign) {
        return Character.isLetterOrDigit(sign)
                || (1 << Character.getType(sign)
                                & (1 << Character.NON_SPACING_MARK
                                        | 1 << Character.COMBINING_SPACING_MARK
                                        | 1 << Character.ENCLOSING_MARK
                                        | 1 << Character.OTHER_NUMBER
                                        | 1 << Character.LETTER_NUMBER))
                        != 0;
    }

    /** Takes a sign outside ASCII into the word; false when the word ends before it. */
    private boolean takes() {
        int sign = text.codePointAt(at);
        boolean ownWord = Character.isIdeographic(sign);
        if (!isPart(sign) || ownWord && length > 0) {
            return false;
        }
        at += Character.charCount(sign);
        if (!isAccent(sign) && length < LONGEST) {
            append(Character.toLowerCase(sign));
        }
        return !ownWord;
    }

    /** What only says how a letter sounds: accents that stand alone, the vowels of Hebrew and Arabic. */
    private static boolean isAccent(int sign) {
        return sign >= 0x300 && sign <= 0x36F || sign >= 0x591 && sign <= 0x5C7 || sign >= 0x64B && sign <= 0x65F || sign == 0x640;
    }

    private void append(int sign) {
        if (sign > 0xFFFF) {
            length += Character.toChars(sign, letters, length);
            return;
        }
        one[0] = (char) sign;
        int count = ASCIIFoldingFilter.foldToASCII(one, 0, folded, 0, 1);
        for (int i = 0; i < count && length < LONGEST; i++) {
            char letter = folded[i];
            letters[length++] = letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
    }

    char[] letters() {
        return letters;
    }

    int length() {
        return length;
    }

    String word() {
        return new String(letters, 0, length);
    }

    /** Where the word stands in the text. */
    Range range() {
        return new Range(start, at);
    }

    int start() {
        return start;
    }

    int end() {
        return at;
    }

    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (Words words = new Words().of(text); words.next(); ) {
            found.add(words.word());
        }
        return List.copyOf(found);
    }

    /** A name as it is compared: its words in small plain letters; for one without words its small letters. */
    static String folded(String name) {
        String words = String.join(" ", in(name));
        return words.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : words;
    }
}
