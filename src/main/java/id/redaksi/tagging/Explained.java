package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what brackets make of words: a term that they shorten ("pemungutan suara ulang (PSU)"), and an office whose place stands
 * behind them ("Pengadilan Agama (PA) Bekasi" is Pengadilan Agama Bekasi and PA Bekasi); and two short names under one roof
 * ("ATR/BPN"). For any thread.
 */
final class Explained {
    private static final Set<String> JOINERS = Set.of("dan", "of", "the", "di");
    private static final int LONGEST_PLACE = 3;

    private final Gazetteer gazetteer;
    private final Reading reading;

    Explained(Gazetteer gazetteer, Reading reading) {
        this.gazetteer = gazetteer;
        this.reading = reading;
    }

    /** Short names of terms in small letters, with the words that each stands for. */
    static Map<String, List<String>> terms(Reading reading) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (Piece piece : reading.pieces()) {
            for (int at = 2; at < piece.tokens().size(); at++) {
                if (isBracketed(piece, at)) {
                    List<String> words = shortened(piece.tokens(), at);
                    if (!words.isEmpty()) {
                        terms.putIfAbsent(piece.tokens().get(at).text(), words);
                    }
                }
            }
        }
        return terms;
    }

    private static boolean isBracketed(Piece piece, int at) {
        Token token = piece.tokens().get(at);
        boolean closed = token.to() < piece.text().length() && piece.text().charAt(token.to()) == ')';
        return token.isAcronym() && closed && piece.text().substring(piece.tokens().get(at - 1).to(), token.from()).equals(" (");
    }

    /** The words in small letters before the brackets whose first letters the short name is made of. */
    private static List<String> shortened(List<Token> tokens, int at) {
        String letters = tokens.get(at).folded();
        List<String> words = new ArrayList<>();
        int from = at;
        for (int letter = letters.length() - 1; letter >= 0; letter--) {
            from--;
            while (from > 0 && JOINERS.contains(tokens.get(from).folded()) && !words.isEmpty()) {
                words.addFirst(tokens.get(from).folded());
                from--;
            }
            boolean fits = from >= 0
                    && tokens.get(from).folded().charAt(0) == letters.charAt(letter)
                    && (!tokens.get(from).isCapital() || letter == 0 && tokens.get(from).starts())
                    && (letter == 0 || tokens.get(from).joined());
            if (!fits) {
                return List.of();
            }
            words.addFirst(tokens.get(from).folded());
        }
        return words.size() > 1 ? words : List.of();
    }

    /** Adds what the brackets make to the candidates; long and short forms count as one. */
    void into(Map<String, Candidate> all) {
        terms(reading).forEach((brief, words) -> {
            String term = String.join(" ", words);
            Candidate longer = all.computeIfAbsent(term, _ -> new Candidate(term, Kind.TAG, Candidate.Source.PHRASE, words, found(words)));
            Candidate shorter = all.get(brief.toLowerCase(Locale.ROOT));
            longer.alsoWritten().add(brief);
            if (shorter != null) {
                var alone = new Mentioned();
                alone.with(shorter.mentioned());
                shorter.mentioned().with(longer.mentioned());
                longer.mentioned().with(alone);
                shorter.mentioned().explained();
                longer.mentioned().explained();
                shorter.alsoWritten().add(term);
            }
        });
        for (int i = 0; i < reading.pieces().size(); i++) {
            Piece piece = reading.pieces().get(i);
            for (int at = 1; at + 1 < piece.tokens().size(); at++) {
                roof(piece, i, at, all);
                place(piece, i, at, all);
            }
        }
    }

    private Mentioned found(List<String> words) {
        var mentioned = new Mentioned();
        for (int i = 0; i < reading.pieces().size(); i++) {
            if (Names.holds(reading.pieces().get(i), words)) {
                mentioned.at(reading.pieces().get(i).spot(), i);
                mentioned.free(true, true);
            }
        }
        return mentioned;
    }

    private static void roof(Piece piece, int index, int at, Map<String, Candidate> all) {
        Token one = piece.tokens().get(at - 1);
        Token other = piece.tokens().get(at);
        if (one.isAcronym() && other.isAcronym() && piece.text().substring(one.to(), other.from()).equals("/")) {
            String name = one.text() + "/" + other.text();
            all.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> name(name, List.of(one.folded(), other.folded())))
                    .mentioned()
                    .at(piece.spot(), index);
        }
    }

    private static Candidate name(String name, List<String> words) {
        return new Candidate(name, Kind.ORGANISATION, Candidate.Source.NAME, words, new Mentioned());
    }

    /** A known place right behind the brackets says of where the office is. */
    private void place(Piece piece, int index, int at, Map<String, Candidate> all) {
        List<Token> tokens = piece.tokens();
        Token brief = tokens.get(at);
        boolean bracketed = piece.text().charAt(Math.max(0, brief.from() - 1)) == '(' && brief.isCapital();
        if (!bracketed || !piece.text().substring(brief.to(), tokens.get(at + 1).from()).equals(") ")) {
            return;
        }
        for (int to = Math.min(tokens.size(), at + 1 + LONGEST_PLACE); to > at + 1; to--) {
            String place = Gazetteer.bare(piece.words(at + 1, to));
            if (gazetteer.has(place)) {
                Candidate office = all.get(brief.folded());
                if (office != null && office.kind() == Kind.ORGANISATION) {
                    List<String> forms = new ArrayList<>(office.alsoWritten());
                    forms.add(brief.text());
                    forms.forEach(form -> {
                        Candidate both = of(form + " " + place, piece, index, all);
                        forms.stream().filter(other -> !other.equals(form)).forEach(other -> both.alsoWritten().add(other + " " + place));
                    });
                }
                return;
            }
        }
    }

    private static Candidate of(String name, Piece piece, int index, Map<String, Candidate> all) {
        Candidate both = all.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> name(name, Names.words(name)));
        both.mentioned().at(piece.spot(), index);
        return both;
    }
}
