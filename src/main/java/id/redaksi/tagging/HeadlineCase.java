package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the capitals from the headline that it has only for being one (EYD V I.F.21), so that it can be read like any other
 * sentence: a word keeps its own where the text writes it so, where it is no ordinary word, or where places are called so.
 */
final class HeadlineCase {
    private final WordKinds kinds;
    private final Gazetteer gazetteer;

    HeadlineCase(WordKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    Reading of(Reading reading) {
        Set<String> pairs = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Piece piece : reading.pieces()) {
            if (piece.spot() != Spot.HEADLINE) {
                collect(piece, names, pairs);
            }
        }
        return new Reading(reading.pieces().stream()
                .map(piece -> piece.spot() == Spot.HEADLINE ? read(piece, names, pairs) : piece)
                .toList());
    }

    private void collect(Piece piece, Set<String> names, Set<String> pairs) {
        Token last = null;
        for (Token token : piece.tokens()) {
            boolean name = token.isCapital() && !token.isNumber();
            if (name && !token.starts()) {
                names.add(token.folded());
            }
            if (name && last != null && token.joined()) {
                pairs.add(last.folded() + " " + token.folded());
            }
            last = name ? token : null;
        }
    }

    private Piece read(Piece headline, Set<String> names, Set<String> pairs) {
        List<Token> tokens = headline.tokens();
        List<Token> read = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            read.add(keeps(tokens, at, names, pairs) ? tokens.get(at) : tokens.get(at).small());
        }
        for (int at = read.size() - 2; at >= 0; at--) {
            String word = tokens.get(at).folded();
            boolean head = kinds.isInstitution(word) || kinds.isPlaceHead(word);
            if (head && tokens.get(at + 1).joined() && read.get(at + 1).isCapital()) {
                read.set(at, tokens.get(at));
            }
        }
        return new Piece(headline.spot(), headline.text(), List.copyOf(read));
    }

    private boolean keeps(List<Token> tokens, int at, Set<String> names, Set<String> pairs) {
        Token token = tokens.get(at);
        String word = token.folded();
        if (!token.isCapital() || token.isAcronym() && word.length() < 6) {
            return true;
        }
        boolean before = at > 0 && token.joined() && pairs.contains(tokens.get(at - 1).folded() + " " + word);
        boolean behind = at + 1 < tokens.size() && tokens.get(at + 1).joined() && pairs.contains(word + " " + tokens.get(at + 1).folded());
        boolean place = gazetteer.has(word) || isPartOfPlace(tokens, at);
        return before || behind || place || !kinds.isOrdinary(word) && !kinds.isOrdinary(token.bare()) && !kinds.isVerb(word);
    }

    private boolean isPartOfPlace(List<Token> tokens, int at) {
        boolean behind = at + 1 < tokens.size() && gazetteer.has(tokens.get(at).folded() + " " + tokens.get(at + 1).folded());
        return behind || at > 0 && gazetteer.has(tokens.get(at - 1).folded() + " " + tokens.get(at).folded());
    }
}
