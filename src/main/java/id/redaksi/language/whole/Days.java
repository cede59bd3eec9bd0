package id.redaksi.language.whole;

import id.redaksi.language.Passage;
import id.redaksi.language.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days as Indonesian news writes them: "Senin, 13 Agustus 2026", "Senin (13/8/2026)", "13 Agustus". */
final class Days {
    static final List<String> MONTHS = List.of(
            "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
            "desember");
    static final List<String> WEEKDAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    static final Pattern PATTERN = Pattern.compile(
            "(?:\\b(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad),? (?:tanggal )?\\(?)?(?<![\\d/.,])"
                    + "(?:\\b(\\d{1,2}) (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)"
                    + "\\b(?:,? (\\d{4})\\b)?|\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/]))");

    static final List<String> WRITTEN_MONTHS = MONTHS.stream().map(Word::capitalised).toList();

    private Days() {}

    /** A quick look before the pattern. */
    static boolean mayBeIn(Passage passage) {
        return passage.hasDigit() && (passage.text().indexOf('/') >= 0 || passage.hasAny(WRITTEN_MONTHS));
    }

    /** One that was written: its weekday ("" for none), its parts (year 0 for none), and where the day's number begins. */
    record Written(String weekday, int day, int month, int year, int from, int to, int weekdayFrom, boolean worded) {
        /** "Rabu (18/11)": a day of these weeks, as many houses write it without a year. */
        boolean isBracketed(String text) {
            return year == 0 && !weekday.isEmpty() && text.charAt(from - 1) == '(' && to < text.length() && text.charAt(to) == ')';
        }


        Optional<LocalDate> date() {
            try {
                return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** Whether there is such a day in any year. */
        boolean isPossible() {
            try {
                LocalDate.of(year == 0 ? 2024 : year, month, day);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    static Written read(Matcher found) {
        String weekday = found.group(1) == null ? "" : found.group(1);
        boolean worded = found.group(2) != null;
        int day = Integer.parseInt(worded ? found.group(2) : found.group(5));
        int month = worded
                ? MONTHS.indexOf(found.group(3).toLowerCase(Locale.ROOT)) + 1
                : Integer.parseInt(found.group(6));
        String said = worded ? found.group(4) : found.group(7);
        int year = said == null ? 0 : said.length() == 2 ? 2000 + Integer.parseInt(said) : Integer.parseInt(said);
        int from = worded ? found.start(2) : found.start(5);
        return new Written(weekday, day, month, year, from, found.end(), weekday.isEmpty() ? -1 : found.start(1), worded);
    }

    /** The day of this day and month that lies nearest to a date; none for one that its year lacks. */
    static Optional<LocalDate> nearest(LocalDate to, int day, int month) {
        return IntStream.rangeClosed(to.getYear() - 1, to.getYear() + 1)
                .filter(year -> YearMonth.of(year, month).isValidDay(day))
                .mapToObj(year -> LocalDate.of(year, month, day))
                .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(to, one))));
    }

    static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }
}
