package id.redaksi.exchange.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a byline: "Oleh Rani Prameswari dan Budi". */
public final class Names {
    /** The word before a byline's names, which is the page's and no part of a name. */
    private static final Pattern BY = Pattern.compile("^(?:Oleh|By)(?: ?: ?| )", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|van|de|i?News\\.id)){0,4}");

    private static final Pattern BORDER = Pattern.compile(",| dan ");
    private static final int LONGEST = 80;

    private Names() {}

    /** Whether a line is names and nothing else. */
    public static boolean isByline(String whole) {
        String line = withoutBy(whole);
        return line.length() <= LONGEST
                && Stream.of(BORDER.split(line)).allMatch(part -> NAME.matcher(part.strip()).matches());
    }

    /** The names of a byline, each alone. */
    public static List<String> of(String line) {
        return parted(withoutBy(line));
    }

    static String withoutBy(String line) {
        return BY.matcher(line).replaceFirst("");
    }

    static List<String> parted(String names) {
        return Stream.of(BORDER.split(names)).map(String::strip).toList();
    }
}
