package id.redaksi.page;

import id.redaksi.story.Workflow;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** A moment as a reader of the page expects it: "Selasa, 24 November 2026 - 14:05 WIB". */
final class PageDate {
    /** The zones of Indonesia by their offset (Keputusan Presiden 41/1987). */
    private static final Map<ZoneOffset, String> ZONES =
            Map.of(ZoneOffset.ofHours(7), "WIB", ZoneOffset.ofHours(8), "WITA", ZoneOffset.ofHours(9), "WIT");

    private PageDate() {}

    /** The moment in the story's language; what is no ISO 8601 moment with an offset is printed as it is. */
    static String printed(String moment, Locale language) {
        return Workflow.Times.read(moment).map(time -> printed(time, language)).orElse(moment);
    }

    private static String printed(OffsetDateTime time, Locale language) {
        String zone = ZONES.getOrDefault(time.getOffset(), offset(time.getOffset()));
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy - HH:mm", language).format(time) + " " + zone;
    }

    private static String offset(ZoneOffset offset) {
        Duration off = Duration.ofSeconds(offset.getTotalSeconds());
        return off.isZero() ? "UTC" : "UTC" + offset.getId();
    }
}
