package id.redaksi.page;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When a story came out, as a site tells it. */
public final class Publication {
    /** Western Indonesia's time, for a moment that nobody gave a zone. */
    private static final ZoneOffset WESTERN = ZoneOffset.ofHours(7);

    private Publication() {}

    /** The time that the story says; else when it was made, which its id holds (RFC 9562 section 5.7). */
    public static OffsetDateTime of(Story story) {
        String said = story.workflow().times().publish();
        return (said == null ? Optional.<OffsetDateTime>empty() : Workflow.Times.read(said))
                .orElseGet(() -> made(story.id()));
    }

    private static OffsetDateTime made(StoryId id) {
        long millis = Long.parseLong(id.value().replace("-", "").substring(0, 12), 16);
        return Instant.ofEpochMilli(millis).atOffset(WESTERN);
    }
}
