package id.redaksi.exchange.lines;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as mail and feeds have it (RFC 822 section 5.1, RFC 5322 section 4.3): years of two digits and the names of
 * American zones too, and names of days and months in Indonesian, as many sites write them. A day of the week that the date
 * does not fall on makes it none: nobody knows which of the two is wrong.
 */
final class MailTime {
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\p{L}{3,9})\\.?,?\\s+)?(\\d{1,2})[\\s-](\\p{L}{3,9})[\\s-](\\d{4}|\\d{2}),?\\s+(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?\\s*([A-Za-z]{1,4}|[+-]\\d{4})");

    private static final Map<String, String> ZONES = Map.ofEntries(
            entry("UT", "Z"), entry("UTC", "Z"), entry("GMT", "Z"), entry("Z", "Z"), entry("EST", "-5"), entry("EDT", "-4"),
            entry("CST", "-6"), entry("CDT", "-5"), entry("MST", "-7"), entry("MDT", "-6"), entry("PST", "-8"), entry("PDT", "-7"),
            entry("WIB", "+7"), entry("WITA", "+8"), entry("WIT", "+9"));

    private static final String[] MONTHS =
            {"jan", "feb|peb", "mar", "apr", "may|mei", "jun", "jul", "aug|agu|ags", "sep", "oct|okt", "nov|nop", "dec|des"};
    private static final String[] DAYS =
            {"mon|sen", "tue|sel", "wed|rab", "thu|kam", "fri|jum", "sat|sab", "sun|min|ahad|mgg"};

    private MailTime() {}

    static Optional<OffsetDateTime> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int month = named(form.group(3), MONTHS);
        String zone = form.group(8);
        String offset = zone.length() == 5 ? zone : ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), "");
        if (month == 0 || offset.isEmpty()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.group(4));
            LocalDate day = LocalDate.of(
                    year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year, month, Integer.parseInt(form.group(2)));
            int weekday = form.group(1) == null ? day.getDayOfWeek().getValue() : named(form.group(1), DAYS);
            if (weekday == 0 || DayOfWeek.of(weekday) != day.getDayOfWeek()) {
                return Optional.empty();
            }
            var time = LocalTime.of(
                    Integer.parseInt(form.group(5)),
                    Integer.parseInt(form.group(6)),
                    form.group(7) == null ? 0 : Integer.parseInt(form.group(7)));
            return Optional.of(OffsetDateTime.of(day, time, ZoneOffset.of(offset)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Its number from 1; 0 for none of them. */
    private static int named(String said, String... names) {
        String lower = said.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split("\\|")) {
                if (lower.startsWith(name)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
