package id.redaksi.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the word without which a one-word name is not said in this story: "Topan Kalmaegi", "Sungai Palu", "Gempa
 * Pasaman". What a place is by law ("Kota Semarang") is none: people say Semarang.
 */
final class Companions {
    private static final Set<String> BY_LAW =
            Set.of("kota", "kabupaten", "provinsi", "kecamatan", "kelurahan", "desa", "dusun", "pemerintah", "republik", "kampung");

    private final Reading reading;
    private final WordKinds kinds;

    Companions(Reading reading, WordKinds kinds) {
        this.reading = reading;
        this.kinds = kinds;
    }

    /** The name with the word that stands before it at three of four of its places at least, twice at least. */
    Optional<Candidate> of(Candidate name) {
        String word = name.words().getFirst();
        Map<String, Mentioned> before = new HashMap<>();
        int all = 0;
        for (int i = 0; i < reading.pieces().size(); i++) {
            Piece piece = reading.pieces().get(i);
            List<Token> tokens = piece.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                if (tokens.get(at).folded().equals(word)) {
                    all++;
                    if (at > 0 && tokens.get(at).joined() && isCompanion(tokens.get(at - 1))) {
                        before.computeIfAbsent(tokens.get(at - 1).folded(), _ -> new Mentioned()).at(piece.spot(), i);
                    }
                }
            }
        }
        int places = all;
        return before.entrySet().stream()
                .filter(one -> one.getValue().times() > 1 && 4 * one.getValue().times() >= 3 * places)
                .findFirst()
                .map(one -> new Candidate(
                        one.getKey() + " " + name.name(), Kind.TAG, Candidate.Source.NAME, List.of(one.getKey(), word), one.getValue()));
    }

    private boolean isCompanion(Token token) {
        return kinds.isContent(token) && !kinds.isOffice(token.folded()) && !BY_LAW.contains(token.folded()) && !token.isAcronym();
    }
}
