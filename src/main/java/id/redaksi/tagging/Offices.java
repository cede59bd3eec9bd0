package id.redaksi.tagging;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts capital words in a row into an office, the house it is in and who holds it: "Kepala Bidang Humas Polda Jawa Timur Rudi
 * Hartono". The name begins behind the last place or short name, or where no word of the language stands any more.
 */
final class Offices {
    private static final int LONGEST = 4;

    /** Institutions whose names are one word. */
    private static final Set<String> WHOLE = Set.of("ombudsman", "bawaslu", "panwaslu", "basarnas", "polri");

    /** Where the name of the house begins and ends, and where that of who holds the office begins; there may be no house. */
    record Held(int house, int end, int holder) {}

    private final WordKinds kinds;
    private final Gazetteer gazetteer;

    Offices(WordKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    Optional<Held> in(Piece piece, int from, int to) {
        List<Token> tokens = piece.tokens();
        int behind = from;
        while (behind < to && kinds.isRole(tokens.get(behind).folded())) {
            behind++;
        }
        boolean titled = behind > from || from > 0 && tokens.get(from).joined() && kinds.isRole(tokens.get(from - 1).folded());
        boolean explained = from > 0 && piece.text().substring(tokens.get(from - 1).to(), tokens.get(from).from()).equals(") ");
        if (!titled && !explained || to - behind < 3) {
            return Optional.empty();
        }
        int end = holder(piece, behind, to);
        if (titled && end == behind) {
            end = unordinary(tokens, behind, to);
            if (house(piece, behind, end) == end) {
                return Optional.empty(); // "Sri Mulyani Indrawati" begins with a word, too
            }
        }
        int holder = end;
        while (holder < to && (kinds.isRole(tokens.get(holder).folded()) || tokens.get(holder).text().matches("[IVX]+"))) {
            holder++;
        }
        return end == behind || to - holder < 2 ? Optional.empty() : Optional.of(new Held(house(piece, behind, end), end, holder));
    }

    /** Behind the last place or short name, if what follows may be a person's. */
    private int holder(Piece piece, int from, int to) {
        for (int at = to - 2; at > from; at--) {
            Token before = piece.tokens().get(at - 1);
            boolean brief = before.isAcronym() && !gazetteer.has(before.text());
            if ((brief || endsPlace(piece, from, at)) && to - at <= LONGEST && isPerson(piece, at, to)) {
                return at;
            }
        }
        return from;
    }

    private boolean endsPlace(Piece piece, int from, int to) {
        for (int at = Math.max(from, to - 3); at < to; at++) {
            if (gazetteer.has(piece.words(at, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(Piece piece, int from, int to) {
        boolean odd = false;
        for (int at = from; at < to; at++) {
            Token token = piece.tokens().get(at);
            boolean role = kinds.isRole(token.folded());
            boolean other = kinds.isInstitution(token.folded())
                    || kinds.isPlaceHead(token.folded())
                    || token.isAcronym() && !role
                    || token.isNumber()
                    || endsPlace(piece, from, at + 1);
            if (other) {
                return false;
            }
            odd |= !role && !kinds.isOrdinary(token.folded());
        }
        return odd;
    }

    /** Where the words end that the language has, and one more behind what an institution's or a place's name begins with. */
    private int unordinary(List<Token> tokens, int from, int to) {
        int at = to;
        while (at > from && isOdd(tokens.get(at - 1))) {
            at--;
        }
        if (at == from) {
            return from;
        }
        String before = tokens.get(at - 1).folded();
        int holder = kinds.isInstitution(before) && !WHOLE.contains(before) || kinds.isPlaceHead(before) ? at + 1 : at;
        return to - holder < 2 || to - holder > LONGEST ? from : holder;
    }

    private boolean isOdd(Token token) {
        String word = token.folded();
        return token.isCapital() && !token.isAcronym() && !token.isNumber() && !kinds.isOrdinary(word) && !kinds.isInstitution(word) && !gazetteer.has(word);
    }

    /** The house's name begins with an institution's first word, a short name or a place; what stands before is of the office. */
    private int house(Piece piece, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = piece.tokens().get(at);
            boolean place = gazetteer.has(piece.words(at, to));
            boolean brief = token.isAcronym() && !kinds.isGeneralAcronym(token.folded());
            if (place || brief || kinds.isInstitution(token.folded()) && (to - at > 1 || WHOLE.contains(token.folded())) || kinds.isPlaceHead(token.folded()) && to - at > 1) {
                return at;
            }
        }
        return to;
    }
}
