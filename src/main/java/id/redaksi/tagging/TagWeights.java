package id.redaksi.tagging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much speaks for a candidate as a tag: where it stands, what it is made of, and how rare its words are. */
final class TagWeights {
    private static final Set<String> WEAK = Set.of("indonesia", "jakarta", "dki jakarta", "nusantara", "jawa");

    private final Gazetteer gazetteer;
    private final Set<String> headline;
    private final Rarity rarity;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Integer> frequent = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    TagWeights(Gazetteer gazetteer, Set<String> headline, Rarity rarity) {
        this.gazetteer = gazetteer;
        this.headline = headline;
        this.rarity = rarity;
    }

    /** Notes which phrases stand only inside longer ones: these say it better. */
    void longer(Collection<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            List<String> words = candidate.words();
            for (int from = 0; from < words.size() && words.size() < 6; from++) {
                if (from == 0) {
                    frequent.merge(candidate.key(), candidate.mentioned().times(), Math::max);
                    if (candidate.source() == Candidate.Source.NAME && words.size() == 1) {
                        names.add(words.getFirst());
                    }
                }
                for (int to = from + 1; to <= words.size(); to++) {
                    if (to - from < words.size()) {
                        inside.merge(String.join(" ", words.subList(from, to)), candidate.mentioned().times(), Math::max);
                    }
                }
            }
        }
    }

    Weighing of(Candidate candidate) {
        var weighing = new Weighing();
        int longer = inside.getOrDefault(candidate.key(), 0);
        boolean oneName = candidate.source() == Candidate.Source.NAME && candidate.words().size() == 1 && candidate.kind() != Kind.PERSON;
        if (oneName && longer > 1 && longer >= candidate.mentioned().times()) {
            weighing.add(Weights.NAME_INSIDE);
        }
        if (candidate.source() == Candidate.Source.PHRASE) {
            phrase(candidate, longer, weighing);
        }
        spots(candidate, weighing);
        form(candidate, weighing);
        boolean there = candidate.mentioned().isAt(Spot.HEADLINE);
        if (there && candidate.source() == Candidate.Source.PHRASE && candidate.mentioned().times() > 1) {
            weighing.add(Weights.SAID_AGAIN);
        }
        double rare = rarity.of(candidate.words());
        weighing.add(Weights.RARE * (rare - 0.75));
        if (rare > 0.85) {
            weighing.tell(0.1, "tagging.reason.rare");
        }
        return weighing;
    }

    /** A phrase that stands only in longer ones says less than these; one with a more frequent one in it says too much. */
    private void phrase(Candidate candidate, int longer, Weighing weighing) {
        int times = candidate.mentioned().times();
        if (longer > 1) {
            weighing.add(longer >= times ? Weights.ONLY_INSIDE : Weights.ALSO_INSIDE);
        }
        int parts = 0;
        List<String> words = candidate.words();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (to - from < words.size() && (to - from > 1 || names.contains(words.get(from)))) {
                    parts = Math.max(parts, frequent.getOrDefault(String.join(" ", words.subList(from, to)), 0));
                }
            }
        }
        if (parts > times) {
            weighing.add(times == 1 ? Weights.SAYS_TOO_MUCH : Weights.SAYS_MORE);
        }
    }

    private void spots(Candidate candidate, Weighing weighing) {
        Mentioned mentioned = candidate.mentioned();
        if (mentioned.isAt(Spot.HEADLINE)) {
            boolean onlyThere = mentioned.times() == 1 && candidate.source() == Candidate.Source.PHRASE;
            weighing.add(onlyThere ? Weights.ONLY_HEADLINE : Weights.HEADLINE, "tagging.reason.headline");
        } else {
            long shared = candidate.words().stream().filter(headline::contains).count();
            weighing.add(Weights.SHARED * shared / candidate.words().size());
        }
        if (mentioned.isAt(Spot.LEAD)) {
            weighing.add(Weights.LEAD, "tagging.reason.lead");
        }
        if (mentioned.isAt(Spot.STANDFIRST)) {
            weighing.add(0.6, "tagging.reason.standfirst");
        }
        if (mentioned.isAt(Spot.CAPTION) && mentioned.times() > 1) {
            weighing.add(Weights.CAPTION);
        }
        weighing.add(Weights.TIMES * Math.log(Math.min(8, mentioned.times())));
        if (mentioned.times() > 1) {
            weighing.tell(0.5, "tagging.reason.times", mentioned.times());
        }
    }

    private void form(Candidate candidate, Weighing weighing) {
        int words = candidate.words().size();
        if (candidate.source() == Candidate.Source.PHRASE) {
            weighing.add(words == 1 ? Weights.ONE_WORD + Weights.RARE_WORD * (rarity.of(candidate.words()) - 0.75) : words == 2 ? Weights.TWO_WORDS : candidate.mentioned().times() > 1 ? Weights.THREE_WORDS : Weights.THREE_ONCE);
            return;
        }
        switch (candidate.kind()) {
            case PERSON -> weighing.add(words == 1 ? 0 : candidate.mentioned().isAt(Spot.HEADLINE) ? Weights.PERSON_HEADLINE : Weights.PERSON, "tagging.reason.person");
            case PLACE -> place(candidate, weighing);
            case ORGANISATION -> {
                boolean hasShort = words > 1 && candidate.alsoWritten().stream().anyMatch(text -> text.indexOf(' ') < 0);
                weighing.add(hasShort ? Weights.LONG_FORM : words > 5 ? Weights.LONGEST_NAME : words > 3 ? Weights.LONG_NAME : Weights.INSTITUTION, "tagging.reason.organisation");
            }
            case TAG, CHANNEL -> weighing.add(Weights.NAME, "tagging.reason.name");
        }
    }

    private void place(Candidate candidate, Weighing weighing) {
        boolean weak = WEAK.contains(candidate.key());
        boolean known = gazetteer.has(candidate.name());
        if (weak && !candidate.mentioned().isAt(Spot.HEADLINE)) {
            weighing.add(Weights.WEAK_PLACE);
        }
        weighing.add(known ? Weights.KNOWN_PLACE : Weights.PLACE, "tagging.reason.place");
    }

    /** What takes from a candidate that one which was chosen already says it, or part of it. */
    static double overlap(Candidate candidate, Candidate chosen) {
        if (says(candidate, chosen) || says(chosen, candidate)) {
            return Weights.SAME_THING;
        }
        List<String> one = candidate.words();
        List<String> other = chosen.words();
        if (holds(other, one)) {
            boolean alone = candidate.mentioned().times() > chosen.mentioned().times() + 1;
            return alone ? Weights.PART_ALONE : Weights.PART;
        }
        if (holds(one, other)) {
            return Weights.WHOLE;
        }
        long shared = one.stream().filter(other::contains).count();
        return shared == 0 ? 0 : Weights.WORDS_AGAIN * shared / Math.min(one.size(), other.size());
    }

    /** Whether one is the short name of the other. */
    private static boolean says(Candidate one, Candidate other) {
        return one.alsoWritten().stream().anyMatch(text -> text.equalsIgnoreCase(other.name()));
    }

    static boolean holds(List<String> words, List<String> part) {
        for (int at = 0; at + part.size() <= words.size(); at++) {
            if (words.subList(at, at + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
