package id.redaksi.desk.session;

import id.redaksi.desk.kit.FieldMarks.Mark;
import id.redaksi.edit.Hit;
import id.redaksi.edit.TextPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in an open story, by the texts that stand outside of the body's leaves: each shows its own. */
public final class Found {
    public static final Found NOTHING = new Found(List.of(), null);

    private final Map<TextPlace, List<Mark>> marks = new HashMap<>();

    /** {@code here} is the hit that is selected just now. */
    public Found(List<Hit> hits, @Nullable Hit here) {
        for (Hit hit : hits) {
            marks.computeIfAbsent(hit.place(), _ -> new ArrayList<>())
                    .add(new Mark(hit.from(), hit.to(), hit.equals(here)));
        }
    }

    /** The hits in the text at this place, in their order. */
    public List<Mark> at(TextPlace place) {
        return marks.getOrDefault(place, List.of());
    }
}
