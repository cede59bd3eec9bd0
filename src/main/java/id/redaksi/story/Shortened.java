package id.redaksi.story;

/**
 * The one way in which a text that is too long to be shown is cut: between two characters as a reader counts them, never
 * within one, so that no accent is lost and no half of a sign is left. Lengths are in UTF-16 units.
 */
public final class Shortened {
    private Shortened() {}

    /** The text, or as many whole characters of it as fit, with an ellipsis behind them. */
    public static String to(String text, int most) {
        return text.length() <= most ? text : start(text, most).stripTrailing() + "…";
    }

    /** The text, or as many whole characters of it as fit; of a first one that does not fit, what fits of its signs. */
    public static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Graphemes.before(text, most);
        boolean parts = end == 0 && most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, end > 0 ? end : parts ? most - 1 : Math.max(0, most));
    }
}
