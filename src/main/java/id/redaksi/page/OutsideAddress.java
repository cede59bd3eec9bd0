package id.redaksi.page;

/**
 * An address that leads out of the site, as a page may print it. What may not stand in an address (RFC 3986 section 2) is
 * written with percent signs, as browsers read it anyway; letters beyond ASCII stay (RFC 3987).
 */
final class OutsideAddress {
    private static final String NOT_ALLOWED = "\"<>\\^`{|}";

    private OutsideAddress() {}

    /** The address, or nothing when it is not one that a reader may follow. */
    static String printed(String address) {
        String text = address.strip();
        if (!InlineHtml.printable(text)) {
            return "";
        }
        for (int i = 0; i < text.length(); i++) {
            if (isWrong(text, i)) {
                return encoded(text);
            }
        }
        return text;
    }

    private static String encoded(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWrong(text, i)) {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A percent sign is right where two digits follow; square brackets are where a host may have them. */
    private static boolean isWrong(String text, int at) {
        char c = text.charAt(at);
        if (c == '%') {
            return at + 2 >= text.length()
                    || Character.digit(text.charAt(at + 1), 16) < 0
                    || Character.digit(text.charAt(at + 2), 16) < 0;
        }
        boolean bracket = (c == '[' || c == ']') && text.indexOf('/', 8) >= 0 && at > text.indexOf('/', 8);
        return c <= ' ' || c == 0x7F || bracket || NOT_ALLOWED.indexOf(c) >= 0;
    }
}
