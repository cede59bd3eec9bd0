package id.redaksi.language.whole;

import id.redaksi.language.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as English news writes them: "Thursday, August 13, 2026", "Thursday, 13 August 2026", "Thursday 13th August 2026". */
final class EnglishDays {
    private static final List<String> MONTHS = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final String WEEKDAY = "(?:\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?\\(?)?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern PATTERN = Pattern.compile(
            WEEKDAY + "\\b(?:" + MONTH + " " + DAY + "(?:,? (\\d{4}))?|" + DAY + " (?:of )?" + MONTH + ",?(?: (\\d{4}))?)\\b");
    private static final int WEEKDAY_GROUP = 1;
    private static final int LEAP_YEAR = 2024;

    private EnglishDays() {}

    /** One that was written, year 0 for none; the weekday is "" and stands at -1 for none. */
    record Written(String weekday, int weekdayFrom, int day, int month, int year, int from, int to) {
        Optional<LocalDate> date() {
            return year == 0 ? Optional.empty() : of(year);
        }

        /** Whether there is such a day in any year. */
        boolean isPossible() {
            return of(year == 0 ? LEAP_YEAR : year).isPresent();
        }

        private Optional<LocalDate> of(int when) {
            try {
                return Optional.of(LocalDate.of(when, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    static List<Written> in(Passage passage) {
        if (!passage.isIn("en") || !passage.hasDigit() || !passage.hasAny(MONTHS)) {
            return List.of();
        }
        List<Written> days = new ArrayList<>();
        Matcher found = PATTERN.matcher(passage.text());
        while (found.find()) {
            boolean monthFirst = found.group(2) != null;
            String year = monthFirst ? found.group(4) : found.group(7);
            String weekday = found.group(WEEKDAY_GROUP);
            days.add(new Written(
                    weekday == null ? "" : weekday,
                    found.start(WEEKDAY_GROUP),
                    Integer.parseInt(monthFirst ? found.group(3) : found.group(5)),
                    MONTHS.indexOf(monthFirst ? found.group(2) : found.group(6)) + 1,
                    year == null ? 0 : Integer.parseInt(year),
                    monthFirst ? found.start(2) : found.start(5),
                    found.end()));
        }
        return days;
    }

    static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
