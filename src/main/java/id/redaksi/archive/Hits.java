package id.redaksi.archive;

import id.redaksi.story.StoryId;
import java.util.List;

/** A page of the stories found, and how many there are; {@code atLeast} when nobody counted to the end. */
public record Hits(long total, boolean atLeast, List<StoryId> stories) {
    public static final Hits NONE = new Hits(0, false, List.of());

    public Hits {
        stories = List.copyOf(stories);
    }
}
