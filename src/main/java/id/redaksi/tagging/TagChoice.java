package id.redaksi.tagging;

import id.redaksi.language.Frequencies;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses a story's tags among names, key phrases and the vocabulary: the best, without those that say the same again. */
final class TagChoice {
    /** What has odds below one to twenty is not suggested. */
    private static final double LEAST = -3;

    /** So many candidates' words are looked up in the archive. */
    private static final int LIKELY = 40;

    private final WordKinds kinds;
    private final Gazetteer gazetteer;
    private final Frequencies frequencies;
    private final Weights weights;

    /** A candidate, what is true of it, and the tag of the vocabulary that it is. */
    record Found(
            Candidate candidate, Traits traits, VocabularyMatches.@Nullable Match match, double near, List<String> because) {
        Found(Candidate candidate, Traits traits, VocabularyMatches.@Nullable Match match, double near) {
            this(candidate, traits, match, near, List.of());
        }
    }

    TagChoice(WordKinds kinds, Gazetteer gazetteer, Frequencies frequencies, Weights weights) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.frequencies = frequencies;
        this.weights = weights;
    }

    List<Suggestion> of(Story story, Reading reading, List<Candidate> names, SubjectChoice subjects, Known known) {
        List<Found> found = found(story, reading, names, subjects, known);
        Map<String, Known.Answers> answers =
                known.answers(Kind.TAG, found.stream().map(one -> one.candidate().name()).toList());
        Set<String> bears = TagSuggester.folded(story.topics().tags());
        Map<Found, Weighing> open = new LinkedHashMap<>();
        List<Candidate> taken = new ArrayList<>();
        for (Found one : found) {
            Known.Answers answer = answers.getOrDefault(one.candidate().name(), Known.Answers.NONE);
            if (bears.contains(one.candidate().name().toLowerCase(Locale.ROOT))) {
                taken.add(one.candidate());
            } else if (!answer.here()) {
                Weighing weighing = TagReasons.of(one, weights);
                NameWeights.learned(weighing, answer);
                open.put(one, weighing);
            }
        }
        return best(open, taken);
    }

    /** All candidates with what is true of each. */
    List<Found> found(Story story, Reading reading, List<Candidate> names, SubjectChoice subjects, Known known) {
        Map<String, Candidate> all = new TagCandidates(kinds, gazetteer).in(reading, names);
        List<VocabularyMatches.Match> matches = new VocabularyMatches(reading, kinds, gazetteer).in(known);
        Set<String> words = new HashSet<>();
        all.values().stream().filter(TagChoice::isLikely).limit(LIKELY).forEach(candidate -> words.addAll(candidate.words()));
        matches.forEach(match -> words.addAll(Names.words(match.term().name())));
        var reader = new TraitReader(kinds, gazetteer, reading, new Rarity(frequencies, known, words), all.values());
        Known.Near near = known.near(story);
        Map<String, Candidate> replaced = new HashMap<>();
        Map<String, Found> found = new LinkedHashMap<>();
        for (VocabularyMatches.Match match : matches) {
            Candidate tag = TagCandidates.known(match, all, replaced);
            double share = near.tags().getOrDefault(tag.name(), 0.0);
            found.put(tag.key(), new Found(tag, inVocabulary(reader.of(tag), tag, match, share), match, share));
        }
        all.forEach((key, candidate) -> {
            if (!replaced.containsKey(key)) {
                found.putIfAbsent(key, new Found(candidate, reader.of(candidate), null, 0));
            }
        });
        new UnsaidTerms(reading, kinds, known).of(subjects.spoken(), near).forEach(one -> found.putIfAbsent(one.candidate().key(), one));
        return List.copyOf(found.values());
    }

    private static Traits inVocabulary(Traits traits, Candidate tag, VocabularyMatches.Match match, double near) {
        Mentioned mentioned = tag.mentioned();
        boolean there = mentioned.isAt(Spot.HEADLINE);
        boolean name = !tag.isPhrase();
        traits.is(Trait.ROOT, match.root());
        traits.is(Trait.VOCABULARY, !match.root());
        traits.has(Trait.USED, match.root() ? 0 : Math.min(4, Math.log(1.0 + match.term().stories())));
        traits.has(Trait.NEAR, near);
        boolean general = tag.words().size() == 1 && !name;
        boolean once = mentioned.times() == 1;
        traits.is(Trait.GENERAL, general);
        traits.is(Trait.GENERAL_ONCE, general && once && !there);
        traits.is(Trait.GENERAL_HEADLINE, general && there);
        traits.has(Trait.GENERAL_TIMES, general ? Math.log(Math.clamp(mentioned.times(), 1, 8)) : 0);
        traits.is(Trait.TERM_OF_TWO, tag.words().size() > 1 && !name);
        traits.is(Trait.VOCABULARY_HEADLINE, there);
        boolean below = traits.of(Trait.BELOW) > 0;
        traits.is(Trait.VOCABULARY_BELOW, below && !name);
        traits.has(Trait.VOCABULARY_BELOW_LONG, below && !name ? traits.of(Trait.LENGTH) : 0);
        traits.is(Trait.TERM_OF_TWO_BELOW, below && !name && tag.words().size() > 1);
        traits.is(Trait.VOCABULARY_LEAD, mentioned.isAt(Spot.LEAD));
        traits.is(Trait.IN_PASSING, name && !there && !mentioned.isAt(Spot.LEAD) && mentioned.times() == 1);
        return traits;
    }

    /** What stands at the top or more than once; of other words the archive need not be asked how rare they are. */
    private static boolean isLikely(Candidate candidate) {
        Mentioned mentioned = candidate.mentioned();
        return mentioned.isAt(Spot.HEADLINE) || mentioned.isAt(Spot.LEAD) || mentioned.times() > 1;
    }

    /** "rob" beside "banjir rob": who has taken the whole term has passed over its words, where they are no tag elsewhere. */
    private static boolean isPieceOf(Found one, Candidate tag) {
        return one.match() == null && one.candidate().isPhrase() && Overlap.PART.of(one.candidate(), tag) > 0;
    }

    /** Takes the best, and weighs those that are left against what was taken, by the story before or just now. */
    private List<Suggestion> best(Map<Found, Weighing> open, List<Candidate> taken) {
        List<Suggestion> best = new ArrayList<>();
        Map<Found, Double> sums = new HashMap<>();
        open.forEach((one, weighing) -> {
            if (weighing.sum() >= LEAST) { // what is too little now only becomes less
                sums.put(one, weighing.sum());
            }
        });
        for (Candidate tag : taken) {
            sums.keySet().removeIf(one -> isPieceOf(one, tag));
            sums.replaceAll((one, before) -> before + weights.overlap(one.candidate(), tag));
        }
        while (best.size() < TagSuggester.MOST && !sums.isEmpty()) {
            Found top = sums.entrySet().stream()
                    .max(Map.Entry.<Found, Double>comparingByValue()
                            .thenComparing(one -> one.getKey().candidate().key(), Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
            double sum = sums.remove(top);
            if (sum < LEAST) {
                break;
            }
            best.add(new Suggestion(Kind.TAG, top.candidate().name(), 1 / (1 + Math.exp(-sum)), open.get(top).reasons()));
            sums.replaceAll((one, before) -> before + weights.overlap(one.candidate(), top.candidate()));
        }
        return best;
    }
}
