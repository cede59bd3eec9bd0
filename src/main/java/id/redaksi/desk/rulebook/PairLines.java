package id.redaksi.desk.rulebook;

import id.redaksi.rulebook.HouseRule.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a word list as people have it: two columns of a spreadsheet, or lines such as "apotik = apotek". A line without
 * anything between two words is a word that is only told.
 */
final class PairLines {
    /** The first of these that a line has parts it; an arrow may be drawn or typed. */
    private static final Pattern BETWEEN = Pattern.compile("\\t|\\s*(?:→|⇒|=>|->)\\s*|\\s*=\\s*|\\s*;\\s*");

    /** A cell of a spreadsheet that has a sign of its own in it is put in quotation marks, and its own are doubled. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

    private PairLines() {}

    /** The pairs in their order; blank lines and lines without a word before the sign are none. */
    static List<Pair> read(String text) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String[] cells = parted(line);
            String from = cell(cells[0]);
            if (!from.isEmpty()) {
                pairs.add(new Pair(from, cells.length > 1 ? cell(cells[1]) : ""));
            }
        }
        return List.copyOf(pairs);
    }

    /** Whether a text is more than one would type into one field. */
    static boolean isList(String text) {
        return text.strip().lines().limit(2).count() > 1 || text.contains("\t");
    }

    private static String[] parted(String line) {
        String[] columns = line.split("\\t", 3);
        if (columns.length > 1) {
            return columns;
        }
        Matcher between = BETWEEN.matcher(line);
        return between.find()
                ? new String[] {line.substring(0, between.start()), line.substring(between.end())}
                : new String[] {line};
    }

    private static String cell(String text) {
        Matcher quoted = QUOTED.matcher(text.strip());
        return quoted.matches() ? quoted.group(1).replace("\"\"", "\"").strip() : text.strip();
    }
}
