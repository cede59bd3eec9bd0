package id.redaksi.tagging;

import id.redaksi.language.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Puts together what a headline offers its readers with what it offers it of, though other words stand between: "Jadwal dan
 * Tarif Kereta Api" is of "jadwal kereta api" and "tarif kereta api", "Jadwal Lengkap Tour de Singkarak" of the race's jadwal.
 */
final class Services {
    private static final Set<String> HEADS = Set.copyOf(WordList.words(Services.class, "service_heads.txt"));
    private static final int MOST = 3;

    private final WordKinds kinds;

    Services(WordKinds kinds) {
        this.kinds = kinds;
    }

    static boolean isOne(String word) {
        return HEADS.contains(word);
    }

    /** With each name and phrase that stands behind the offer in its part of the headline. */
    List<Candidate> of(Reading reading, Collection<Candidate> candidates) {
        List<Candidate> found = new ArrayList<>();
        for (Piece piece : reading.pieces()) {
            if (piece.spot() == Spot.HEADLINE) {
                int heads = 0;
                for (int at = 0; at + 1 < piece.tokens().size() && heads < MOST; at++) {
                    if (HEADS.contains(piece.tokens().get(at).bare())) {
                        heads++;
                        offered(piece, at, candidates, found);
                    }
                }
            }
        }
        return found;
    }

    private void offered(Piece piece, int head, Collection<Candidate> candidates, List<Candidate> found) {
        List<Token> tokens = piece.tokens();
        String offer = tokens.get(head).bare();
        int from = head + 1;
        while (from < tokens.size() && tokens.get(from).joined() && (HEADS.contains(tokens.get(from).bare()) || isBetween(tokens.get(from)))) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).joined()) {
            to++;
        }
        for (Candidate one : candidates) {
            if (!HEADS.contains(one.words().getFirst()) && one.words().size() < 5 && stands(tokens, from, to, one.words())) {
                List<String> words = new ArrayList<>(List.of(offer));
                words.addAll(one.words());
                found.add(new Candidate(offer + " " + one.name(), Kind.TAG, Candidate.Source.JOINED, words, one.mentioned()));
            }
        }
    }

    private boolean isBetween(Token token) {
        return token.folded().equals("lengkap") || token.folded().equals("terbaru") || kinds.isFunction(token.folded());
    }

    private static boolean stands(List<Token> tokens, int from, int to, List<String> words) {
        for (int at = from; at + words.size() <= to; at++) {
            boolean same = true;
            for (int i = 0; i < words.size() && same; i++) {
                same = tokens.get(at + i).folded().equals(words.get(i)) || tokens.get(at + i).bare().equals(words.get(i));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }
}
