package id.redaksi.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A moment as a page tells it: for readers, for programs, and, looked at from a chosen moment, how long ago it is. */
record Moment(OffsetDateTime time, PageWords words, @Nullable Instant now) {
    String iso() {
        return iso(time);
    }

    /** ISO 8601 with the offset and with seconds, as search engines want it. */
    static String iso(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    String ago() {
        return now == null ? "" : words.ago(time, now);
    }
}
