package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the newsroom's tags in a story: in any case, with a clitic behind, by a synonym, or inside a derived word. */
final class VocabularyMatches {
    private static final int LONGEST = 4;
    private static final int SHORTEST_ROOT = 4;
    private static final List<String> PREFIXES = List.of("di", "ke", "ber", "ter", "se", "per", "pe", "meng", "meny", "mem", "men", "me", "peng", "peny", "pem", "pen");
    private static final List<String> SUFFIXES = List.of("", "kan", "an", "i", "nya");

    /** A tag that was found, by which form of the text, by which others, and whether only its root stands there. */
    record Match(Known.Term term, String form, List<String> others, Mentioned mentioned, boolean root) {
        Match(Known.Term term, String form, Mentioned mentioned, boolean root) {
            this(term, form, List.of(), mentioned, root);
        }

        private Match beside(Match other) {
            List<String> forms = new ArrayList<>(others);
            forms.add(other.form);
            return new Match(term, form, List.copyOf(forms), mentioned, root);
        }
    }

    private final Reading reading;
    private final WordKinds kinds;
    private final Gazetteer gazetteer;
    private final Bounds bounds;

    VocabularyMatches(Reading reading, WordKinds kinds, Gazetteer gazetteer) {
        this.reading = reading;
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        bounds = new Bounds(kinds);
    }

    List<Match> in(Known known) {
        Map<String, Mentioned> forms = new LinkedHashMap<>();
        Map<String, Mentioned> roots = new HashMap<>();
        for (int i = 0; i < reading.pieces().size(); i++) {
            collect(reading.pieces().get(i), i, forms, roots);
        }
        Set<String> asked = new LinkedHashSet<>(forms.keySet());
        asked.addAll(roots.keySet());
        Map<String, String> inFull = new LinkedHashMap<>();
        forms.keySet().forEach(form -> gazetteer.inFull(form).ifPresent(full -> inFull.put(full.toLowerCase(Locale.ROOT), form)));
        asked.addAll(inFull.keySet());
        Map<String, Match> matches = new LinkedHashMap<>();
        Map<String, Known.Term> terms = known.terms(asked);
        for (String form : asked) {
            Known.Term term = terms.get(form);
            if (term != null) {
                Mentioned direct = forms.get(form);
                String brief = inFull.get(form);
                if (brief != null) {
                    var shortly = new Known.Term(term.name(), term.stories(), brief);
                    matches.merge(term.name(), new Match(shortly, brief, forms.getOrDefault(brief, new Mentioned()), false), VocabularyMatches::both);
                    if (direct == null && !roots.containsKey(form)) {
                        continue;
                    }
                }
                var match = new Match(term, form, direct == null ? roots.getOrDefault(form, new Mentioned()) : direct, direct == null);
                matches.merge(term.name(), match, VocabularyMatches::both);
            }
        }
        return List.copyOf(matches.values());
    }

    private static Match both(Match one, Match other) {
        if (one.root() != other.root()) {
            return one.root() ? other : one;
        }
        one.mentioned().with(other.mentioned());
        return one.root() ? one : one.beside(other);
    }

    private void collect(Piece piece, int index, Map<String, Mentioned> forms, Map<String, Mentioned> roots) {
        List<Token> tokens = piece.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            var form = new StringBuilder();
            for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST); to++) {
                Token last = tokens.get(to - 1);
                if (to > from + 1 && !last.joined()) {
                    break;
                }
                form.append(to > from + 1 ? " " : "");
                if (isEnd(tokens.get(from)) && isEnd(last) && !Money.isBefore(tokens, from) && !(LightWords.standsAlone(tokens.get(from).folded()) && Money.isCountedBefore(tokens, from))) {
                    bounds.note(tokens, piece.spot(), from, to, note(forms, form + last.folded(), piece, index));
                    if (!last.bare().equals(last.folded())) {
                        bounds.note(tokens, piece.spot(), from, to, note(forms, form + last.bare(), piece, index));
                    }
                }
                form.append(last.folded());
            }
            boolean told = piece.spot() != Spot.BODY && piece.spot() != Spot.CAPTION;
            for (String root : told ? roots(tokens.get(from).bare()) : List.<String>of()) {
                note(roots, root, piece, index);
            }
        }
    }

    private boolean isEnd(Token token) {
        return !kinds.isFunction(token.folded()) || LightWords.has(token.folded()) || LightWords.standsAlone(token.folded());
    }

    private static Mentioned note(Map<String, Mentioned> where, String form, Piece piece, int index) {
        Mentioned mentioned = where.computeIfAbsent(form, _ -> new Mentioned());
        mentioned.at(piece.spot(), index);
        return mentioned;
    }

    /** What the word may be derived from: "kebanjiran" from "banjir", "mengekspor" from "ekspor". */
    private List<String> roots(String word) {
        List<String> roots = new ArrayList<>();
        if (word.length() < SHORTEST_ROOT + 2) {
            return roots;
        }
        for (String prefix : PREFIXES) {
            if (!word.startsWith(prefix)) {
                continue;
            }
            for (String suffix : SUFFIXES) {
                int end = word.length() - suffix.length();
                if (word.endsWith(suffix) && end - prefix.length() >= SHORTEST_ROOT) {
                    String root = word.substring(prefix.length(), end);
                    if (kinds.isOrdinary(root) && !kinds.isFunction(root)) {
                        roots.add(root);
                    }
                }
            }
        }
        return roots;
    }
}
