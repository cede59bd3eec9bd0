package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says how a candidate stands in a story of real length: how early, how far down it is still spoken of, and whether only quotations
 * and lists name it, or only what it says itself. Shares are from 0 to 1, of all its places but those in headline and caption.
 */
final class Standing {
    /** What is true of a candidate's places. */
    record Of(double first, double last, double quoted, double listed, double saying) {
        static final Of NOWHERE = new Of(1, 1, 0, 0, 0);
    }

    private record Place(int piece, int token) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<boolean[]> quoted = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private final Map<String, List<Place>> starts = new HashMap<>();
    private int words;

    Standing(Reading reading) {
        for (Piece piece : reading.pieces()) {
            if (piece.spot() == Spot.HEADLINE || piece.spot() == Spot.CAPTION) {
                continue;
            }
            int index = pieces.size();
            pieces.add(piece);
            before.add(words);
            words += piece.tokens().size();
            quoted.add(quoted(piece));
            for (int at = 0; at < piece.tokens().size(); at++) {
                Token token = piece.tokens().get(at);
                note(token.folded(), index, at);
                if (!token.bare().equals(token.folded())) {
                    note(token.bare(), index, at);
                }
            }
        }
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    private void note(String word, int piece, int token) {
        starts.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Place(piece, token));
    }

    private static boolean[] quoted(Piece piece) {
        boolean[] quoted = new boolean[piece.tokens().size()];
        boolean open = false;
        int from = 0;
        for (int at = 0; at < quoted.length; at++) {
            for (; from < piece.tokens().get(at).from(); from++) {
                char sign = piece.text().charAt(from);
                open = sign == '“' || sign != '”' && (sign == '"' ? !open : open);
            }
            quoted[at] = open;
        }
        return quoted;
    }

    Of of(Candidate candidate) {
        Set<Place> places = new HashSet<>(places(candidate.words()));
        for (String written : candidate.alsoWritten()) {
            places.addAll(places(Names.words(written)));
        }
        if (places.isEmpty()) {
            return Of.NOWHERE;
        }
        int first = words;
        int last = 0;
        double quotations = 0;
        double lists = 0;
        double sayings = 0;
        for (Place place : places) {
            Piece piece = pieces.get(place.piece());
            List<Token> tokens = piece.tokens();
            int at = place.token();
            int end = Math.min(tokens.size(), at + candidate.words().size());
            int word = before.get(place.piece()) + at;
            first = Math.min(first, word);
            last = Math.max(last, word);
            boolean saidBefore = at > 0 && tokens.get(at).joined() && NameReader.SAYING.contains(tokens.get(at - 1).folded());
            boolean saidBehind = end < tokens.size() && NameReader.SAYING.contains(tokens.get(end).folded());
            quotations += quoted.get(place.piece())[at] ? 1 : 0;
            lists += isListed(piece, at, end) ? 1 : 0;
            sayings += saidBefore || saidBehind ? 1 : 0;
        }
        double all = Math.max(1, words);
        return new Of(first / all, last / all, quotations / places.size(), lists / places.size(), sayings / places.size());
    }

    private List<Place> places(List<String> words) {
        List<Place> found = new ArrayList<>();
        for (Place start : words.isEmpty() ? List.<Place>of() : starts.getOrDefault(words.getFirst(), List.of())) {
            List<Token> tokens = pieces.get(start.piece()).tokens();
            boolean same = start.token() + words.size() <= tokens.size() && !Money.isBefore(tokens, start.token());
            for (int i = 1; i < words.size() && same; i++) {
                Token token = tokens.get(start.token() + i);
                same = token.folded().equals(words.get(i)) || token.bare().equals(words.get(i));
            }
            if (same) {
                found.add(start);
            }
        }
        return found;
    }

    /** Between commas or before an "and" behind one, as one of several. */
    private static boolean isListed(Piece piece, int from, int to) {
        List<Token> tokens = piece.tokens();
        boolean before = from > 0 && (isComma(piece, from) || tokens.get(from - 1).folded().equals("dan"));
        boolean behind = to < tokens.size() && (isComma(piece, to) || tokens.get(to).folded().equals("dan"));
        return before && behind || before && to == tokens.size() || before && from > 1 && tokens.get(from - 1).folded().equals("dan") && isComma(piece, from - 1);
    }

    private static boolean isComma(Piece piece, int at) {
        return piece.text().substring(piece.tokens().get(at - 1).to(), piece.tokens().get(at).from()).contains(",");
    }
}
