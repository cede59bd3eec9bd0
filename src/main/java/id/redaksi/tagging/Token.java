package id.redaksi.tagging;

import java.util.Locale;

/**
 * A word of a piece of text: as it stands, in small letters, where, whether only a blank parts it from the word before
 * ({@code joined}), and whether a sentence or a quotation begins with it, so that its capital says nothing.
 */
record Token(String text, String folded, int from, int to, boolean joined, boolean starts) {
    static Token of(String text, int from, boolean joined, boolean starts) {
        return new Token(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), from, from + text.length(), joined, starts);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Two capitals or more and no small letter: "BPS", "U-20", but not "H". */
    boolean isAcronym() {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** A number or a sum: "12", "Rp4". */
    boolean isNumber() {
        return Character.isDigit(text.charAt(0)) || folded.startsWith("rp") && text.length() > 2 && Character.isDigit(text.charAt(2));
    }

    /** The same word in small letters, where its capital is only that of a headline. */
    Token small() {
        return new Token(folded, folded, from, to, joined, starts);
    }

    /** In small letters and without the clitic that is hung on most: "harganya" is "harga". */
    String bare() {
        return folded.endsWith("nya") && folded.length() >= 7 ? folded.substring(0, folded.length() - 3) : folded;
    }
}
