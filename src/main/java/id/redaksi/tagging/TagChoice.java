package id.redaksi.tagging;

import id.redaksi.language.Frequencies;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Chooses a story's tags among names, key phrases and the vocabulary: the best, without those that say the same again. */
final class TagChoice {
    /** What weighs less is not suggested: four good tags are better than twelve. */
    private static final double LEAST = 0.6;

    /** So many candidates' words are looked up in the archive. */
    private static final int LIKELY = 40;

    private final WordKinds kinds;
    private final Gazetteer gazetteer;
    private final Frequencies frequencies;

    /** A candidate that was weighed. */
    private record Weighed(Candidate candidate, Weighing weighing) {}

    TagChoice(WordKinds kinds, Gazetteer gazetteer, Frequencies frequencies) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.frequencies = frequencies;
    }

    List<Suggestion> of(Story story, Reading reading, List<Candidate> names, Known known) {
        Map<String, Candidate> all = candidates(reading, names);
        List<VocabularyMatches.Match> matches = new VocabularyMatches(reading, kinds).in(known);
        Set<String> words = new HashSet<>();
        all.values().stream().filter(TagChoice::isLikely).limit(LIKELY).forEach(candidate -> words.addAll(candidate.words()));
        matches.forEach(match -> words.addAll(Names.words(match.term().name())));
        var weights = new TagWeights(gazetteer, reading.headlineWords(), new Rarity(frequencies, known, words));
        Map<String, Weighed> weighed = new LinkedHashMap<>();
        weights.longer(all.values());
        all.forEach((key, candidate) -> weighed.put(key, new Weighed(candidate, weights.of(candidate))));
        Known.Near near = known.near(story);
        matches.forEach(match -> known(match, near, weights, weighed));
        Map<String, Known.Answers> answers = known.answers(
                Kind.TAG, weighed.values().stream().map(one -> one.candidate().name()).toList());
        Set<String> bears = TagSuggester.folded(story.topics().tags());
        List<Weighed> open = new ArrayList<>();
        for (Weighed one : weighed.values()) {
            Known.Answers answer = answers.getOrDefault(one.candidate().name(), Known.Answers.NONE);
            NameWeights.learned(one.weighing(), answer);
            if (!answer.here() && !bears.contains(one.candidate().name().toLowerCase(Locale.ROOT))) {
                open.add(one);
            }
        }
        return best(open);
    }

    /** Names and phrases by what they are called; what is a person's is no phrase. */
    private Map<String, Candidate> candidates(Reading reading, List<Candidate> names) {
        Map<String, Candidate> all = new LinkedHashMap<>();
        Set<String> ofPeople = new HashSet<>();
        for (Candidate name : names) {
            String bare = name.kind() == Kind.PLACE ? Gazetteer.bare(name.name()) : name.name();
            boolean shorter = !bare.equals(name.name()) && gazetteer.has(bare);
            Candidate candidate = shorter ? new Candidate(bare, Kind.PLACE, Candidate.Source.NAME, Names.words(bare), name.mentioned()) : name;
            all.merge(candidate.key(), candidate, (one, other) -> {
                one.mentioned().with(other.mentioned());
                return one;
            });
            if (name.kind() == Kind.PERSON) {
                ofPeople.addAll(name.words());
            }
        }
        var companions = new Companions(reading, kinds);
        for (Candidate name : List.copyOf(all.values())) {
            if (name.words().size() == 1 && name.kind() != Kind.PERSON && !gazetteer.has(name.name()) && !isShort(name.name())) {
                companions.of(name).ifPresent(both -> {
                    all.remove(name.key());
                    all.merge(both.key(), both, (one, _) -> one);
                });
            }
        }
        for (Candidate phrase : new Phrases(kinds).in(reading)) {
            boolean person = phrase.words().stream().anyMatch(word -> ofPeople.contains(word) && !kinds.isOrdinary(word));
            if (!person) {
                all.putIfAbsent(phrase.key(), phrase);
            }
        }
        return all;
    }

    private static void known(
            VocabularyMatches.Match match, Known.Near near, TagWeights weights, Map<String, Weighed> weighed) {
        Known.Term term = match.term();
        String key = String.join(" ", Names.words(term.name()));
        Weighed found = weighed.get(key);
        Candidate candidate = found == null
                ? new Candidate(term.name(), Kind.TAG, isName(term.name()) ? Candidate.Source.VOCABULARY : Candidate.Source.PHRASE, Names.words(term.name()), match.mentioned())
                : new Candidate(term.name(), found.candidate().kind(), found.candidate().source(), found.candidate().words(), found.candidate().mentioned());
        Weighing weighing = weights.of(candidate);
        double used = match.root() ? Weights.ROOT : Weights.VOCABULARY + Weights.USED * Math.min(4, Math.log(1.0 + term.stories()));
        weighing.add(candidate.mentioned().isAt(Spot.HEADLINE) ? Weights.TAG_HEADLINE : 0);
        weighing.add(candidate.words().size() == 1 && !isName(term.name()) ? Weights.GENERAL : 0);
        weighing.add(used, "tagging.reason.vocabulary", term.stories());
        if (!term.synonym().isEmpty()) {
            weighing.tell(3, "tagging.reason.synonym", match.form());
        } else if (match.root()) {
            weighing.tell(3, "tagging.reason.root", match.form());
        }
        double share = near.tags().getOrDefault(term.name(), 0.0);
        if (share > 0) {
            weighing.add(Weights.NEAR * share, "tagging.reason.near", Math.round(100 * share));
        }
        weighed.put(key, new Weighed(candidate, weighing));
    }

    /** What stands at the top or more than once; of other words the archive need not be asked how rare they are. */
    private static boolean isLikely(Candidate candidate) {
        Mentioned mentioned = candidate.mentioned();
        return mentioned.isAt(Spot.HEADLINE) || mentioned.isAt(Spot.LEAD) || mentioned.times() > 1;
    }

    private static boolean isShort(String name) {
        return Token.of(name, 0, false, false).isAcronym();
    }

    private static boolean isName(String tag) {
        return tag.chars().anyMatch(Character::isUpperCase);
    }

    /** Takes the best, and weighs those that are left against what was taken. */
    private static List<Suggestion> best(List<Weighed> open) {
        List<Suggestion> best = new ArrayList<>();
        Map<Weighed, Double> sums = new HashMap<>();
        open.forEach(one -> sums.put(one, one.weighing().sum()));
        while (best.size() < TagSuggester.MOST && !sums.isEmpty()) {
            Weighed top = sums.entrySet().stream()
                    .max(Map.Entry.<Weighed, Double>comparingByValue()
                            .thenComparing(one -> one.getKey().candidate().key(), java.util.Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
            double sum = sums.remove(top);
            if (sum < LEAST) {
                break;
            }
            best.add(new Suggestion(Kind.TAG, top.candidate().name(), NameWeights.share(sum), top.weighing().reasons()));
            sums.replaceAll((one, before) -> before - TagWeights.overlap(one.candidate(), top.candidate()));
        }
        return best;
    }
}
