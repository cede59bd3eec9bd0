package id.redaksi.desk.stories.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one group as they are listed, each in the place where it once stood: newer counts change the numbers and
 * add rows below, but never move one that somebody is about to click.
 */
final class FacetRows {
    private FacetRows() {}

    /** What is listed after newer counts, at most {@code most} values; one that is left with no story stays, with 0. */
    static List<Known> after(List<Known> listed, List<Known> newer, int most) {
        Map<String, Long> counts = new LinkedHashMap<>();
        newer.forEach(one -> counts.put(one.value(), one.stories()));
        List<Known> rows = new ArrayList<>();
        for (Known one : listed) {
            Long count = counts.remove(one.value());
            rows.add(new Known(one.value(), count == null ? 0 : count));
        }
        counts.forEach((value, stories) -> {
            if (rows.size() < most) {
                rows.add(new Known(value, stories));
            }
        });
        return List.copyOf(rows);
    }
}
