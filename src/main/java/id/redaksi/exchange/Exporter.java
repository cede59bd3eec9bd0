package id.redaksi.exchange;

import id.redaksi.story.Story;
import java.io.IOException;
import java.util.List;

/** Writes a format. Blocks; any thread. The same editions and choices give the same bytes, on any day and in any zone. */
public interface Exporter {
    /** What can be chosen, in the order of the form. */
    default List<Option> options() {
        return List.of();
    }

    /** Whether one export may hold several stories; where not, each has one of its own. */
    default boolean holdsMany() {
        return false;
    }

    /**
     * Whether its receiver learns from it that a story was withdrawn. Where not, one is told in words beside the export.
     */
    default boolean tellsKills() {
        return false;
    }

    /** What of the story would not be in it; told before anything is written, so quick. */
    Losses losses(Story story, Choices choices);

    /**
     * Writes the editions (one, unless it holds many). Fails with a sentence where the format cannot hold a story or a
     * choice is missing; an IOException is the sink's.
     */
    void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException;
}
