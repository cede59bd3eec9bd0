package id.redaksi.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * A word of a text, in UTF-16 units from {@code from} to before {@code to}, with hyphens and apostrophes inside it.
 * Figures make a word odd: "F-15", "ke-2".
 */
public record Word(int from, int to, String text, Start start) {
    /** From here on there are letters of other scripts. */
    private static final int FIRST_OTHER = 0x250;

    /** Where in its sentence a word stands: certainly first, perhaps first (behind a colon, a quotation mark), inside. */
    public enum Start {
        FIRST,
        PERHAPS,
        INSIDE
    }

    /** A word with a capital before the rest of it. */
    public static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isOdd() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) || text.charAt(i) == '_') {
                return true;
            }
        }
        return false;
    }

    /** Whether it is in small letters throughout. */
    public boolean isSmall() {
        return !isCapitalised() && !hasInnerCapital();
    }

    /** The word in small letters. */
    public String small() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it is in the letters that Indonesian and English are written in. */
    public boolean isLatin() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OTHER) {
                return text.codePoints()
                        .allMatch(c -> c < FIRST_OTHER || !Character.isLetter(c) || UnicodeScript.of(c) == UnicodeScript.LATIN);
            }
        }
        return true;
    }

    /** Whether a capital stands behind its first letter: an acronym, or a name such as "WhatsApp". */
    public boolean hasInnerCapital() {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
