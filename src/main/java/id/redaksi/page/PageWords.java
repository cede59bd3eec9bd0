package id.redaksi.page;

import id.redaksi.story.Contributor.Role;
import id.redaksi.wording.Wording;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a page says by itself, in the language of its story: the names of roles and of moments. Made once for each
 * language, since a site has thousands of pages. Any thread.
 */
final class PageWords {
    /** The zones of Indonesia by their offset (Keputusan Presiden 41/1987). */
    private static final Map<ZoneOffset, String> ZONES =
            Map.of(ZoneOffset.ofHours(7), "WIB", ZoneOffset.ofHours(8), "WITA", ZoneOffset.ofHours(9), "WIT");

    private static final Map<String, PageWords> KNOWN = new ConcurrentHashMap<>();

    private final Wording wording;
    private final String[] weekdays;
    private final String[] months;
    private final Map<Role, String> roles = new EnumMap<>(Role.class);
    private final String photoMissing;
    private final String toReference;
    private final String table;

    private PageWords(String language) {
        Locale locale = Locale.forLanguageTag(language.isBlank() ? "id" : language);
        wording = Wording.of(locale);
        var symbols = DateFormatSymbols.getInstance(locale);
        weekdays = symbols.getWeekdays();
        months = symbols.getMonths();
        for (Role role : Role.values()) {
            roles.put(role, wording.text("page.role." + role.name().toLowerCase(Locale.ROOT)));
        }
        photoMissing = wording.text("page.photoMissing");
        toReference = wording.text("page.toReference");
        table = wording.text("page.table");
    }

    /** The words for a language (BCP 47); for one that nobody knows those of Indonesian. */
    static PageWords of(String language) {
        PageWords known = KNOWN.get(language);
        if (known != null) {
            return known;
        }
        var made = new PageWords(language);
        if (KNOWN.size() < 100) {
            KNOWN.put(language, made);
        }
        return made;
    }

    String role(Role role) {
        return roles.getOrDefault(role, "");
    }

    String photoMissing() {
        return photoMissing;
    }

    String toReference() {
        return toReference;
    }

    String table() {
        return table;
    }

    String said(String key, Object... values) {
        return wording.text(key, values);
    }

    /** "Selasa, 24 November 2026 - 14:05 WIB". */
    String moment(OffsetDateTime time) {
        return weekdays[time.getDayOfWeek().getValue() % 7 + 1] + ", " + date(time) + " - " + clock(time);
    }

    /** "24 November 2026". */
    String date(OffsetDateTime time) {
        return time.getDayOfMonth() + " " + months[time.getMonthValue() - 1] + " " + time.getYear();
    }

    /** "14:05 WIB". */
    String clock(OffsetDateTime time) {
        int minute = time.getMinute();
        return (time.getHour() < 10 ? "0" : "") + time.getHour() + (minute < 10 ? ":0" : ":") + minute + " "
                + zone(time.getOffset());
    }

    private static String zone(ZoneOffset offset) {
        String known = ZONES.get(offset);
        return known != null ? known : offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + offset.getId();
    }

    /** How long ago a moment is; nothing for one that lies ahead. */
    String ago(OffsetDateTime time, Instant now) {
        Duration since = Duration.between(time.toInstant(), now);
        List<Object> units = since.toDays() >= 30
                ? List.of("page.ago.months", since.toDays() / 30)
                : since.toDays() >= 7
                        ? List.of("page.ago.weeks", since.toDays() / 7)
                        : since.toDays() >= 1
                                ? List.of("page.ago.days", since.toDays())
                                : since.toHours() >= 1
                                        ? List.of("page.ago.hours", since.toHours())
                                        : List.of("page.ago.minutes", Math.max(1, since.toMinutes()));
        return since.isNegative() ? "" : wording.text((String) units.get(0), units.get(1));
    }
}
