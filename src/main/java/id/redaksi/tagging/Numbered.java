package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what a name is called with its number: "Lintang Watch 3", "PON XX", "Festival Lembah Baliem 2027"; and how things are done,
 * as headlines promise it ("cara cek tilang elektronik"). Only what the headline has or what is said again. For any thread.
 */
final class Numbered {
    private static final int LONGEST = 4;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?|[IVX]{2,4}");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final WordKinds kinds;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    Numbered(WordKinds kinds) {
        this.kinds = kinds;
    }

    List<Candidate> in(Reading reading) {
        for (int i = 0; i < reading.pieces().size(); i++) {
            Piece piece = reading.pieces().get(i);
            for (int at = 1; at < piece.tokens().size(); at++) {
                name(piece, i, at);
                manner(piece, i, at);
            }
        }
        return found.values().stream()
                .filter(one -> one.mentioned().isAt(Spot.HEADLINE) || one.mentioned().times() > 1 || one.mentioned().isAt(Spot.LEAD))
                .toList();
    }

    private void name(Piece piece, int index, int at) {
        List<Token> tokens = piece.tokens();
        Token number = tokens.get(at);
        boolean year = YEAR.matcher(number.text()).matches();
        if (!number.joined() || !year && (!NUMBER.matcher(number.text()).matches() || number.isNumber() && isCounted(tokens, at + 1))) {
            return;
        }
        int from = at;
        while (from > 0 && from > at - LONGEST && tokens.get(from).joined() && isOfName(tokens.get(from - 1))) {
            from--;
        }
        if (at - from > (year ? 1 : 0) && !kinds.isFunction(tokens.get(at - 1).folded())) { // "Jakarta 2027" is no name
            add(piece, index, from, at + 1, Candidate.Source.NAME);
        }
    }

    private static boolean isOfName(Token token) {
        return token.isCapital() && !token.isNumber();
    }

    /** Whether the number says how many there are of what stands behind it: "di Jakarta 12 orang". */
    private boolean isCounted(List<Token> tokens, int behind) {
        if (behind >= tokens.size() || !tokens.get(behind).joined() || tokens.get(behind).isCapital()) {
            return false;
        }
        return kinds.isContent(tokens.get(behind)) || kinds.isFunction(tokens.get(behind).folded());
    }

    /** "cara", what is done, and with what. */
    private void manner(Piece piece, int index, int at) {
        List<Token> tokens = piece.tokens();
        boolean done = tokens.get(at).joined() && (kinds.isRoot(tokens.get(at).folded()) || kinds.isOrdinary(tokens.get(at).folded()));
        if (!done || !tokens.get(at - 1).folded().equals("cara")) {
            return;
        }
        int to = at + 1;
        while (to < tokens.size() && to < at + LONGEST && tokens.get(to).joined() && kinds.isContent(tokens.get(to))) {
            to++;
        }
        if (to > at + 1) {
            add(piece, index, at - 1, to, Candidate.Source.JOINED);
        }
    }

    private void add(Piece piece, int index, int from, int to, Candidate.Source source) {
        List<String> words = new ArrayList<>();
        piece.tokens().subList(from, to).forEach(token -> words.add(token.bare()));
        String name = source == Candidate.Source.NAME ? piece.words(from, to) : Phrases.shown(piece, from, to);
        Candidate one = found.computeIfAbsent(String.join(" ", words), _ -> new Candidate(name, Kind.TAG, source, words, new Mentioned()));
        one.mentioned().at(piece.spot(), index);
        one.mentioned().free(true, true);
    }
}
