package id.redaksi.edit;

import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Steps that belong together, the selection after them (null: the former one, mapped), and a key: transactions of one
 * key that follow each other within {@link History#PAUSE} are undone as one. An empty key stands alone.
 */
public record Transaction(List<Step> steps, @Nullable Selection selection, String coalesce) {
    public Transaction {
        steps = List.copyOf(steps);
    }

    public static Transaction of(Step... steps) {
        return new Transaction(List.of(steps), null, "");
    }

    /** The story after all steps; empty when one does not fit. */
    public Optional<Story> on(Story story) {
        Optional<Story> now = Optional.of(story);
        for (Step step : steps) {
            now = now.flatMap(step::apply);
        }
        return now;
    }
}
