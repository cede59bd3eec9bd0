package id.redaksi.exchange.saved;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as pages write it: ISO 8601 with its slips, RFC 1123, "Senin, 14 Agustus 2023 - 08:25:00 WIB", "24 November
 * 2026 | 13:45". The clock stands in {@code local}; {@code offset} is null where no zone is said, {@code timed} is false
 * for a day alone.
 */
record PageTime(LocalDateTime local, @Nullable ZoneOffset offset, boolean timed) {
    private static final int LONGEST = 120;
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("peb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("mei", 5), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("agu", 8),
            Map.entry("ags", 8), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("okt", 10), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("nop", 11), Map.entry("des", 12), Map.entry("dec", 12));
    private static final Map<String, Integer> ZONES = Map.of("WIB", 7, "WITA", 8, "WIT", 9, "UTC", 0, "GMT", 0, "Z", 0);
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|WIB|WITA|WIT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.{0,12}");
    private static final Pattern WORDS = Pattern.compile(
            "(?:^|[^\\d])(\\d{1,2})(?:st|nd|rd|th)?[ /-](\\p{L}{3,9})\\.?,?[ /-](\\d{4})(.{0,40})");
    private static final Pattern AMERICAN = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})(.{0,40})");
    private static final Pattern SLASHED = Pattern.compile("(?:^|[^\\d])(\\d{1,2})/(\\d{1,2})/(\\d{4})(.{0,40})");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?\\s?(?i:(am|pm))?\\s?\\(?(WIB|WITA|WIT|UTC|GMT|[+-]\\d{2}:?\\d{2})?");

    static Optional<PageTime> read(String whole) {
        String text = whole.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(text, ISO.matcher(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PageTime> read(String text, Matcher iso) {
        if (iso.matches()) {
            LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            boolean timed = iso.group(4) != null;
            LocalTime time = timed
                    ? LocalTime.of(number(iso, 4), number(iso, 5), iso.group(6) == null ? 0 : number(iso, 6))
                    : LocalTime.MIDNIGHT;
            return Optional.of(new PageTime(day.atTime(time), offset(iso.group(7)), timed));
        }
        if (text.matches("\\p{L}{3}, \\d{1,2} \\p{L}{3} \\d{4} .*")) {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
                return Optional.of(new PageTime(time.toLocalDateTime(), time.getOffset(), true));
            } catch (DateTimeException e) {
                // Written almost so; the words below may still say it.
            }
        }
        Matcher words = WORDS.matcher(text);
        if (words.find()) {
            return month(words.group(2)).flatMap(month -> at(number(words, 3), month, number(words, 1), words.group(4)));
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.find()) {
            return month(american.group(1)).flatMap(month -> at(number(american, 3), month, number(american, 2), american.group(4)));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.find()) {
            return Optional.empty();
        }
        boolean monthFirst = number(slashed, 2) > 12; // as Drupal writes it: "Fri, 11/20/2026 - 09:15"
        return at(number(slashed, 3), number(slashed, monthFirst ? 1 : 2), number(slashed, monthFirst ? 2 : 1), slashed.group(4));
    }

    private static Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(lower.length() < 3 ? null : MONTHS.get(lower.substring(0, 3)));
    }

    private static Optional<PageTime> at(int year, int month, int day, String rest) {
        LocalDate date = LocalDate.of(year, month, day);
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find()) {
            return Optional.of(new PageTime(date.atStartOfDay(), null, false));
        }
        int hour = number(clock, 1);
        if (clock.group(3) != null) {
            hour = hour % 12 + (clock.group(3).equalsIgnoreCase("pm") ? 12 : 0);
        }
        return Optional.of(new PageTime(date.atTime(hour, number(clock, 2)), offset(clock.group(4)), true));
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        Integer hours = ZONES.get(zone);
        return hours != null ? ZoneOffset.ofHours(hours) : ZoneOffset.of(zone);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** The moment; a clock without a zone is one of {@code zone}. */
    OffsetDateTime in(ZoneId zone) {
        return offset != null ? local.atOffset(offset) : local.atZone(zone).toOffsetDateTime();
    }

    /** Whether both can mean the same moment: to the minute, or to the day where one says no more. */
    boolean agrees(PageTime other) {
        if (!timed || !other.timed) {
            return local.toLocalDate().equals(other.local.toLocalDate());
        }
        if (offset != null && other.offset != null) {
            long apart = local.toEpochSecond(offset) - other.local.toEpochSecond(other.offset);
            return Math.abs(apart) < 120;
        }
        return Math.abs(java.time.Duration.between(local, other.local).toSeconds()) < 120;
    }

    /** The time as text: as a machine reads it, and no more than was said. */
    String said() {
        if (!timed) {
            return local.toLocalDate().toString();
        }
        return offset == null ? local.toString() : local.atOffset(offset).toString();
    }
}
