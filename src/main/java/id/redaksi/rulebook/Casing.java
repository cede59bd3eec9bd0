package id.redaksi.rulebook;

import java.util.Locale;

/** Writes a text with the capitals of the words whose place it takes. */
final class Casing {
    private Casing() {}

    static String like(String words, String text) {
        if (text.isEmpty() || words.isEmpty()) {
            return text;
        }
        if (isAllCapitals(words)) {
            return text.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(words.charAt(0)) ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static boolean isAllCapitals(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        return letters > 1 && words.chars().filter(Character::isUpperCase).count() == letters;
    }
}
