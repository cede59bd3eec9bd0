package id.redaksi.page.template;

import org.jspecify.annotations.Nullable;

/**
 * Text as it may stand in HTML, in an element or in a quoted attribute. What HTML does not allow (control characters) is
 * left out, and a change of writing direction that the text begins is ended with it, so that it cannot turn what follows.
 */
public final class Escape {
    private static final @Nullable String[] INSTEAD = new String['>' + 1];

    static {
        for (int c = 0; c < ' '; c++) {
            INSTEAD[c] = "";
        }
        INSTEAD['\t'] = null;
        INSTEAD['\n'] = null;
        INSTEAD['\r'] = null;
        INSTEAD['\f'] = null;
        INSTEAD['&'] = "&amp;";
        INSTEAD['<'] = "&lt;";
        INSTEAD['>'] = "&gt;";
        INSTEAD['"'] = "&quot;";
        INSTEAD['\''] = "&#39;";
    }

    private static final char FIRST_DIRECTION = '\u202A';
    private static final char LAST_DIRECTION = '\u2069';

    private Escape() {}

    public static String html(String text) {
        var out = new StringBuilder(text.length() + 16);
        html(text, out);
        return out.toString();
    }

    public static void html(String text, StringBuilder out) {
        html(text, 0, text.length(), out);
    }

    /** The characters from {@code from} to before {@code to}. */
    public static void html(String text, int from, int to, StringBuilder out) {
        int done = from;
        boolean turns = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c <= '>') {
                String instead = INSTEAD[c];
                if (instead != null) {
                    out.append(text, done, i).append(instead);
                    done = i + 1;
                }
            } else if (c >= 0x7F && (c <= 0x9F || c >= FIRST_DIRECTION)) {
                if (c <= 0x9F || c >= 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || isHalf(text, i, from, to)) {
                    out.append(text, done, i);
                    done = i + 1;
                } else if (c <= LAST_DIRECTION) {
                    turns = true;
                }
            }
        }
        out.append(text, done, to);
        if (turns) {
            end(text, from, to, out);
        }
    }

    /** Half of a surrogate pair cannot be written as UTF-8. */
    private static boolean isHalf(String text, int at, int from, int to) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 >= to || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == from || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Ends what is still open, the innermost first (Unicode UAX 9: embeddings and overrides by PDF, isolates by PDI). */
    private static void end(String text, int from, int to, StringBuilder out) {
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
        out.append(open.reverse());
    }
}
