package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a name is called with its number: "Lintang Watch 3", "PON XX", "Festival Lembah Baliem 2027"; and how things are done,
 * as headlines promise it ("cara cek tilang elektronik"). Only what the headline has or what is said again. For any thread.
 */
final class Numbered {
    private static final int LONGEST = 4;

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
        boolean short_ = number.text().matches("[1-9]\\d?|20\\d\\d|[IVX]{2,4}");
        boolean counts = at + 1 < tokens.size() && tokens.get(at + 1).joined() && !tokens.get(at + 1).isCapital() && (kinds.isContent(tokens.get(at + 1)) || kinds.isFunction(tokens.get(at + 1).folded()) && number.text().length() < 3);
        int from = at;
        while (from > 0 && from > at - LONGEST && tokens.get(from).joined() && tokens.get(from - 1).isCapital() && !tokens.get(from - 1).isNumber()) {
            from--;
        }
        boolean year = number.text().length() == 4 && !number.text().startsWith("X");
        if (short_ && !(counts && !year) && at - from > (year ? 1 : 0) && number.joined() && !kinds.isFunction(tokens.get(at - 1).folded())) {
            add(piece, index, from, at + 1, Candidate.Source.NAME);
        }
    }

    /** "cara", what is done, and with what. */
    private void manner(Piece piece, int index, int at) {
        List<Token> tokens = piece.tokens();
        if (!tokens.get(at - 1).folded().equals("cara") || !tokens.get(at).joined() || !kinds.isRoot(tokens.get(at).folded()) && !kinds.isVerb(tokens.get(at).folded()) && !kinds.isOrdinary(tokens.get(at).folded())) {
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
