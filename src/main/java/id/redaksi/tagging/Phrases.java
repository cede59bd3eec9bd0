package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds key phrases: words in a row that bind, count or do nothing ("rumput laut", "sertifikasi kayu"). For any thread. */
final class Phrases {
    private static final int LONGEST = 3;

    private final WordKinds kinds;
    private final Bounds bounds;

    Phrases(WordKinds kinds) {
        this.kinds = kinds;
        bounds = new Bounds(kinds);
    }

    List<Candidate> in(Reading reading) {
        Map<String, Candidate> phrases = new LinkedHashMap<>();
        for (int i = 0; i < reading.pieces().size(); i++) {
            Piece piece = reading.pieces().get(i);
            List<Token> tokens = piece.tokens();
            for (int from = 0; from < tokens.size(); from++) {
                for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST) && isPart(tokens, from, to - 1); to++) {
                    if (isPhrase(piece, from, to)) {
                        add(phrases, piece, i, from, to, Candidate.Source.PHRASE);
                    }
                    if (isEvent(piece, from, to)) {
                        add(phrases, piece, i, from, to + 1, Candidate.Source.EVENT);
                    }
                }
            }
        }
        return List.copyOf(phrases.values());
    }

    private boolean isPart(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        boolean ended = at > from && !tokens.get(at - 1).bare().equals(tokens.get(at - 1).folded()); // "-nya" ends what it hangs on
        boolean behindTail = at > from && kinds.isTail(tokens.get(at - 1)) && !kinds.isContent(tokens.get(at - 1));
        boolean holds = kinds.isContent(token) || at > from && kinds.isTail(token);
        return holds && !ended && !behindTail && (at == from || token.joined() && !token.starts());
    }

    /** Whether the words behind the phrase say what happens to it, at a spot where stories say what they are about. */
    private boolean isEvent(Piece piece, int from, int to) {
        boolean told = piece.spot() == Spot.HEADLINE || piece.spot() == Spot.LEAD || piece.spot() == Spot.STANDFIRST;
        List<Token> tokens = piece.tokens();
        boolean whole = from == 0 || !tokens.get(from).joined() || tokens.get(from).starts() || !kinds.isContent(tokens.get(from - 1));
        return told
                && whole
                && (!tokens.get(from).isCapital() || tokens.get(from).starts())
                && to - from < LONGEST
                && to < tokens.size() && tokens.get(to).joined() && kinds.isState(tokens.get(to).bare());
    }

    /** Names are found by their capitals; a phrase has a small letter somewhere, or stands where all have capitals. */
    private boolean isPhrase(Piece piece, int from, int to) {
        List<Token> tokens = piece.tokens();
        Token first = tokens.get(from);
        boolean small = false;
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            small |= !token.isCapital() || token.starts() && kinds.isOrdinary(token.folded());
        }
        if (!small || kinds.isOffice(first.bare()) || to - from == 1 && kinds.isRole(first.bare())) {
            return false;
        }
        // A capital beside another may be of a longer name, of which this would be a piece.
        boolean behind = from > 0 && first.joined() && first.isCapital() && tokens.get(from - 1).isCapital() && !tokens.get(from - 1).starts();
        boolean cut = behind || to < tokens.size() && tokens.get(to - 1).isCapital() && tokens.get(to).joined() && tokens.get(to).isCapital();
        return !cut;
    }

    private void add(Map<String, Candidate> phrases, Piece piece, int index, int from, int to, Candidate.Source source) {
        List<String> words = new ArrayList<>();
        for (Token token : piece.tokens().subList(from, to)) {
            words.add(token.bare());
        }
        Candidate phrase = phrases.computeIfAbsent(
                String.join(" ", words),
                _ -> new Candidate(shown(piece, from, to), Kind.TAG, source, words, new Mentioned()));
        phrase.mentioned().at(piece.spot(), index);
        bounds.note(piece.tokens(), from, to, phrase.mentioned());
    }

    /** As a newsroom writes a tag that is no name: in small letters but for what is a name in it. */
    private static String shown(Piece piece, int from, int to) {
        var shown = new StringBuilder();
        for (Token token : piece.tokens().subList(from, to)) {
            boolean name = token.isAcronym() || token.isCapital() && !token.starts();
            shown.append(shown.isEmpty() ? "" : " ").append(name ? token.text() : token.bare());
        }
        return shown.toString();
    }
}
