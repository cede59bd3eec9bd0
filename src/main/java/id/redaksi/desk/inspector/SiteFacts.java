package id.redaksi.desk.inspector;

import id.redaksi.newsroom.Revision;
import id.redaksi.story.StoryId;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What the form needs to know beside the story to say how it goes to a site: the templates that the chosen theme offers for
 * a story, the exported revisions of a story (the last one first), and what time it is. Both are told later, on JavaFX's
 * thread.
 */
public record SiteFacts(
        Consumer<Consumer<List<Template>>> templates, BiConsumer<StoryId, Consumer<List<Revision>>> exported, Clock clock) {
    /** A template by the name that a story keeps, and what people call it. */
    public record Template(String name, String title) {}
}
