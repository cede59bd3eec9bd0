package id.redaksi.exchange.lines;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A time as dumps write it: ISO 8601, "2016-05-01 12:30:00", a day, as mail has it, or seconds or milliseconds since 1970. */
public record Times(OffsetDateTime time, boolean zoneAssumed) {
    /** 1 January 2100; what is more is milliseconds. */
    private static final long MOST_SECONDS = 4_102_444_800L;

    public static Optional<Times> read(String text, ZoneId zone) {
        try {
            return Optional.of(parsed(text.strip(), zone)).filter(one -> isDay(one.time()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOffset(String end) {
        return (end.charAt(0) == '+' || end.charAt(0) == '-') && end.charAt(3) == ':';
    }

    /** A year that a newsroom can mean. */
    private static boolean isDay(OffsetDateTime time) {
        return time.getYear() >= 1000 && time.getYear() <= 2999;
    }

    private static Times parsed(String text, ZoneId zone) {
        if (text.length() >= 20 && text.charAt(10) == 'T' && (text.endsWith("Z") || isOffset(text.substring(text.length() - 6)))) {
            return new Times(OffsetDateTime.parse(text), false);
        }
        if (text.matches("-?\\d{9,14}")) {
            long number = Long.parseLong(text);
            Instant instant = Math.abs(number) > MOST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return new Times(instant.atZone(zone).toOffsetDateTime(), false);
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new Times(LocalDate.parse(text).atStartOfDay(zone).toOffsetDateTime(), true);
        }
        Optional<OffsetDateTime> mail = MailTime.read(text);
        if (mail.isPresent()) {
            return new Times(mail.get(), false);
        }
        String iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ T]+", "$1T")
                .replaceFirst(" ?([+-]\\d{2})(\\d{2})$", "$1:$2")
                .replaceFirst("(:\\d{2}(?:\\.\\d+)?)([+-]\\d{2})$", "$1$2:00")
                .replaceFirst(" (?:UTC|GMT)$", "Z")
                .replaceFirst(" ?WIB$", "+07:00")
                .replaceFirst(" ?WITA$", "+08:00")
                .replaceFirst(" ?WIT$", "+09:00");
        if (iso.matches(".*(Z|[+-]\\d{2}:\\d{2})$") && iso.contains("T")) {
            return new Times(OffsetDateTime.parse(iso), false);
        }
        return new Times(LocalDateTime.parse(iso).atZone(zone).toOffsetDateTime(), true);
    }
}
