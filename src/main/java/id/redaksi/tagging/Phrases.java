package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds key phrases: words in a row that bind, count or do nothing ("rumput laut", "sertifikasi kayu"). For any thread. */
final class Phrases {
    private static final int LONGEST = 4;

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
                for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST) && isPart(piece, from, to - 1); to++) {
                    if (isPhrase(piece, from, to)) {
                        add(phrases, piece, i, from, to, Candidate.Source.PHRASE);
                    }
                    if (isEvent(piece, from, to)) {
                        add(phrases, piece, i, from, to + 1, Candidate.Source.EVENT);
                    }
                }
            }
        }
        return phrases.values().stream().filter(this::isKept).toList();
    }

    /** What is doubtful is kept where it is said again, and a verb's root where it is said outside of a headline. */
    private boolean isKept(Candidate phrase) {
        Mentioned mentioned = phrase.mentioned();
        List<String> words = phrase.words();
        boolean again = mentioned.times() > 1;
        boolean told = mentioned.isAt(Spot.HEADLINE) || mentioned.isAt(Spot.LEAD);
        boolean root = phrase.source() == Candidate.Source.PHRASE && words.stream().anyMatch(word -> !isContent(word) && kinds.isRoot(word));
        if (root && (!again && (words.size() == 1 || !mentioned.isAt(Spot.LEAD)) || mentioned.onlyHeadline())) {
            return false;
        }
        boolean light = words.stream().anyMatch(LightWords::has);
        return again || (words.size() < LONGEST && (!light || told));
    }

    private boolean isContent(String word) {
        return kinds.isContent(Token.of(word, 0, true, false));
    }

    private boolean isPart(Piece piece, int from, int at) {
        List<Token> tokens = piece.tokens();
        Token token = tokens.get(at);
        boolean ended = at > from && !tokens.get(at - 1).bare().equals(tokens.get(at - 1).folded()); // "-nya" ends what it hangs on
        boolean behindTail = at > from + 1 && isEnd(tokens, from, at - 1) && !kinds.isContent(tokens.get(at - 1));
        boolean holds = kinds.isContent(token)
                || LightWords.has(token.folded())
                || LightWords.standsAlone(token.folded()) && !Money.isCountedBefore(tokens, at)
                || at > from && isEnd(tokens, from, at)
                || at == from && (isHead(tokens, at) || kinds.isThing(token))
                || kinds.isRoot(token.folded());
        return holds && !ended && !behindTail && (at == from || token.joined() && !token.starts());
    }

    /** What ends a phrase and begins none: "haji 2027", "Koridor 13". */
    private boolean isEnd(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        return kinds.isTail(token) || at > from && token.isNumber() && token.text().length() < 4 && kinds.isCounted(tokens.get(at - 1).folded());
    }

    /** "BBM nonsubsidi", "SIM keliling": what is no name by itself, and begins a phrase before a small word. */
    private boolean isHead(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isAcronym()
                && kinds.isGeneralAcronym(token.bare())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).joined()
                && !tokens.get(at + 1).isCapital()
                && kinds.isContent(tokens.get(at + 1));
    }

    /** Whether the words behind the phrase say what happens to it, at a spot where stories say what they are about. */
    private boolean isEvent(Piece piece, int from, int to) {
        boolean told = piece.spot() != Spot.BODY;
        List<Token> tokens = piece.tokens();
        boolean whole = from == 0 || !tokens.get(from).joined() || tokens.get(from).starts() || !kinds.isContent(tokens.get(from - 1));
        return told
                && whole
                && (!tokens.get(from).isCapital() || tokens.get(from).starts())
                && to - from < LONGEST - 1
                && tokens.subList(from, to).stream().allMatch(kinds::isContent)
                && to < tokens.size() && tokens.get(to).joined() && kinds.isState(tokens.get(to).bare());
    }

    /** Names are found by their capitals; a phrase has a small letter somewhere, or stands where all have capitals. */
    private boolean isPhrase(Piece piece, int from, int to) {
        List<Token> tokens = piece.tokens();
        Token first = tokens.get(from);
        boolean small = false;
        boolean content = false;
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            small |= !token.isCapital() || token.starts() && kinds.isOrdinary(token.folded()) || kinds.isThing(token);
            content |= kinds.isContent(token) || kinds.isThing(token) || LightWords.standsAlone(token.folded()) || kinds.isRoot(token.folded());
        }
        boolean title = kinds.isOffice(first.bare()) && !isAbout(tokens, from, to);
        if (!small || !content || title || to - from == 1 && kinds.isOffice(first.bare()) || !holdsItsEnds(tokens, from, to)) {
            return false;
        }
        // A capital beside another may be of a longer name, of which this would be a piece.
        boolean behind = from > 0 && first.joined() && first.isCapital() && tokens.get(from - 1).isCapital() && !tokens.get(from - 1).starts();
        boolean cut = behind || to < tokens.size() && tokens.get(to - 1).isCapital() && tokens.get(to).joined() && tokens.get(to).isCapital();
        return !cut;
    }

    /** An office's word that is none here: "haji 2027", "duta besar" behind what is done with one. */
    private boolean isAbout(List<Token> tokens, int from, int to) {
        boolean number = to - from > 1 && kinds.isTail(tokens.get(from + 1));
        boolean term = to - from > 1 && LightWords.ends(tokens.get(to - 1).folded());
        return number || term;
    }

    /** A light word stands at an end where terms have it, and never alone. */
    private boolean holdsItsEnds(List<Token> tokens, int from, int to) {
        String first = tokens.get(from).folded();
        String last = tokens.get(to - 1).folded();
        if (to - from == 1) {
            return !LightWords.has(first) && (kinds.isContent(tokens.get(from)) || kinds.isThing(tokens.get(from)) || LightWords.standsAlone(first) || kinds.isRoot(first));
        }
        return (!kinds.isFunction(first) || LightWords.begins(first)) && (!kinds.isFunction(last) || LightWords.ends(last));
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
        bounds.note(piece.tokens(), piece.spot(), from, to, phrase.mentioned());
    }

    /** As a newsroom writes a tag that is no name: in small letters but for what is a name in it. */
    static String shown(Piece piece, int from, int to) {
        var shown = new StringBuilder();
        for (Token token : piece.tokens().subList(from, to)) {
            boolean name = token.isAcronym() || token.isCapital() && !token.starts();
            shown.append(shown.isEmpty() ? "" : " ").append(name ? token.text() : token.bare());
        }
        return shown.toString();
    }
}
