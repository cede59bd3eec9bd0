package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text of a story cut into words. */
record Piece(Spot spot, String text, List<Token> tokens) {
    private static final String HUNG = "-nya";
    private static final String INSIDE = "-'’.&";

    /** A point behind one of these ends no sentence, and parts no name. */
    private static final Set<String> SHORT = Set.of(
            "dr", "drs", "dra", "ir", "prof", "hj", "kh", "tgk", "st", "no", "jl", "jln", "h", "ny", "tn", "sdr", "pt", "kol",
            "letkol", "brigjen", "mayjen", "letjen", "jend", "komjen", "irjen", "kombes", "moh", "muh", "mohd", "abd", "gg", "kab", "kec", "rm", "gm");

    static Piece of(Spot spot, String text, int most) {
        List<Token> tokens = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < text.length() && tokens.size() < most; at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                continue;
            }
            int end = withoutClitic(text, at, end(text, at));
            Token last = tokens.isEmpty() ? null : tokens.getLast();
            String gap = text.substring(behind, at);
            boolean shortened = last != null && gap.equals(". ") && (SHORT.contains(last.folded()) || last.text().length() == 1 && Character.isLetter(last.text().charAt(0))); // a list's "3." begins a sentence
            boolean joined = last != null && (gap.equals(" ") || gap.equals("\u00a0") || shortened);
            boolean starts = last == null || !shortened && gap.chars().anyMatch(sign -> ".?!:\"“”‘•\n\u2013\u2014".indexOf(sign) >= 0);
            tokens.add(Token.of(text.substring(at, end), at, joined, starts));
            behind = end;
            at = text.startsWith(HUNG, end) ? end + HUNG.length() - 1 : end - 1;
        }
        return new Piece(spot, text, List.copyOf(tokens));
    }

    private static int end(String text, int from) {
        int end = from + 1;
        while (end < text.length()) {
            char sign = text.charAt(end);
            boolean mark = Character.getType(sign) == Character.NON_SPACING_MARK;
            boolean goesOn = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(sign) && !mark && !(INSIDE.indexOf(sign) >= 0 && goesOn)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "GPS-nya" is GPS. */
    private static int withoutClitic(String text, int from, int end) {
        return end - from > HUNG.length() && text.startsWith(HUNG, end - HUNG.length()) ? end - HUNG.length() : end;
    }

    /** The words from one token to before another, as they stand, with one blank between each. */
    String words(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean shortened = i > from && text.startsWith(". ", tokens.get(i - 1).to());
            words.append(i == from ? "" : shortened ? ". " : " ").append(tokens.get(i).text());
        }
        return words.toString();
    }
}
