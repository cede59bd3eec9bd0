package id.redaksi.desk.kit;

import id.redaksi.guard.Hidden;
import java.util.List;

/**
 * Texts of others as the window may show them: what nobody would see, and what would turn the order of the text around
 * it, has a sign in its place that is as long as itself.
 */
public final class Signs {
    private Signs() {}

    /** The text with its signs; no-break blanks stay. */
    public static String shown(String text) {
        return shown(text, Hidden.in(text));
    }

    /** The same where what is hidden is known. */
    public static String shown(String text, List<Hidden> hidden) {
        if (hidden.isEmpty()) {
            return text;
        }
        var shown = new StringBuilder(text);
        for (Hidden one : hidden) {
            shown.setCharAt(one.at(), sign(one));
            if (one.length() > 1) {
                shown.setCharAt(one.at() + 1, '\u200b');
            }
        }
        return shown.toString();
    }

    /** What stands for it: all of them neutral in direction, and in the window's fonts. */
    private static char sign(Hidden one) {
        return switch (one.kind()) {
            case BLANK -> (char) one.code();
            case SOFT_HYPHEN -> '¬';
            case WIDTHLESS -> '¦';
            case DIRECTION -> switch (one.code()) {
                case 0x200E, 0x202A, 0x202D, 0x2066 -> '→';
                case 0x200F, 0x061C, 0x202B, 0x202E, 0x2067 -> '←';
                default -> '‡';
            };
            case CONTROL, BROKEN, TAG -> '¤';
        };
    }

    /** What it is called: its code, and its name in Unicode where it has one. */
    public static String name(Hidden one) {
        return (one.number() + " " + one.name()).strip();
    }
}
