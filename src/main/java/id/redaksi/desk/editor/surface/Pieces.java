package id.redaksi.desk.editor.surface;

import id.redaksi.edit.VisualOrder;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.TreeSet;

/**
 * Where a text is cut into pieces that are laid out each for itself, because JavaFX 26 gets them wrong together where a
 * second font stands in for the first: on Linux the signs between words that run to the left change places and their
 * line breaks too late, carets behind characters beyond the basic plane stand one unit too far, and slanted letters of
 * a script that has none come out as others.
 */
final class Pieces {
    private enum Script {
        /** Letters that run to the left. */
        LEFTWARD,
        /** Letters that are never slanted: Han, Kana, Hangul, Thai, the scripts of India and others. */
        UPRIGHT,
        LATIN,
        NONE
    }

    private Pieces() {}

    /** The borders of the pieces, without those at the text's ends. */
    static TreeSet<Integer> borders(String text) {
        var borders = new TreeSet<Integer>();
        if (text.chars().anyMatch(c -> c >= 0x0590 && c < 0x1E00 || c >= 0x2E80)) {
            scripts(text, borders);
            if (!VisualOrder.isPlain(text)) {
                blanks(text, borders);
            }
            if (text.chars().anyMatch(c -> Character.isHighSurrogate((char) c))) {
                beyond(text, borders);
            }
        }
        return borders;
    }

    /** Whether a piece begins with letters that have no italics. */
    static boolean isUpright(String piece) {
        Script script = script(piece.codePointAt(0), Script.NONE);
        return script == Script.LEFTWARD || script == Script.UPRIGHT;
    }

    private static void scripts(String text, TreeSet<Integer> borders) {
        Script written = Script.NONE;
        Script before = Script.NONE;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            Script script = script(code, before);
            boolean turns = (script == Script.LEFTWARD) != (before == Script.LEFTWARD);
            boolean changes = script != Script.NONE && written != Script.NONE && script != written;
            if (i > 0 && (turns || changes)) {
                borders.add(i);
            }
            written = script == Script.NONE ? written : script;
            before = script;
            i += Character.charCount(code);
        }
    }

    /** Around the blanks that run to the left, since a piece of blank and sign is cut wrongly where a line breaks. */
    private static void blanks(String text, TreeSet<Integer> borders) {
        var order = new VisualOrder(text, VisualOrder.isRightToLeft(text));
        for (int i = 1; i < text.length(); i++) {
            boolean turns = Character.isWhitespace(text.charAt(i)) != Character.isWhitespace(text.charAt(i - 1));
            if (turns && order.level(i) % 2 == 1) {
                borders.add(i);
            }
        }
    }

    /** A mark is of the script before it. */
    private static Script script(int code, Script before) {
        byte direction = Character.getDirectionality(code);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
            return Script.LEFTWARD;
        }
        UnicodeScript script = UnicodeScript.of(code);
        return switch (script) {
            case LATIN, GREEK, CYRILLIC -> Script.LATIN;
            case INHERITED -> before;
            case COMMON, UNKNOWN -> code >= 0x3000 && code <= 0x30FF || code >= 0xFF00 && code <= 0xFFEF
                    ? Script.UPRIGHT
                    : Script.NONE;
            default -> direction == Character.DIRECTIONALITY_NONSPACING_MARK ? before : Script.UPRIGHT;
        };
    }

    /** Around characters beyond the basic plane; plain ones that follow each other are one piece. */
    private static void beyond(String text, TreeSet<Integer> borders) {
        BreakIterator clusters = BreakIterator.getCharacterInstance();
        clusters.setText(text);
        int start = clusters.first();
        boolean plainBefore = false;
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            boolean beyond = text.codePointCount(start, end) < end - start;
            boolean plain = beyond && end - start == 2;
            if (start > 0 && plainBefore != plain || beyond && !plain && start > 0) {
                borders.add(start);
            }
            if (beyond && !plain && end < text.length()) {
                borders.add(end);
            }
            plainBefore = plain;
        }
    }
}
