package id.redaksi.page.elsewhere;

import id.redaksi.story.Graphemes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide a text is in Arial, the face in which search results are set on a desktop, without a window or the font: from
 * the advance widths of its metrics, in thousandths of the size (the same as Helvetica's, Adobe Core 14 AFM). Roboto and
 * San Francisco of telephones differ by a few in a hundred. Letters with accents are as wide as without; what the table
 * does not hold is taken as an average letter, and signs of East Asia and emoji as a full square.
 */
final class ArialWidth {
    private static final int AVERAGE = 556;
    private static final int SQUARE = 1000;

    /** No character as a reader counts them is looked at for longer than this, in UTF-16 units. */
    private static final int LONGEST = 32;

    private static final Map<Integer, Integer> WIDTHS = widths();

    private ArialWidth() {}

    private static Map<Integer, Integer> widths() {
        Map<Integer, Integer> widths = new HashMap<>();
        put(widths, 191, "'");
        put(widths, 222, "ijl‘’");
        put(widths, 260, "|");
        put(widths, 278, " !,./:;I[]\\ft\u00A0");
        put(widths, 333, "()-`r“”\u2010\u2011");
        put(widths, 334, "{}");
        put(widths, 350, "•");
        put(widths, 355, "\"");
        put(widths, 389, "*");
        put(widths, 469, "^");
        put(widths, 500, "Jckvxyz");
        put(widths, 556, "#$?0123456789L_abdeghnopqu–");
        put(widths, 584, "+<=>~");
        put(widths, 611, "FTZ");
        put(widths, 667, "&ABEKPSVXY");
        put(widths, 722, "CDHNRUw");
        put(widths, 778, "GOQ");
        put(widths, 833, "Mm");
        put(widths, 889, "%");
        put(widths, 944, "W");
        put(widths, 1000, "—…");
        put(widths, 1015, "@");
        return widths;
    }

    private static void put(Map<Integer, Integer> widths, int width, String signs) {
        signs.codePoints().forEach(sign -> widths.put(sign, width));
    }

    /** The width in pixels at this size. */
    static double of(String text, int size) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().mapToLong(ArialWidth::of).sum()
                * size
                / 1000.0;
    }

    /** Where in UTF-16 units the text leaves this width; never inside a character. */
    static int end(String text, int size, double pixels) {
        double width = 0;
        int at = 0;
        while (at < text.length()) {
            int next = at + Graphemes.end(text.substring(at, Math.min(text.length(), at + LONGEST)), 1);
            width += of(text.substring(at, next), size);
            if (width > pixels) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static long of(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(sign) || sign >= 0x1F000 || sign >= 0x3040 && sign <= 0x30FF
                || sign >= 0xAC00 && sign <= 0xD7A3 || sign >= 0xFF01 && sign <= 0xFF60;
        return wide ? SQUARE : WIDTHS.getOrDefault(sign, AVERAGE);
    }
}
