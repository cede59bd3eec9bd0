package id.redaksi.language;

/** What the rules about signs ask of a character. */
final class Signs {
    private Signs() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t';
    }

    static char at(String text, int at) {
        return at < 0 || at >= text.length() ? '\0' : text.charAt(at);
    }

    static boolean isQuotation(char c) {
        return c == '"' || c == '“' || c == '”' || c == '\'' || c == '‘' || c == '’';
    }
}
