package id.redaksi.archive;

import id.redaksi.story.Workflow;
import java.time.YearMonth;
import java.util.List;

/** How the stories found are spread: what most of them have comes first, months from the youngest. */
public record Facets(
        List<Count<String>> channels,
        List<Count<String>> tags,
        List<Count<YearMonth>> months,
        List<Count<Workflow.Status>> statuses) {
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());

    /** How many of the stories found have a value. */
    public record Count<T>(T value, long stories) {}

    public Facets {
        channels = List.copyOf(channels);
        tags = List.copyOf(tags);
        months = List.copyOf(months);
        statuses = List.copyOf(statuses);
    }
}
