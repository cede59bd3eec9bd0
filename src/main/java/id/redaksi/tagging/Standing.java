package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says how a candidate stands in a story of real length: how early, how far down it is still spoken of, and whether only quotations,
 * lists, offices, sources or what happened before speak of it. Shares are from 0 to 1, of all its places but the headline's.
 */
final class Standing {
    private static final Set<String> CITING = Set.of(
            "dikutip", "mengutip", "dilansir", "melansir", "kepada", "dihubungi", "dilaporkan", "melaporkan", "laporan", "disiarkan", "data", "catatan", "survei");
    private static final Set<String> BEFORE = Set.of("sebelumnya", "diketahui", "dulu", "dahulu", "sejak", "selama", "awalnya", "semula", "adapun", "selain");
    private static final Set<String> SAYING = Set.of(
            "kata", "ujar", "tutur", "ucap", "ungkap", "jelas", "papar", "imbuh", "tegas", "terang", "sambung", "lanjut", "pungkas", "menurut",
            "mengatakan", "menyatakan", "menyebut", "menjelaskan", "menegaskan", "menuturkan", "menyampaikan", "mengaku", "menilai",
            "menambahkan", "berharap", "mengungkapkan", "memastikan", "membantah", "meminta", "menyarankan", "memperkirakan", "mengakui",
            "mengingatkan", "menerangkan", "memaparkan");

    /** What is true of a candidate's places. */
    record Of(int times, double first, double last, double quoted, double office, double cited, double background, double listed, double saying, double top) {
        static final Of NOWHERE = new Of(0, 1, 1, 0, 0, 0, 0, 0, 0, 0);
    }

    private record Place(int piece, int token) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<boolean[]> quoted = new ArrayList<>();
    private final List<Boolean> background = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private final Map<String, List<Place>> starts = new HashMap<>();
    private final WordKinds kinds;
    private int words;

    Standing(Reading reading, WordKinds kinds) {
        this.kinds = kinds;
        for (Piece piece : reading.pieces()) {
            if (piece.spot() == Spot.HEADLINE || piece.spot() == Spot.CAPTION) {
                continue;
            }
            int index = pieces.size();
            pieces.add(piece);
            before.add(words);
            words += piece.tokens().size();
            quoted.add(quoted(piece));
            background.add(isBackground(piece));
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

    private static boolean isBackground(Piece piece) {
        return piece.spot() == Spot.BODY && piece.tokens().stream().limit(3).anyMatch(token -> BEFORE.contains(token.folded()));
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
        double[] share = new double[7];
        for (Place place : places) {
            Piece piece = pieces.get(place.piece());
            List<Token> tokens = piece.tokens();
            int at = place.token();
            int word = before.get(place.piece()) + at;
            first = Math.min(first, word);
            last = Math.max(last, word);
            String behind = at > 0 && tokens.get(at).joined() ? tokens.get(at - 1).folded() : "";
            String two = at > 1 && tokens.get(at).joined() ? tokens.get(at - 2).folded() : "";
            int end = Math.min(tokens.size(), at + candidate.words().size());
            share[0] += quoted.get(place.piece())[at] ? 1 : 0;
            share[1] += kinds.isOffice(behind) || kinds.isOffice(two) ? 1 : 0;
            share[2] += CITING.contains(behind) || CITING.contains(two) ? 1 : 0;
            share[3] += background.get(place.piece()) ? 1 : 0;
            share[4] += isListed(piece, at, end) ? 1 : 0;
            share[5] += SAYING.contains(behind) || end < tokens.size() && SAYING.contains(tokens.get(end).folded()) ? 1 : 0;
            share[6] += place.piece() < 3 ? 1 : 0;
        }
        double n = places.size();
        return new Of(
                places.size(), first / Math.max(1.0, words), last / Math.max(1.0, words), share[0] / n, share[1] / n, share[2] / n, share[3] / n,
                share[4] / n, share[5] / n, share[6] / n);
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
