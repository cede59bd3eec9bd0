package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds terms whose parts stand apart only by a word or a number that a tag leaves out: "tanggul yang jebol", "penyelundupan
 * 1,2 ton sabu", "kebakaran hutan di Portugal", "KBRI di Tokyo". For any thread.
 */
final class Joins {
    private static final int NEAR = 4;

    private final WordKinds kinds;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    Joins(WordKinds kinds) {
        this.kinds = kinds;
    }

    List<Candidate> in(Reading reading) {
        for (int i = 0; i < reading.pieces().size(); i++) {
            Piece piece = reading.pieces().get(i);
            for (int at = 1; at + 1 < piece.tokens().size(); at++) {
                join(piece, i, at);
            }
        }
        return List.copyOf(found.values());
    }

    /** What stands around the words at {@code at} that a tag leaves out. */
    private void join(Piece piece, int index, int at) {
        List<Token> tokens = piece.tokens();
        Token token = tokens.get(at);
        if (!kinds.isContent(tokens.get(at - 1)) || token.starts()) {
            return;
        }
        if (token.folded().equals("yang") && token.joined()) {
            if (isJoined(tokens, at + 1) && isSaidOf(tokens.get(at + 1))) {
                around(piece, index, at, at + 1, at + 2);
                if (kinds.isRoot(tokens.get(at + 1).folded()) && isJoined(tokens, at + 2) && isSmall(tokens.get(at + 2))) {
                    around(piece, index, at, at + 1, at + 3); // "padi yang tahan kekeringan"
                }
            }
        } else if (token.isNumber() && token.joined()) {
            int behind = behindAmount(tokens, at);
            boolean doing = tokens.get(at - 1).folded().endsWith("an");
            if (behind > at + 1 && doing && isJoined(tokens, behind) && isSmall(tokens.get(behind))) {
                around(piece, index, at, behind, behind + 1);
            }
        } else if (token.folded().equals("di") && token.joined()) {
            place(piece, index, at);
        }
    }

    private static boolean isJoined(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).joined() && !tokens.get(at).starts();
    }

    private boolean isSmall(Token token) {
        return kinds.isContent(token) && !token.isCapital();
    }

    /** What it is or what became of it; not what it does to something. */
    private boolean isSaidOf(Token token) {
        return !token.isCapital() && !token.isNumber() && token.folded().length() > 3 && (kinds.isState(token.bare()) || kinds.isRoot(token.folded()) || kinds.isContent(token));
    }

    /** Behind a number, a word of number and a unit: "1,2 ton", "186". */
    private int behindAmount(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at < from + NEAR && !tokens.get(at).starts() && (tokens.get(at).isNumber() || kinds.isFunction(tokens.get(at).folded()))) {
            at++;
        }
        return at;
    }

    /** An event or an office and where it is: the names of places begin with capitals. */
    private void place(Piece piece, int index, int at) {
        List<Token> tokens = piece.tokens();
        int end = at + 1;
        while (isJoined(tokens, end) && tokens.get(end).isCapital() && !tokens.get(end).isNumber() && end < at + NEAR) {
            end++;
        }
        if (end == at + 1) {
            return;
        }
        Token before = tokens.get(at - 1);
        boolean office = before.isAcronym() && !kinds.isGeneralAcronym(before.folded());
        int from = begin(tokens, at);
        boolean happening = kinds.isHappening(tokens.get(from).bare());
        boolean bylaw = kinds.isPlaceHead(tokens.get(at + 1).folded()) && end > at + 2;
        if (office) {
            add(piece, index, at - 1, at, bylaw ? at + 2 : at + 1, end);
        } else if (happening) {
            add(piece, index, from, at, bylaw ? at + 2 : at + 1, end);
        }
    }

    /** The first of the words in a row that end at {@code at}, two at most. */
    private int begin(List<Token> tokens, int at) {
        boolean two = at > 1 && isJoined(tokens, at - 1) && kinds.isContent(tokens.get(at - 2));
        return two ? at - 2 : at - 1;
    }

    private void around(Piece piece, int index, int at, int from, int to) {
        add(piece, index, at - 1, at, from, to);
        int begin = begin(piece.tokens(), at);
        if (begin < at - 1) {
            add(piece, index, begin, at, from, to);
        }
    }

    private void add(Piece piece, int index, int from, int to, int next, int end) {
        List<String> words = new ArrayList<>();
        piece.tokens().subList(from, to).forEach(token -> words.add(token.bare()));
        piece.tokens().subList(next, end).forEach(token -> words.add(token.bare()));
        String name = Phrases.shown(piece, from, to) + " " + Phrases.shown(piece, next, end);
        Candidate joined = found.computeIfAbsent(
                String.join(" ", words), _ -> new Candidate(name, Kind.TAG, Candidate.Source.JOINED, words, new Mentioned()));
        joined.mentioned().at(piece.spot(), index);
        joined.mentioned().free(true, true);
    }
}
