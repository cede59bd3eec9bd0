package id.redaksi.exchange.text;

import id.redaksi.story.Dateline;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline at the start of a first paragraph, in the forms of Indonesian portals: "JAKARTA, iNews.id - ",
 * "Jakarta (ANTARA) - ", "TEMPO.CO, Jakarta - ", "KOMPAS.com - ", "Liputan6.com, Jakarta - ".
 */
record DatelineReader(Dateline dateline, String rest) {
    private static final String WORD = "[\\p{Lu}][\\p{L}.'’]*";
    private static final String PLACE = WORD + "(?:[ -]" + WORD + "){0,3}";
    private static final String SITE = "[\\p{L}0-9-]+(?:\\.(?:com|co\\.id|co|id|net|tv|news))+";
    private static final String END = "\\s*[-–—]{1,2}\\s+";
    private static final Pattern SITE_FIRST =
            Pattern.compile("^((" + SITE + "), ?(" + PLACE + "))" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SITE_ONLY =
            Pattern.compile("^((" + SITE + "))" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKETS = Pattern.compile("^((" + PLACE + ") ?\\(([\\p{L}0-9. ]{2,30})\\))" + END);
    private static final Pattern CITY_FIRST =
            Pattern.compile("^((" + PLACE + "), ?(" + SITE + "|[\\p{L}0-9][\\p{L}0-9.]*(?: [\\p{L}0-9.]+){0,2}))" + END);
    private static final Pattern CITY_ONLY = Pattern.compile("^((\\p{Lu}[\\p{Lu}'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}'’]+){0,3}))" + END);

    static Optional<DatelineReader> of(String paragraph) {
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
