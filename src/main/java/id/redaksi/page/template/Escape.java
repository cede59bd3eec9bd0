package id.redaksi.page.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text as it may stand in HTML, in an element or in a quoted attribute. What HTML does not allow (control characters) is
 * left out, and a change of writing direction that the text begins is ended with it, so that it cannot turn what follows.
 */
public final class Escape {
    /** What stands for a character that is not plain; nothing for one that is left out. */
    private static final byte[][] INSTEAD = new byte['>' + 1][];

    /** The characters that stay as they are and need no second look: most of any text, so this decides the speed. */
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        Arrays.fill(INSTEAD, new byte[0]);
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        for (char c : "\t\n\r\f".toCharArray()) {
            PLAIN[c] = true;
        }
        for (char c : "&<>\"'".toCharArray()) {
            PLAIN[c] = false;
        }
        INSTEAD['&'] = "&amp;".getBytes(StandardCharsets.US_ASCII);
        INSTEAD['<'] = "&lt;".getBytes(StandardCharsets.US_ASCII);
        INSTEAD['>'] = "&gt;".getBytes(StandardCharsets.US_ASCII);
        INSTEAD['"'] = "&quot;".getBytes(StandardCharsets.US_ASCII);
        INSTEAD['\''] = "&#39;".getBytes(StandardCharsets.US_ASCII);
    }

    private static final char FIRST_DIRECTION = '\u202A';
    private static final char LAST_DIRECTION = '\u2069';

    private Escape() {}

    public static String html(String text) {
        var out = new Html(text.length() + 16);
        html(text, out);
        return out.toString();
    }

    public static void html(String text, Html out) {
        html(text, 0, text.length(), out);
    }

    /** The characters from {@code from} to before {@code to}. */
    public static void html(String text, int from, int to, Html out) {
        char[] chars = out.chars(text, from, to);
        int end = to - from;
        boolean turns = false;
        for (int i = out.append(chars, 0, end, PLAIN); i < end; i = out.append(chars, i, end, PLAIN)) {
            char c = chars[i];
            int places = 1;
            if (c <= '>') {
                out.append(INSTEAD[c]);
            } else if (c > 0x9F && c < 0xFFFE && (c < 0xFDD0 || c > 0xFDEF) && !isHalf(chars, i, end)) {
                turns |= c >= FIRST_DIRECTION && c <= LAST_DIRECTION;
                places = out.wide(chars, i, end);
            }
            i += places;
        }
        if (turns) {
            end(text, from, to, out);
        }
    }

    /** Half of a surrogate pair cannot be written as UTF-8. */
    private static boolean isHalf(char[] text, int at, int end) {
        char c = text[at];
        return Character.isHighSurrogate(c) && (at + 1 >= end || !Character.isLowSurrogate(text[at + 1]))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text[at - 1]));
    }

    /** Ends what is still open, the innermost first (Unicode UAX 9: embeddings and overrides by PDF, isolates by PDI). */
    private static void end(String text, int from, int to, Html out) {
        var open = new StringBuilder();
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '\u202A', '\u202B', '\u202D', '\u202E' -> open.append('\u202C');
                case '\u2066', '\u2067', '\u2068' -> open.append('\u2069');
                case '\u202C', '\u2069' -> {
                    int last = open.lastIndexOf(String.valueOf(text.charAt(i)));
                    if (last >= 0) {
                        open.setLength(last);
                    }
                }
                default -> {}
            }
        }
        out.append(open.reverse().toString());
    }
}
