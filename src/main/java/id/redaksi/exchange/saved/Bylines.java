package id.redaksi.exchange.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names in what a page says of who wrote it: without "Oleh", jobs, times and the portal's name. */
final class Bylines {
    private static final int LONGEST = 160;
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:oleh|by|penulis|reporter|pewarta|jurnalis|written by|submitted by|posted by|diposting oleh|ditulis oleh|author|words by|story by|text by|tim redaksi|laporan)\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BORDER = Pattern.compile("\\s*(?:,|;|/|&|\\bdan\\b|\\band\\b|\\+|\\n)\\s*");
    /** A degree behind a name, which a comma parts from it: "Rahayu Lestari, M.Si.", "S.H., M.H.", "Ph.D", "SE, MM". */
    private static final Pattern DEGREE = Pattern.compile(
            ",\\s*(?=(?:\\p{Lu}[\\p{L}]{0,5}\\.){1,3}\\p{L}{0,6}\\.?(?:[-\\s]?K?\\p{Lu}*)?(?:\\s*(?:[,;|]|$|\\bdan\\b|\\band\\b))|(?:SH|MH|SE|MM|MSi|MSc|MA|MBA|PhD|ST|MT|SIP|SPd|MPd)(?:\\s*(?:[,;|]|$|\\bdan\\b|\\band\\b)))");

    /** Stands where that comma was while names are parted. */
    private static final char BEFORE_DEGREE = '\u0001';

    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:\\||–|—| - |·|•|\\(|\\bin [A-Z]|\\bon \\p{L}*,? ?\\d|\\bpada \\d|\\d{1,2}[:./ ]).*$");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}][\\p{L}.'’-]*(?:\\s+(?:[\\p{L}.'’-]+|\\d)){0,5}");
    private static final Pattern JOB = Pattern.compile(
            "(?i).*\\b(?:editor|correspondent|reporter|writer|staff|wartawan|kontributor|redaksi|journalist|newsroom|views|lihat|follow|share|published|updated|diperbarui|baca|menit|read|comments?|home|news desk|bbc news|columnist|contributor|manager|officer)\\b.*");

    private Bylines() {}

    /** The names; none where the text does not look like names. */
    static List<String> names(String text) {
        String line = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (line.isEmpty() || line.length() > LONGEST || line.matches("(?i)https?:.*|.*@\\S+\\.\\S+.*|.*facebook\\.com.*")) {
            return List.of();
        }
        line = DEGREE.matcher(line).replaceAll(String.valueOf(BEFORE_DEGREE));
        String names = BEHIND.matcher(BEFORE.matcher(line).replaceFirst("")).replaceFirst("");
        List<String> all = new ArrayList<>();
        for (String part : BORDER.split(names)) {
            String name = BEFORE.matcher(part.strip()).replaceFirst("").strip();
            if (NAME.matcher(name.replace(BEFORE_DEGREE, ' ')).matches() && !all.contains(name) && (!JOB.matcher(name).matches() || all.isEmpty() && !name.contains(" "))) {
                all.add(name);
            }
        }
        all.removeIf(name -> JOB.matcher(name).matches());
        all.replaceAll(name -> name.replace(String.valueOf(BEFORE_DEGREE), ", "));
        return all;
    }
}
