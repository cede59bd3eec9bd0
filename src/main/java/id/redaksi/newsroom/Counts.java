package id.redaksi.newsroom;

import id.redaksi.story.Workflow;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many stories there are, and how many of each status and channel; a channel without stories is not named. */
public record Counts(int all, Map<Workflow.Status, Integer> statuses, SortedMap<String, Integer> channels) {
    public static final Counts NONE = new Counts(0, Map.of(), new TreeMap<>());

    public Counts {
        statuses = Map.copyOf(statuses);
        channels = Collections.unmodifiableSortedMap(new TreeMap<>(channels));
    }
}
