package id.redaksi.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word as lists of words know it: composed letters, straight apostrophes, none of the signs that nobody sees. */
public final class Vocable {
    /** In UTF-16 units: no word that people write is longer. */
    public static final int LONGEST = 100;

    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    /** Apart, since reading a text needs none of it, and the first pattern of a program takes it some milliseconds. */
    private static final class Form {
        static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'][\\p{L}\\p{M}\\p{N}]+)*");
    }

    private Vocable() {}

    /** The one word of a text, blanks around it aside; empty for none, for several, and for what has no letter. */
    public static Optional<String> of(String text) {
        String plain = plain(text.strip());
        boolean letter = plain.chars().anyMatch(Character::isLetter) || plain.codePoints().anyMatch(Character::isLetter);
        return plain.length() <= LONGEST && letter && Form.WORD.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** The same word in the one way that lists are written. */
    static String plain(String word) {
        StringBuilder plain = null;
        boolean simple = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean unseen = isUnseen(c);
            char written = isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c;
            simple &= written < 0x300 || unseen;
            if ((unseen || written != c) && plain == null) {
                plain = new StringBuilder(word.substring(0, i));
            }
            if (plain != null && !unseen) {
                plain.append(written);
            }
        }
        String seen = plain == null ? word : plain.toString();
        return simple ? seen : Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** A soft hyphen, a zero-width sign: it stands in a word and is no part of it. */
    static boolean isUnseen(char c) {
        return c >= 0xAD && UNSEEN.indexOf(c) >= 0;
    }

    /** The hyphens that are not the one of the keyboard: U+2010, and U+2011 at which no line ends. */
    private static boolean isHyphen(char c) {
        return c == '\u2010' || c == '\u2011';
    }

    /** The signs that are typed for an apostrophe inside a word: U+2019, U+02BC, U+2018 and the straight one. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '\u02BC' || c == '‘';
    }
}
