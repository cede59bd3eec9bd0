package id.redaksi.edit;

/** Which quotation mark stands where: curled ones open behind a blank, a bracket or a dash, and close elsewhere. */
final class Quotes {
    private static final String OPENERS = "([{<“‘\u2013\u2014/";

    private Quotes() {}

    /** The curled mark for the straight one at {@code at}; the straight one itself where it measures feet or inches. */
    static char curled(CharSequence text, int at) {
        char straight = text.charAt(at);
        boolean twice = straight == '"';
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (Character.isWhitespace(before) || before == '\u00a0' || OPENERS.indexOf(before) >= 0) {
            boolean year = !twice && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            return twice ? '“' : year ? '’' : '‘';
        }
        if (Character.isDigit(before) && !isOpen(text, at, twice)) {
            return straight;
        }
        return twice ? '”' : '’';
    }

    private static boolean isOpen(CharSequence text, int at, boolean twice) {
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            char c = text.charAt(i);
            if (c == (twice ? '“' : '‘')) {
                return true;
            }
            if (c == (twice ? '”' : '’') || c == '\n') {
                return false;
            }
        }
        return false;
    }

    /** How far back an opened quotation is looked for. */
    private static final int FAR = 2_000;

    static char straight(char c) {
        return switch (c) {
            case '“', '”', '„', '‟' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            default -> c;
        };
    }
}
