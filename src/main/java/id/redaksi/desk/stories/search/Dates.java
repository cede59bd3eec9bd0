package id.redaksi.desk.stories.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The dates that completion offers: today, the last months, and the last years, as they are typed. */
final class Dates {
    private static final int MONTHS = 12;
    private static final int YEARS = 3;
    /** Of the months only so many while nothing is typed, so that the years are in sight too. */
    private static final int FIRST = 4;

    private final Locale locale;
    private final LocalDate today;

    Dates(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    /** A month as it is read where there is little room. */
    static String read(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(month);
    }

    List<Offer> offers(String begun, int most) {
        int months = begun.isEmpty() ? FIRST : MONTHS;
        YearMonth last = YearMonth.from(today);
        Stream<Offer> days = Stream.of(offer(
                today.toString(), DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(today)));
        Stream<Offer> some = IntStream.range(0, months)
                .mapToObj(last::minusMonths)
                .map(month -> offer(month.toString(), read(month, locale)));
        Stream<Offer> years = IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(today.getYear() - back))
                .map(year -> offer(year, ""));
        return Stream.of(some, years, days)
                .flatMap(one -> one)
                .filter(offer -> offer.typed().startsWith(begun) && !offer.typed().equals(begun))
                .limit(most)
                .toList();
    }

    private static Offer offer(String typed, String remark) {
        return new Offer(typed, typed, remark, false);
    }
}
