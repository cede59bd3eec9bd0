package id.redaksi.tagging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much speaks for a candidate as a tag. The weights were found on stories tagged by hand that are not among those the
 * figures are told of; what matters most is, as editors say too, whether it stands in the headline.
 */
final class TagWeights {
    private static final Set<String> WEAK = Set.of("indonesia", "jakarta", "dki jakarta", "nusantara", "jawa");

    static final double[] W = {3.1, 2.4, 1.6, 1.1, 0.8, 0.6, 0.9, 0.9, -3.0, 2.0, 0.7, -0.8, -0.4, 0, 1.0, 0, -0.9, -1.0, 0.4, 1.9, 1.7, -1.2, 0.9, 0.6, -1.9, -0.6, -1.3, -1.1, 2.4, 1.4, 1.0, 0.6, -0.4, -0.6, 1.4, 0.25, 0.4, 1.8};
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
            weighing.add(W[33]);
        }
        if (candidate.source() == Candidate.Source.PHRASE) {
            phrase(candidate, longer, weighing);
        }
        spots(candidate, weighing);
        form(candidate, weighing);
        double rare = rarity.of(candidate.words());
        weighing.add(W[0] * (rare - 0.75));
        if (rare > 0.85) {
            weighing.tell(0.1, "tagging.reason.rare");
        }
        return weighing;
    }

    /** A phrase that stands only in longer ones says less than these; one with a more frequent one in it says too much. */
    private void phrase(Candidate candidate, int longer, Weighing weighing) {
        int times = candidate.mentioned().times();
        if (longer > 1) {
            weighing.add(longer >= times ? W[24] : W[25]);
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
            weighing.add(times == 1 ? W[26] : W[27]);
        }
    }

    private void spots(Candidate candidate, Weighing weighing) {
        Mentioned mentioned = candidate.mentioned();
        if (mentioned.isAt(Spot.HEADLINE)) {
            boolean onlyThere = mentioned.times() == 1 && candidate.source() == Candidate.Source.PHRASE;
            weighing.add(onlyThere ? W[2] : W[1], "tagging.reason.headline");
        } else {
            long shared = candidate.words().stream().filter(headline::contains).count();
            weighing.add(W[3] * shared / candidate.words().size());
        }
        if (mentioned.isAt(Spot.LEAD)) {
            weighing.add(W[4], "tagging.reason.lead");
        }
        if (mentioned.isAt(Spot.STANDFIRST)) {
            weighing.add(0.6, "tagging.reason.standfirst");
        }
        if (mentioned.isAt(Spot.CAPTION) && mentioned.times() > 1) {
            weighing.add(W[6]);
        }
        weighing.add(W[7] * Math.log(Math.min(8, mentioned.times())));
        if (mentioned.times() > 1) {
            weighing.tell(0.5, "tagging.reason.times", mentioned.times());
        }
    }

    private void form(Candidate candidate, Weighing weighing) {
        int words = candidate.words().size();
        if (candidate.source() == Candidate.Source.PHRASE) {
            weighing.add(words == 1 ? W[8] + W[9] * (rarity.of(candidate.words()) - 0.75) : words == 2 ? W[10] : candidate.mentioned().times() > 1 ? W[11] : W[12]);
            return;
        }
        switch (candidate.kind()) {
            case PERSON -> weighing.add(words == 1 ? W[13] : candidate.mentioned().isAt(Spot.HEADLINE) ? W[14] : W[15], "tagging.reason.person");
            case PLACE -> place(candidate, weighing);
            case ORGANISATION -> {
                boolean hasShort = words > 1 && candidate.alsoWritten().stream().anyMatch(text -> text.indexOf(' ') < 0);
                weighing.add(hasShort ? W[16] : words > 5 ? W[17] : words > 3 ? W[18] : W[19], "tagging.reason.organisation");
            }
            case TAG, CHANNEL -> weighing.add(W[20], "tagging.reason.name");
        }
    }

    private void place(Candidate candidate, Weighing weighing) {
        boolean weak = WEAK.contains(candidate.key());
        boolean known = gazetteer.has(candidate.name());
        if (weak && !candidate.mentioned().isAt(Spot.HEADLINE)) {
            weighing.add(W[21]);
        }
        weighing.add(known ? W[22] : W[23], "tagging.reason.place");
    }

    /** What takes from a candidate that one which was chosen already says it, or part of it. */
    static double overlap(Candidate candidate, Candidate chosen) {
        if (says(candidate, chosen) || says(chosen, candidate)) {
            return W[28];
        }
        List<String> one = candidate.words();
        List<String> other = chosen.words();
        if (holds(other, one)) {
            boolean alone = candidate.mentioned().times() > chosen.mentioned().times() + 1;
            return alone ? W[29] : W[30];
        }
        if (holds(one, other)) {
            return W[31];
        }
        long shared = one.stream().filter(other::contains).count();
        return shared == 0 ? 0 : W[32] * shared / Math.min(one.size(), other.size());
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
