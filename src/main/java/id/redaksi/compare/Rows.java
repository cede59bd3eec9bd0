package id.redaksi.compare;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The blocks of two bodies beside each other, in an order in which both can be read. */
final class Rows {
    private final List<Block> before;
    private final List<Block> after;

    /** For each former block its place now, or -1; and the other way round. */
    private final int[] there;

    private final int[] here;
    private final boolean[] stays;
    private final List<Row> rows = new ArrayList<>();

    private Rows(Body former, Body now) {
        before = former.blocks();
        after = now.blocks();
        there = before.stream().mapToInt(block -> now.indexOf(block.id())).toArray();
        Likeness.match(before, after, there);
        here = new int[after.size()];
        Arrays.fill(here, -1);
        for (int i = 0; i < there.length; i++) {
            if (there[i] >= 0) {
                here[there[i]] = i;
            }
        }
        stays = stays();
    }

    static List<Row> of(Body before, Body after) {
        var rows = new Rows(before, after);
        rows.walk();
        return List.copyOf(rows.rows);
    }

    /** Which former blocks keep their order: the most that do; all other ones moved. */
    private boolean[] stays() {
        int[] matched = Arrays.stream(there).filter(match -> match >= 0).toArray();
        boolean[] grows = Growing.of(matched);
        boolean[] result = new boolean[there.length];
        int next = 0;
        for (int i = 0; i < there.length; i++) {
            result[i] = there[i] >= 0 && grows[next++];
        }
        return result;
    }

    private void walk() {
        int next = 0;
        for (int i = 0; i < before.size(); i++) {
            if (stays[i]) {
                comes(next, there[i]);
                next = there[i] + 1;
                rows.add(BlockPair.row(before.get(i), after.get(there[i]), false, false));
            } else {
                goes(i);
            }
        }
        comes(next, after.size());
    }

    private void goes(int at) {
        boolean moved = there[at] >= 0;
        rows.add(new Row(
                moved ? Row.Kind.MOVED_AWAY : Row.Kind.REMOVED,
                before.get(at),
                null,
                moved && isDown(at),
                List.of(),
                Set.of()));
    }

    private void comes(int from, int to) {
        for (int j = from; j < to; j++) {
            rows.add(
                    here[j] < 0
                            ? new Row(Row.Kind.ADDED, null, after.get(j), false, List.of(), Set.of())
                            : BlockPair.row(before.get(here[j]), after.get(j), true, isDown(here[j])));
        }
    }

    /** Whether a block that moved stands behind more of those that stay than before. */
    private boolean isDown(int at) {
        int former = 0;
        int now = 0;
        for (int i = 0; i < before.size(); i++) {
            former += stays[i] && i < at ? 1 : 0;
            now += stays[i] && there[i] < there[at] ? 1 : 0;
        }
        return former == now ? at < there[at] : former < now;
    }
}
