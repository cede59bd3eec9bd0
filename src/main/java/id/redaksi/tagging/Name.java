package id.redaksi.tagging;

import java.util.Locale;

/**
 * A name at one place of a story: how it is written, what it is of ({@code TAG}: nobody can say), and whether the text
 * itself says so by a title before it or a verb of saying beside it.
 */
record Name(String text, Kind kind, boolean sure, int piece, int from, int to) {
    String folded() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    Name as(Kind other) {
        return new Name(text, other, sure, piece, from, to);
    }

    /** How many words it has. */
    int words() {
        return to - from;
    }
}
