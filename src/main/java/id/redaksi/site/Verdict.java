package id.redaksi.site;

import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Whether a story goes out. */
public sealed interface Verdict {
    /**
     * It does, as {@code story}: without suggestions and notes. {@code until} is when it expires, null for never.
     */
    record Out(Story story, OffsetDateTime published, @Nullable Instant until) implements Verdict {}

    /**
     * It does not, and why. {@code meant} says whether its status would let it out, so that somebody may miss it;
     * {@code again} is when time alone may change that, null for never.
     */
    record Held(Message why, boolean meant, @Nullable Instant again) implements Verdict {}
}
