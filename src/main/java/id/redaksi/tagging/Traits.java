package id.redaksi.tagging;

import java.util.EnumMap;
import java.util.Map;

/** What is true of one candidate: how much of each trait it has. */
final class Traits {
    private final Map<Trait, Double> all = new EnumMap<>(Trait.class);

    void has(Trait trait, double much) {
        if (much != 0) {
            all.put(trait, much);
        }
    }

    void is(Trait trait, boolean so) {
        has(trait, so ? 1 : 0);
    }

    double of(Trait trait) {
        return all.getOrDefault(trait, 0.0);
    }

    Map<Trait, Double> all() {
        return all;
    }
}
