package id.redaksi.archive;

import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a story is of: its publication, else the date in its dateline, else its last change. */
final class StoryDate {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(\\d{1,2})\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})\\b");

    /** The beginnings of the months in both languages. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "agt", "ags", "aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    private StoryDate() {}

    /** On the clock that the publication names, else on that of the zone. */
    static LocalDateTime of(Story story, Instant changed, ZoneId zone) {
        String publish = story.workflow().times().publish();
        Optional<LocalDateTime> published = Optional.ofNullable(publish)
                .flatMap(Workflow.Times::read)
                .map(OffsetDateTime::toLocalDateTime);
        return published
                .or(() -> dateline(story.dateline().date()).map(LocalDate::atStartOfDay))
                .orElseGet(() -> LocalDateTime.ofInstant(changed, zone));
    }

    /** The date in a dateline, as "Selasa (24/11/2026)" or "24 November 2026". */
    static Optional<LocalDate> dateline(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.find()) {
                return Optional.of(date(iso.group(1), number(iso.group(2)), iso.group(3)));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.find()) {
                return Optional.of(date(numbers.group(3), number(numbers.group(2)), numbers.group(1)));
            }
            Matcher named = NAMED.matcher(text);
            return named.find() && month(named.group(2)) > 0
                    ? Optional.of(date(named.group(3), month(named.group(2)), named.group(1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, int month, String day) {
        return LocalDate.of(number(year), month, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return i + 1;
            }
        }
        return 0;
    }
}
