package id.redaksi.edit;

import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A history as a value: acts in the order of time, of which the first {@code done} are done and the rest undone. */
public record Acts(List<Act> all, int done) {
    public static final Acts NONE = new Acts(List.of(), 0);

    public Acts {
        all = List.copyOf(all);
        if (done < 0 || done > all.size()) {
            throw new IllegalArgumentException(done + " done of " + all.size());
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** These with newer acts on top; what was undone of these is gone once anything newer was done. */
    public Acts below(Acts newer) {
        if (newer.isEmpty()) {
            return this;
        }
        List<Act> both = new ArrayList<>(all.subList(0, done));
        both.addAll(newer.all);
        return new Acts(both, done + newer.done);
    }

    /** Whether every act can be undone from this story, and every undone one redone; as slow as doing it. */
    public boolean fit(Story now) {
        Stream<Step> back = all.subList(0, done).reversed().stream().flatMap(act -> act.inverses().stream());
        Stream<Step> forth = all.subList(done, all.size()).stream().flatMap(act -> act.steps().stream());
        return fit(now, back.toList()) && fit(now, forth.toList());
    }

    private static boolean fit(Story from, List<Step> steps) {
        Optional<Story> now = Optional.of(from);
        for (Step step : steps) {
            now = now.flatMap(step::apply);
        }
        return now.isPresent();
    }
}
