package id.redaksi.tagging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Knows names again that a story shortens once they were said in full: "Badak" is Badak Banten, and "Lintang Watch" the Lintang Watch 3.
 * Not those of people, which {@link Names} puts together, nor institutions without their place, nor places.
 */
final class Shortened {
    private final WordKinds kinds;
    private final Gazetteer gazetteer;

    Shortened(WordKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    /** The full name is as often said as both, and each is the other's other name. */
    void in(Collection<Candidate> all) {
        List<Candidate> names = all.stream().filter(one -> !one.isPhrase()).toList();
        for (Candidate brief : names) {
            if (mayBeShort(brief) || names.stream().anyMatch(full -> isNumbered(brief, full))) {
                names.stream()
                        .filter(full -> isOf(brief, full))
                        .max(Comparator.comparingInt((Candidate full) -> full.mentioned().times()).thenComparing(Candidate::key))
                        .ifPresent(full -> {
                            full.mentioned().with(brief.mentioned());
                            full.alsoWritten().add(brief.name());
                            brief.alsoWritten().add(full.name());
                        });
            }
        }
    }

    private boolean mayBeShort(Candidate brief) {
        String first = brief.words().getFirst();
        return brief.kind() != Kind.PERSON
                && brief.words().size() < 3
                && !gazetteer.has(brief.name())
                && !kinds.isInstitution(first)
                && !Token.of(brief.name().split(" ")[0], 0, false, false).isAcronym();
    }

    /** Whether the full name has only its number more, which no person has. */
    private static boolean isNumbered(Candidate brief, Candidate full) {
        return full.kind() == Kind.TAG && full.key().startsWith(brief.key() + " ") && Character.isDigit(full.words().getLast().charAt(0));
    }

    private boolean isOf(Candidate brief, Candidate full) {
        int more = full.words().size() - brief.words().size();
        boolean starts = more > 0 && full.words().subList(0, brief.words().size()).equals(brief.words());
        boolean ends = more > 0 && full.words().subList(more, full.words().size()).equals(brief.words());
        return (starts || ends)
                && full.words().size() < 5
                && !kinds.isInstitution(full.words().getFirst())
                && !kinds.isPlaceHead(full.words().getFirst())
                && full.mentioned().firstPiece() <= brief.mentioned().firstPiece();
    }
}
