package id.redaksi.tagging;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How often something is mentioned, at which spots, and how it stands there. */
final class Mentioned {
    private final Map<Spot, Integer> times = new EnumMap<>(Spot.class);
    private final Set<Spot> freeAt = EnumSet.noneOf(Spot.class);
    private final Set<Integer> pieces = new HashSet<>();
    private int begins;
    private int free;
    private int freeBefore;
    private int freeBehind;
    private int inner;
    private int twice;

    void at(Spot spot, int piece) {
        times.merge(spot, 1, Integer::sum);
        pieces.add(piece);
    }

    /** Notes that a sentence begins with it, where its subject stands. */
    void begins() {
        begins++;
    }

    /** Whether it stands at a spot with nothing beside it that could belong to it. */
    boolean freeIn(Spot spot) {
        return freeAt.contains(spot);
    }

    void freeAt(Spot spot) {
        freeAt.add(spot);
    }

    /** Notes whether words that belong to it could stand before it and behind it, and none does. */
    void free(boolean before, boolean behind) {
        freeBefore += before ? 1 : 0;
        freeBehind += behind ? 1 : 0;
        free += before && behind ? 1 : 0;
    }

    /** Notes that some of its places are those of a longer name. */
    void partOf(Mentioned longer) {
        inner += longer.times();
    }

    /** Takes over where a longer name stands that holds this one. */
    void inside(Mentioned longer) {
        inner += longer.times();
        with(longer);
    }

    /** Notes that a place counts twice: "Badan Pusat Statistik (BPS)" names it once. */
    void explained() {
        twice++;
    }

    /** At which share of its places it is but a part of a longer name. */
    double inner() {
        return share(inner);
    }

    void with(Mentioned other) {
        other.times.forEach((spot, count) -> times.merge(spot, count, Integer::sum));
        pieces.addAll(other.pieces);
        freeAt.addAll(other.freeAt);
        begins += other.begins;
        free += other.free;
        freeBefore += other.freeBefore;
        freeBehind += other.freeBehind;
    }

    boolean isAt(Spot spot) {
        return times.containsKey(spot);
    }

    boolean onlyHeadline() {
        return times.size() == 1 && isAt(Spot.HEADLINE);
    }

    int times() {
        return Math.max(1, times.values().stream().mapToInt(Integer::intValue).sum() - twice);
    }

    /** The first of the pieces in which it stands, but the headline; past all where there is none. */
    int firstPiece() {
        return pieces.stream().mapToInt(Integer::intValue).filter(piece -> piece > 0).min().orElse(Integer.MAX_VALUE);
    }

    /** In how many pieces of the text it stands. */
    int pieces() {
        return pieces.size();
    }

    /** At which share of its places a sentence begins with it. */
    double subject() {
        return share(begins);
    }

    double free() {
        return share(free);
    }

    double freeBefore() {
        return share(freeBefore);
    }

    double freeBehind() {
        return share(freeBehind);
    }

    private double share(int some) {
        return Math.min(1, (double) some / times());
    }
}
