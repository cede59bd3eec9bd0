package id.redaksi.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of one sequence stands in another, in the same order. What is there once in both holds fast first, as in Bram
 * Cohen's patience diff; between such places Myers' shortest edit (1986) is taken. Where nothing is there once and the
 * stretch is long, nothing of it is said to stay, so that two texts without a word in common cost no minutes.
 */
final class Alignment {
    /** On both sides together; Myers takes the square of it in time at worst. */
    private static final int MOST = 4_000;

    private final int[] before;
    private final int[] after;
    private final int[] matches;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        matches = new int[before.length];
        Arrays.fill(matches, -1);
    }

    /** For each of the former its place among the latter, growing, or -1. */
    static <T> int[] of(List<T> before, List<T> after) {
        Map<T, Integer> names = new HashMap<>();
        var alignment = new Alignment(named(before, names), named(after, names));
        alignment.stretch(0, before.size(), 0, after.size());
        return alignment.matches;
    }

    private static <T> int[] named(List<T> values, Map<T, Integer> names) {
        return values.stream()
                .mapToInt(value -> names.computeIfAbsent(value, _ -> names.size()))
                .toArray();
    }

    private void stretch(int from, int to, int there, int thereTo) {
        int a = from;
        int b = there;
        while (a < to && b < thereTo && before[a] == after[b]) {
            matches[a++] = b++;
        }
        int aEnd = to;
        int bEnd = thereTo;
        while (a < aEnd && b < bEnd && before[aEnd - 1] == after[bEnd - 1]) {
            matches[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        List<int[]> once = once(a, aEnd, b, bEnd);
        if (once.isEmpty()) {
            shortest(a, aEnd, b, bEnd);
            return;
        }
        for (int[] pair : once) {
            matches[pair[0]] = pair[1];
            stretch(a, pair[0], b, pair[1]);
            a = pair[0] + 1;
            b = pair[1] + 1;
        }
        stretch(a, aEnd, b, bEnd);
    }

    /** The longest row of pairs, growing on both sides, of what is in each stretch exactly once. */
    private List<int[]> once(int a, int aEnd, int b, int bEnd) {
        Map<Integer, Integer> here = places(before, a, aEnd);
        Map<Integer, Integer> there = places(after, b, bEnd);
        List<int[]> pairs = new ArrayList<>();
        for (int i = a; i < aEnd; i++) {
            int other = there.getOrDefault(before[i], -1);
            if (here.get(before[i]) >= 0 && other >= 0) {
                pairs.add(new int[] {i, other});
            }
        }
        boolean[] grows = Growing.of(pairs.stream().mapToInt(pair -> pair[1]).toArray());
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (grows[i]) {
                kept.add(pairs.get(i));
            }
        }
        return kept;
    }

    /** Where each value stands; -1 for one that stands there several times. */
    private static Map<Integer, Integer> places(int[] values, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(values[i], i, (_, _) -> -1);
        }
        return places;
    }

    private void shortest(int a, int aEnd, int b, int bEnd) {
        if (aEnd - a + bEnd - b > MOST) {
            return;
        }
        List<Integer> here = Arrays.stream(before, a, aEnd).boxed().toList();
        List<Integer> there = Arrays.stream(after, b, bEnd).boxed().toList();
        int i = 0;
        int j = 0;
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(here, there, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                matches[a + i++] = b + j++;
            }
            i += delta.getSource().size();
            j += delta.getTarget().size();
        }
        while (i < here.size()) {
            matches[a + i++] = b + j++;
        }
    }
}
