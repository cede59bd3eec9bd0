package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.util.Optional;

/**
 * What the newsroom knows of something that may be imported: its story, what the source said of it when it was taken
 * (empty for a story of this newsroom's own), how it stands here. {@code edited} when its newest revision is not the
 * imported one, or somebody has typed over it since.
 */
public record KnownOrigin(StoryId story, Optional<String> state, boolean edited, boolean erased) {}
