package id.redaksi.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is put in the place of a hit. For a plain search the characters as they are; for an expression {@code $1} and
 * <code>${name}</code> stand for what a group found, and a backslash takes a sign's meaning away, as
 * {@link java.util.regex.Matcher#appendReplacement} has it.
 */
final class Replacement {
    /** Characters, or the number of a group. */
    private sealed interface Piece {
        record Text(String text) implements Piece {}

        record Group(int number) implements Piece {}
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Replacement() {}

    static Replacement of(Search search, Pattern pattern, String written) throws BadSearch {
        var replacement = new Replacement();
        if (search.expression()) {
            replacement.read(pattern, written);
        } else {
            replacement.text.append(written);
        }
        replacement.endText();
        return replacement;
    }

    String in(Hit hit) {
        var result = new StringBuilder();
        for (Piece piece : pieces) {
            result.append(
                    switch (piece) {
                        case Piece.Text(var text) -> text;
                        case Piece.Group(var number) -> hit.groups().get(number);
                    });
        }
        return result.toString();
    }

    private void read(Pattern pattern, String written) throws BadSearch {
        int groups = pattern.matcher("").groupCount();
        for (int at = 0; at < written.length(); ) {
            char sign = written.charAt(at++);
            if (sign != '\\' && sign != '$') {
                text.append(sign);
            } else if (at == written.length()) {
                throw BadSearch.badReplacement();
            } else if (sign == '\\') {
                text.append(written.charAt(at++));
            } else if (written.charAt(at) == '{') {
                int end = written.indexOf('}', at);
                Integer number = end < 0 ? null : pattern.namedGroups().get(written.substring(at + 1, end));
                if (number == null) {
                    throw BadSearch.badReplacement();
                }
                group(number);
                at = end + 1;
            } else {
                at = numbered(written, at, groups);
            }
        }
    }

    /** As many digits as make the number of a group that there is; gives the place behind them. */
    private int numbered(String written, int start, int groups) throws BadSearch {
        int number = digit(written, start);
        if (number < 0 || number > groups) {
            throw BadSearch.badReplacement();
        }
        int at = start + 1;
        for (int digit = digit(written, at); digit >= 0 && number * 10 + digit <= groups; digit = digit(written, at)) {
            number = number * 10 + digit;
            at++;
        }
        group(number);
        return at;
    }

    private static int digit(String written, int at) {
        return at < written.length() && written.charAt(at) >= '0' && written.charAt(at) <= '9'
                ? written.charAt(at) - '0'
                : -1;
    }

    private void group(int number) {
        endText();
        pieces.add(new Piece.Group(number));
    }

    private void endText() {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Text(text.toString()));
            text.setLength(0);
        }
    }
}
