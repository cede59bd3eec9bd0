package id.redaksi.desk.stories.search;

import id.redaksi.archive.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a word, a quotation or a filter stands in a text that is still being typed, in UTF-16 units: a filter's value may
 * be empty as yet, and a quotation that is not closed goes to the end. The value begins at {@code valueFrom}.
 */
record Piece(int from, int to, Optional<SearchField> field, int valueFrom) {
    private static final String QUOTES = "\"“”„";

    /** The pieces in their order; no text is refused. */
    static List<Piece> in(String typed) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            if (isBlank(typed, at)) {
                at++;
            } else {
                Piece piece = at(typed, at);
                pieces.add(piece);
                at = piece.to();
            }
        }
        return List.copyOf(pieces);
    }

    private static Piece at(String typed, int from) {
        int start = typed.charAt(from) == '-' ? from + 1 : from;
        int colon = start;
        while (colon < typed.length() && Character.isLetter(typed.charAt(colon))) {
            colon++;
        }
        boolean named = colon > start && colon < typed.length() && typed.charAt(colon) == ':';
        Optional<SearchField> field = named ? SearchField.named(typed.substring(start, colon)) : Optional.empty();
        int valueFrom = field.isPresent() ? colon + 1 : start;
        return new Piece(from, end(typed, valueFrom), field, valueFrom);
    }

    private static int end(String typed, int from) {
        if (isQuote(typed, from)) {
            int close = from + 1;
            while (close < typed.length() && !isQuote(typed, close)) {
                close++;
            }
            return Math.min(typed.length(), close + 1);
        }
        int end = from;
        while (end < typed.length() && !isBlank(typed, end)) {
            end++;
        }
        return end;
    }

    private static boolean isQuote(String text, int at) {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    /** Whether its value stands in quotation marks, or begins with one. */
    boolean isQuoted(String typed) {
        return isQuote(typed, valueFrom);
    }
}
