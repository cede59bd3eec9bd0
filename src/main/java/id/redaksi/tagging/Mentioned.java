package id.redaksi.tagging;

import java.util.EnumMap;
import java.util.Map;

/** How often something is mentioned, at which spots, and where first. */
final class Mentioned {
    private final Map<Spot, Integer> times = new EnumMap<>(Spot.class);
    private int first = Integer.MAX_VALUE;

    void at(Spot spot, int piece) {
        times.merge(spot, 1, Integer::sum);
        first = Math.min(first, piece);
    }

    void with(Mentioned other) {
        other.times.forEach((spot, count) -> times.merge(spot, count, Integer::sum));
        first = Math.min(first, other.first);
    }

    boolean isAt(Spot spot) {
        return times.containsKey(spot);
    }

    int times() {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The index of the piece in which it stands first. */
    int first() {
        return first;
    }
}
