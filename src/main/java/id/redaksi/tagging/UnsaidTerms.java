package id.redaksi.tagging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags of the vocabulary that the text does not write out: what its words speak for ("gol" and "liga" for sepak bola),
 * what stories near to it bear, and terms whose two words stand in it apart ("kendaraan ... listrik").
 */
final class UnsaidTerms {
    /** What fewer near stories bear is theirs alone. */
    private static final double NEAR = 0.12;

    private static final int MOST_WORDS = 24;

    private final Reading reading;
    private final WordKinds kinds;
    private final Known known;

    UnsaidTerms(Reading reading, WordKinds kinds, Known known) {
        this.reading = reading;
        this.kinds = kinds;
        this.known = known;
    }

    List<TagChoice.Found> of(Map<String, SubjectChoice.Spoken> spoken, Known.Near near) {
        Map<String, String> folded = new HashMap<>();
        near.tags().forEach((name, share) -> {
            if (share >= NEAR) {
                folded.put(name.toLowerCase(Locale.ROOT), name);
            }
        });
        Map<String, Mentioned> pairs = pairs();
        Set<String> asked = new LinkedHashSet<>(pairs.keySet());
        asked.addAll(spoken.keySet());
        asked.addAll(folded.keySet());
        Map<String, TagChoice.Found> all = new LinkedHashMap<>();
        Map<String, Known.Term> terms = known.terms(asked);
        for (String form : asked) {
            Known.Term term = terms.get(form);
            if (term != null) {
                TagChoice.Found found = found(term, form, pairs.get(form), spoken.get(form), near.tags().getOrDefault(term.name(), 0.0));
                all.putIfAbsent(found.candidate().key(), found);
            }
        }
        return List.copyOf(all.values());
    }

    private TagChoice.Found found(
            Known.Term term, String form, @Nullable Mentioned apart, SubjectChoice.@Nullable Spoken spoken, double near) {
        Mentioned mentioned = apart == null ? new Mentioned() : apart;
        var candidate = new Candidate(term.name(), Kind.TAG, Candidate.Source.TOPIC, Names.words(term.name()), mentioned);
        var traits = new Traits();
        traits.has(Trait.BIAS, 1);
        traits.has(Trait.UNSAID, 1);
        traits.has(Trait.USED, Math.min(4, Math.log(1.0 + term.stories())));
        traits.is(Trait.APART, apart != null);
        traits.is(Trait.APART_HEADLINE, mentioned.isAt(Spot.HEADLINE));
        traits.has(Trait.SPOKEN, spoken == null ? 0 : spoken.weight() / 3);
        traits.is(Trait.BROADER, spoken != null && spoken.broader());
        traits.has(Trait.NEAR, near);
        traits.is(Trait.NEAR_ONLY, apart == null && spoken == null);
        List<String> because = spoken != null ? spoken.words() : apart != null ? List.of(form.split(" ")) : List.of();
        return new TagChoice.Found(candidate, traits, new VocabularyMatches.Match(term, form, mentioned, false), near, because);
    }

    /** Two words of the story, of which at least one stands in the headline, in both orders. */
    private Map<String, Mentioned> pairs() {
        Map<String, Mentioned> words = new LinkedHashMap<>();
        for (int i = 0; i < reading.pieces().size(); i++) {
            Piece piece = reading.pieces().get(i);
            for (Token token : piece.tokens()) {
                if (kinds.isContent(token)) {
                    words.computeIfAbsent(token.bare(), _ -> new Mentioned()).at(piece.spot(), i);
                }
            }
        }
        List<String> top = words.entrySet().stream()
                .filter(one -> one.getValue().isAt(Spot.HEADLINE) || one.getValue().times() > 1 || one.getValue().isAt(Spot.LEAD))
                .sorted(Comparator.comparing((Map.Entry<String, Mentioned> one) -> !one.getValue().isAt(Spot.HEADLINE)))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Mentioned> pairs = new LinkedHashMap<>();
        for (String one : top) {
            for (String other : top) {
                Mentioned first = words.getOrDefault(one, new Mentioned());
                Mentioned second = words.getOrDefault(other, new Mentioned());
                if (!one.equals(other) && (first.isAt(Spot.HEADLINE) || second.isAt(Spot.HEADLINE))) {
                    pairs.put(one + " " + other, first.times() < second.times() ? first : second);
                }
            }
        }
        return pairs;
    }
}
