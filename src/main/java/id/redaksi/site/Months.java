package id.redaksi.site;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Months as whole numbers (202611), by UTC, into which sitemaps are parted. */
final class Months {
    private Months() {}

    static long of(long milliseconds) {
        YearMonth month = YearMonth.from(Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC));
        return month.getYear() * 100L + month.getMonthValue();
    }

    /** The first millisecond of a month. */
    static long start(long month) {
        return of(YearMonth.of((int) (month / 100), (int) (month % 100)));
    }

    /** The first millisecond behind it. */
    static long end(long month) {
        return of(YearMonth.of((int) (month / 100), (int) (month % 100)).plusMonths(1));
    }

    private static long of(YearMonth month) {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** As an address has it: 2026-11. */
    static String name(long month) {
        return month / 100 + "-" + (month % 100 < 10 ? "0" : "") + month % 100;
    }
}
