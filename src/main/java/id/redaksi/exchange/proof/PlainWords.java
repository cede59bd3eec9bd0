package id.redaksi.exchange.proof;

import org.jspecify.annotations.Nullable;

/**
 * Text as a reader could find it in a file: the escapes of JSON, HTML and XML undone, blanks, marks and backslashes made
 * one blank, in lower case. It is made sign by sign in one pass, since every byte of every export goes through it: with
 * patterns it took ten times as long as packing the export.
 */
final class PlainWords {
    /** A tag that is longer is text. */
    static final int LONGEST_TAG = 2000;

    private static final int MOST_DIGITS = 6;
    private static final int REPLACED = '\uFFFD';

    private static final String[] NAMES = {"quot;", "apos;", "lt;", "gt;", "nbsp;", "amp;"};
    private static final char[] SIGNS = {'"', '\'', '<', '>', ' ', '&'};

    /** For the signs of ASCII what comes out: themselves, their lower case, or a blank. */
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = c <= ' ' || c == 127 || c == '\\' ? ' ' : Character.toLowerCase(c);
        }
    }

    /** Who takes the signs, one by one; blanks at the beginning and the end are not given, and of several one. */
    abstract static class Taker {
        private boolean blank;
        private boolean begun;

        abstract void take(char sign);

        final void put(char sign) {
            if (sign == ' ') {
                blank = begun;
                return;
            }
            if (blank) {
                take(' ');
                blank = false;
            }
            begun = true;
            take(sign);
        }
    }

    private final String text;
    private final Taker all;
    private final @Nullable Taker untagged;

    /** Where the tag that is being read ends. */
    private int tagged;

    private PlainWords(String text, Taker all, @Nullable Taker untagged) {
        this.text = text;
        this.all = all;
        this.untagged = untagged;
    }

    /** Gives the text's signs to one taker, and those outside of tags to the other. */
    static void each(String text, Taker all, Taker untagged) {
        new PlainWords(text, all, untagged).read();
    }

    /** Gives the text's signs to one taker, those of tags among them. */
    static void each(String text, Taker all) {
        new PlainWords(text, all, null).read();
    }

    static String of(String text) {
        var all = new Text(text.length());
        each(text, all);
        return new String(all.said, 0, all.count);
    }

    /** No sign is written by fewer than comes out of it. */
    private static final class Text extends Taker {
        private final char[] said;
        private int count;

        Text(int most) {
            said = new char[most];
        }

        @Override
        void take(char sign) {
            said[count++] = sign;
        }
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 128 && c != '&' && c != '\\' && c != '<') {
                put(at, ASCII[c]);
                at++;
                continue;
            }
            at = switch (c) {
                case '&' -> entity(at);
                case '\\' -> escape(at);
                case '<' -> tag(at);
                default -> beyond(at);
            };
        }
    }

    /** A sign beyond ASCII; gives where the next one stands. */
    private int beyond(int at) {
        int sign = text.codePointAt(at);
        sign(at, sign);
        return at + Character.charCount(sign);
    }

    private void sign(int at, int sign) {
        if (sign < 128) {
            put(at, ASCII[sign]);
        } else if (sign == REPLACED) {
            put(at, (char) sign);
        } else if (isBlank(sign)) {
            put(at, ' ');
        } else {
            int lower = Character.toLowerCase(sign);
            if (lower < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                put(at, (char) lower);
            } else {
                put(at, Character.highSurrogate(lower));
                put(at, Character.lowSurrogate(lower));
            }
        }
    }

    private static boolean isBlank(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private int entity(int at) {
        if (text.startsWith("#", at + 1)) {
            return numbered(at);
        }
        for (int i = 0; i < NAMES.length; i++) {
            if (text.startsWith(NAMES[i], at + 1)) {
                put(at, SIGNS[i]);
                return at + 1 + NAMES[i].length();
            }
        }
        put(at, '&');
        return at + 1;
    }

    private int numbered(int at) {
        boolean hex = text.startsWith("x", at + 2);
        int from = at + (hex ? 3 : 2);
        int to = from;
        while (to < text.length() && to - from < MOST_DIGITS && Character.digit(text.charAt(to), hex ? 16 : 10) >= 0) {
            to++;
        }
        if (to == from || !text.startsWith(";", to)) {
            put(at, '&');
            return at + 1;
        }
        int sign = Integer.parseInt(text, from, to, hex ? 16 : 10);
        sign(at, Character.isValidCodePoint(sign) ? sign : ' ');
        return to + 1;
    }

    private int escape(int at) {
        if (at + 1 >= text.length()) {
            put(at, ' ');
            return at + 1;
        }
        switch (text.charAt(at + 1)) {
            case 'u' -> {
                int sign = hex(at + 2);
                if (sign >= 0) {
                    sign(at, sign);
                    return at + 6;
                }
                put(at, ' ');
                return at + 1;
            }
            case 'n', 't' -> {
                put(at, ' ');
                return at + 2;
            }
            case '"' -> {
                put(at, '"');
                return at + 2;
            }
            default -> {
                put(at, ' ');
                return at + 1;
            }
        }
    }

    /** The sign that four digits stand for; half of a pair is a blank, as it is wherever it stands alone. Below 0 for none. */
    private int hex(int from) {
        if (from + 4 > text.length()) {
            return -1;
        }
        int sign = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            sign = sign * 16 + digit;
        }
        return sign;
    }

    private int tag(int at) {
        int most = Math.min(text.length(), at + 2 + LONGEST_TAG);
        for (int i = at + 1; i < most && at >= tagged && untagged != null; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                tagged = i + 1;
            }
            if (c == '<' || c == '>') {
                break;
            }
        }
        put(at, '<');
        return at + 1;
    }

    private void put(int at, char sign) {
        all.put(sign);
        if (untagged != null && at >= tagged) {
            untagged.put(sign);
        }
    }
}
