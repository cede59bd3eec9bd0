package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what happens with where it does, as readers look for it: a story whose headline and lead tell of a "gempa" and
 * of Hokkaido in Jepang is of "gempa Jepang". Only the first such phrase of the headline, and places that stand at the top.
 */
final class Happenings {
    private static final int MOST_PLACES = 3;

    private final WordKinds kinds;
    private final Gazetteer gazetteer;

    Happenings(WordKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    List<Candidate> of(Reading reading, Collection<Candidate> candidates) {
        Optional<Candidate> event = event(candidates, Spot.HEADLINE).or(() -> event(candidates, Spot.LEAD));
        List<Candidate> all = new ArrayList<>();
        event.ifPresent(one -> candidates.stream()
                .filter(place -> place.kind() == Kind.PLACE && isTold(place) && place.words().size() < 3)
                .filter(place -> gazetteer.has(place.name()) || place.mentioned().isAt(Spot.HEADLINE))
                .limit(MOST_PLACES)
                .forEach(place -> all.add(both(one, place))));
        return all;
    }

    private static boolean isTold(Candidate candidate) {
        return candidate.mentioned().isAt(Spot.HEADLINE) || candidate.mentioned().isAt(Spot.LEAD);
    }

    private Optional<Candidate> event(Collection<Candidate> candidates, Spot spot) {
        return candidates.stream()
                .filter(one -> one.source() == Candidate.Source.PHRASE && one.mentioned().isAt(spot))
                .filter(one -> one.words().size() == 1 && kinds.isHappening(one.key()))
                .findFirst();
    }

    /** As often and where as the rarer of the two. */
    private static Candidate both(Candidate event, Candidate place) {
        List<String> words = new ArrayList<>(event.words());
        words.addAll(place.words());
        Mentioned mentioned = event.mentioned().times() < place.mentioned().times() ? event.mentioned() : place.mentioned();
        return new Candidate(event.name() + " " + place.name(), Kind.TAG, Candidate.Source.JOINED, words, mentioned);
    }
}
