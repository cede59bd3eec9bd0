package id.redaksi.compare;

import java.util.List;

/** A text of a block as it was and as it is; one of both places is -1 where the other block has no such text. */
public record TextPair(int before, int after, List<Run> runs) {
    public TextPair {
        runs = List.copyOf(runs);
    }

    public boolean isSame() {
        return runs.stream().allMatch(run -> run.kind() == Run.Kind.SAME);
    }
}
