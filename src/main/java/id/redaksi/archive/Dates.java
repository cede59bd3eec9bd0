package id.redaksi.archive;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that somebody asks for: a year, a month, a day, or from one to another. */
final class Dates {
    /** Days from the first to the last; null for no bound. {@code turned} when they were typed the other way round. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean turned) {}

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private final LocalDate today;

    Dates(LocalDate today) {
        this.today = today;
    }

    /** Empty for what names no day there is. */
    Optional<Days> read(String value) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            return one(value);
        }
        String first = value.substring(0, dots).strip();
        String last = value.substring(dots + 2).strip();
        Optional<Days> from = first.isEmpty() ? Optional.of(new Days(null, null, false)) : one(first);
        Optional<Days> to = last.isEmpty() ? Optional.of(new Days(null, null, false)) : one(last);
        if (from.isEmpty() || to.isEmpty() || first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(between(from.get(), to.get()));
    }

    private static Days between(Days first, Days last) {
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (from != null && to != null && from.isAfter(to)) {
            return new Days(last.from(), first.to(), true);
        }
        return new Days(from, to, false);
    }

    private Optional<Days> one(String value) {
        try {
            Matcher iso = ISO.matcher(value);
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            Matcher dayFirst = DAY_FIRST.matcher(value);
            if (dayFirst.matches()) {
                return Optional.of(day(LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1)))));
            }
            return named(value);
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of a month of 30 days
        }
    }

    private static Days iso(Matcher read) {
        int year = Integer.parseInt(read.group(1));
        if (read.group(2) == null) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(read.group(2)));
        return read.group(3) == null
                ? new Days(month.atDay(1), month.atEndOfMonth(), false)
                : day(month.atDay(Integer.parseInt(read.group(3))));
    }

    private static Days day(LocalDate day) {
        return new Days(day, day, false);
    }

    private Optional<Days> named(String value) {
        return switch (value.toLowerCase(Locale.ROOT).replace(' ', '-').replace("-", "")) {
            case "hariini", "today" -> Optional.of(day(today));
            case "kemarin", "yesterday" -> Optional.of(day(today.minusDays(1)));
            case "pekanini", "mingguini", "thisweek" ->
                Optional.of(new Days(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today, false));
            case "bulanini", "thismonth" -> Optional.of(new Days(today.withDayOfMonth(1), today, false));
            case "tahunini", "thisyear" -> Optional.of(new Days(today.withDayOfYear(1), today, false));
            default -> Optional.empty();
        };
    }
}
