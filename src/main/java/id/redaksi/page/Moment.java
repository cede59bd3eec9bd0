package id.redaksi.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A moment as a page tells it: for readers, for programs, and, looked at from a chosen moment, how long ago it is. */
record Moment(OffsetDateTime time, PageWords words, @Nullable Instant now) {
    String iso() {
        return iso(time);
    }

    /** ISO 8601 with the offset and with seconds, as search engines want it. */
    static String iso(OffsetDateTime time) {
        var out = new StringBuilder(25);
        if (time.getYear() >= 1000 && time.getYear() <= 9999) {
            out.append(time.getYear());
            two(time.getMonthValue(), out.append('-'));
            two(time.getDayOfMonth(), out.append('-'));
        } else {
            out.append(time.toLocalDate());
        }
        two(time.getHour(), out.append('T'));
        two(time.getMinute(), out.append(':'));
        two(time.getSecond(), out.append(':'));
        return out.append(time.getOffset().getId()).toString();
    }

    private static void two(int number, StringBuilder out) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    String ago() {
        return now == null ? "" : words.ago(time, now);
    }
}
