package id.redaksi.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one undo takes back: steps in order, their inverses in the order in which they undo, the selections around, the key
 * by which it grows ({@link Transaction#coalesce}), and when it was last added to.
 */
public record Act(
        List<Step> steps, List<Step> inverses, Selection before, Selection after, String key, Instant at) {
    public Act {
        steps = List.copyOf(steps);
        inverses = List.copyOf(inverses);
    }

    /** Both acts as one; typing stays one step, however long it is. */
    Act plus(Act next) {
        return new Act(
                joined(steps, next.steps), joined(next.inverses, inverses), before, next.after, key, next.at);
    }

    private static List<Step> joined(List<Step> first, List<Step> then) {
        List<Step> all = new ArrayList<>(first);
        for (Step step : then) {
            Optional<Step> one = all.isEmpty() ? Optional.empty() : all.getLast().followedBy(step);
            if (one.isPresent()) {
                all.removeLast();
            }
            all.add(one.orElse(step));
        }
        return all;
    }
}
