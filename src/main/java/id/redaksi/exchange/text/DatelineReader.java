package id.redaksi.exchange.text;

import id.redaksi.story.Dateline;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline at the start of a first paragraph, in the forms of Indonesian portals: "JAKARTA, iNews.id - ",
 * "Jakarta (ANTARA) - ", "TEMPO.CO, Jakarta - ", "KOMPAS.com - ", "Liputan6.com, Jakarta - ", "Jakarta, CNN Indonesia -- "; and of agencies: "ATHENS, Greece (AP) — ".
 */
public record DatelineReader(Dateline dateline, String rest) {
    private static final String WORD = "[\\p{Lu}][\\p{L}.'’]*";
    private static final String PLACE = WORD + "(?:[ -]" + WORD + "){0,3}";
    private static final String SITE = "[\\p{L}0-9-]{2,40}(?i:\\.(?:com|co\\.id|co|id|net|tv|news)){1,3}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’]+(?:[ -]\\p{Lu}[\\p{Lu}'’]+){0,3}";
    private static final String END = "\\s*[-–—]{1,2}\\s+";
    private static final Pattern SITE_FIRST =
            Pattern.compile("^((" + SITE + "), ?(" + PLACE + "))" + END);
    private static final Pattern SITE_ONLY =
            Pattern.compile("^((" + SITE + "))" + END);
    private static final Pattern BRACKETS = Pattern.compile("^((" + PLACE + ")(?:, ?" + PLACE + ")? ?\\(([\\p{L}0-9. ]{2,30})\\))" + END);
    private static final Pattern CITY_FIRST =
            Pattern.compile("^((" + PLACE + "), ?(" + SITE + "))" + END);
    private static final Pattern CAPITALS_FIRST = Pattern.compile(
            "^((" + CAPITALS + "), ?([\\p{L}0-9][\\p{L}0-9.]{0,30}(?: [\\p{L}0-9.]{1,30}){0,2}))" + END);
    /** A house of several words in small letters is taken for one only where two hyphens end it: "Jakarta, CNN Indonesia -- ". */
    private static final Pattern HOUSE_OF_WORDS = Pattern.compile(
            "^((" + PLACE + "), ?(\\p{Lu}[\\p{L}0-9.]{0,30}(?: \\p{Lu}[\\p{L}0-9.]{0,30}){0,2}))\\s*--\\s*(?=[\\p{Lu}\"“])");
    private static final Pattern CITY_ONLY = Pattern.compile(
            "^((" + CAPITALS + "|\\p{Lu}[\\p{L}'’]{3,20}(?: \\p{Lu}[\\p{L}'’]{2,20})?))\\s+[-–—]{1,2}\\s+(?=[\\p{Lu}\"“])");

    /** No dateline is longer; patterns see no more than this, whatever comes. */
    private static final int LONGEST = 120;

    private static final Pattern WEEKDAY =
            Pattern.compile("^(Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b.*");

    /** The dateline and what follows it; empty when the paragraph begins without one. */
    public static Optional<DatelineReader> of(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        if (WEEKDAY.matcher(start).matches()) {
            return Optional.empty();
        }
        return read(start).map(found -> new DatelineReader(
                found.dateline(), found.rest() + paragraph.substring(start.length())));
    }

    private static Optional<DatelineReader> read(String paragraph) {
        Matcher match = SITE_FIRST.matcher(paragraph);
        if (match.find()) {
            return Optional.of(read(paragraph, match, match.group(3), match.group(2)));
        }
        match = BRACKETS.matcher(paragraph);
        if (match.find()) {
            return Optional.of(read(paragraph, match, match.group(2), match.group(3)));
        }
        match = CITY_FIRST.matcher(paragraph);
        if (match.find()) {
            return Optional.of(read(paragraph, match, match.group(2), match.group(3)));
        }
        match = CAPITALS_FIRST.matcher(paragraph);
        if (match.find()) {
            return Optional.of(read(paragraph, match, match.group(2), match.group(3)));
        }
        match = HOUSE_OF_WORDS.matcher(paragraph);
        if (match.find()) {
            return Optional.of(read(paragraph, match, match.group(2), match.group(3)));
        }
        match = SITE_ONLY.matcher(paragraph);
        if (match.find()) {
            return Optional.of(read(paragraph, match, "", match.group(2)));
        }
        match = CITY_ONLY.matcher(paragraph);
        return match.find() ? Optional.of(read(paragraph, match, match.group(2), "")) : Optional.empty();
    }

    private static DatelineReader read(String paragraph, Matcher match, String city, String organisation) {
        return new DatelineReader(
                new Dateline(city, organisation, "", match.group().strip()), paragraph.substring(match.end()));
    }
}
