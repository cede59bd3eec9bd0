package id.redaksi.exchange.text;

import id.redaksi.story.SeenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age as portals write it ("8 hari lalu", "sejam yang lalu", "kemarin"), counted from when the page was read. An hour
 * counts to the hour (to the day when only the day of reading is known), a day to the day, a month to the month.
 */
public final class Age {
    private static final String UNITS = "detik|menit|jam|hari|pekan|minggu|bulan|tahun";
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4}) (" + UNITS + ")(?: yang)? (?:lalu|silam)");
    private static final Pattern ONE = Pattern.compile("se(detik|menit|jam|hari|pekan|minggu|bulan|tahun)(?: yang)? (?:lalu|silam)");
    private static final Map<String, Integer> DAYS =
            Map.of("kemarin", 1, "kemarin lusa", 2, "kemarin dulu", 2, "hari ini", 0);

    private Age() {}

    /** The date of a line that is an age and nothing else. */
    public static Optional<SeenDate> of(String line, String readOn) {
        String text = line.toLowerCase(Locale.ROOT).strip();
        Integer days = DAYS.get(text);
        if (days != null) {
            return Optional.of(seen(line, readOn, days, "hari"));
        }
        if (text.equals("baru saja")) {
            return Optional.of(seen(line, readOn, 0, "menit"));
        }
        if (text.matches("setengah jam(?: yang)? (?:lalu|silam)")) {
            return Optional.of(seen(line, readOn, 30, "menit"));
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return Optional.of(seen(line, readOn, 1, one.group(1)));
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.matches()
                ? Optional.of(seen(line, readOn, Integer.parseInt(counted.group(1)), counted.group(2)))
                : Optional.empty();
    }

    private static SeenDate seen(String line, String readOn, int count, String unit) {
        return new SeenDate(line.strip(), readOn, resolve(readOn, count, unit));
    }

    private static String resolve(String readOn, int count, String unit) {
        try {
            if (unit.equals("detik") || unit.equals("menit") || unit.equals("jam")) {
                return clock(readOn, count, unit);
            }
            LocalDate day = LocalDate.parse(readOn.substring(0, Math.min(10, readOn.length())));
            return switch (unit) {
                case "hari" -> day.minusDays(count).toString();
                case "pekan", "minggu" -> day.minusWeeks(count).toString();
                case "bulan" -> day.minusMonths(count).toString().substring(0, 7);
                default -> day.minusYears(count).toString().substring(0, 4);
            };
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String clock(String readOn, int count, String unit) {
        if (!readOn.contains("T")) {
            return LocalDate.parse(readOn).minusDays(unit.equals("jam") ? count / 24 : 0).toString();
        }
        LocalDateTime read = LocalDateTime.parse(readOn);
        LocalDateTime then = switch (unit) {
            case "jam" -> read.minusHours(count);
            case "menit" -> read.minusMinutes(count);
            default -> read.minusSeconds(count);
        };
        return DateTimeFormatter.ofPattern(unit.equals("jam") ? "yyyy-MM-dd'T'HH" : "yyyy-MM-dd'T'HH:mm").format(then);
    }
}
