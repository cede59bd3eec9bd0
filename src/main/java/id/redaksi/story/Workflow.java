package id.redaksi.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the story stands. Urgency is 1 (highest) to 9, 0 for none. Times are ISO 8601 with offset and may carry a zone
 * ("2026-11-24T14:05+07:00[Asia/Jakarta]"); null for none. The note never leaves the newsroom. {@code ordered} is the
 * length that was ordered, in words; 0 for none.
 */
public record Workflow(
        Status status, int urgency, String assignee, Times times, String editorsNote, int ordered) {
    public static final Workflow NEW = new Workflow(Status.DRAFT, 0, "", Times.NONE, "", 0);

    /** The stations of a story. */
    public enum Status {
        IDEA,
        DRAFT,
        REVIEW,
        READY,
        EXPORTED,
        CORRECTED,
        KILLED,
        ARCHIVED
    }

    /** The moments that matter. */
    public record Times(
            @Nullable String due, @Nullable String embargo, @Nullable String publish, @Nullable String expire) {
        public static final Times NONE = new Times(null, null, null, null);

        /** The moment that a time names; empty for what is no ISO 8601 time with offset. */
        public static Optional<OffsetDateTime> read(String time) {
            OffsetDateTime plain = IsoTime.read(time);
            if (plain != null) {
                return Optional.of(plain);
            }
            try {
                return Optional.of(
                        time.contains("[") ? ZonedDateTime.parse(time).toOffsetDateTime() : OffsetDateTime.parse(time));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** Whether a time lies ahead of a moment; one that cannot be read does, none does not. */
        public static boolean isAhead(@Nullable String time, Instant moment) {
            return time != null && read(time).map(at -> moment.isBefore(at.toInstant())).orElse(true);
        }
    }

    public Workflow {
        if (urgency < 0 || urgency > 9) {
            throw new IllegalArgumentException("urgency " + urgency);
        }
        if (ordered < 0) {
            throw new IllegalArgumentException("ordered " + ordered);
        }
    }
}
