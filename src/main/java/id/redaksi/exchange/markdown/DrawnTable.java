package id.redaksi.exchange.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that is drawn by its lines, as pandoc has it: with a frame (a grid), or with its columns over rows of hyphens
 * (simple, and with rows of several lines). It becomes one with bars, which every reader of Markdown knows.
 */
final class DrawnTable {
    private static final Pattern FRAME = Pattern.compile("^ {0,3}\\+(?:[:=-]{2,}\\+)+[ \\t]*$");
    private static final Pattern COLUMNS = Pattern.compile("^ {0,3}-{2,}(?:[ \\t]+-{2,})+[ \\t]*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}-{5,}[ \\t]*$");
    private static final Pattern HYPHENS = Pattern.compile("-+");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d+[.)])[ \\t]+\\S.*");

    /** Longer or wider than this nobody draws by hand. */
    private static final int LONGEST = 2_000;

    /** The same where the end is not known by what a row looks like. */
    private static final int LONGEST_LOOSE = 200;

    private final List<List<String>> rows = new ArrayList<>();
    private boolean head;
    private boolean headBefore;
    private int end;

    private DrawnTable() {}

    /** The table that begins at this line; null where none does. {@code before} is the line before it. */
    static @Nullable DrawnTable at(List<String> lines, int at, String before) {
        String line = lines.get(at);
        var table = new DrawnTable();
        boolean read = FRAME.matcher(line).matches() ? table.grid(lines, at)
                : COLUMNS.matcher(line).matches() ? table.simple(lines, at, before)
                : RULE.matcher(line).matches() && before.isBlank() && table.several(lines, at);
        return read ? table : null;
    }

    /** Its last line. */
    int end() {
        return end;
    }

    /** Whether the line before it names its columns. */
    boolean hasHeadBefore() {
        return headBefore;
    }

    String markdown() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> all = new ArrayList<>(rows);
        if (!head) {
            all.addFirst(List.of());
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : all) {
            List<String> cells = new ArrayList<>(row);
            cells.addAll(Collections.nCopies(columns - row.size(), ""));
            lines.add("| " + String.join(" | ", cells) + " |");
            if (lines.size() == 1) {
                lines.add("|" + "---|".repeat(columns));
            }
        }
        return String.join("\n", lines);
    }

    private boolean grid(List<String> lines, int from) {
        List<String> cells = new ArrayList<>();
        int at = from + 1;
        for (; at < lines.size() && at - from < LONGEST; at++) {
            String line = lines.get(at).strip();
            if (FRAME.matcher(lines.get(at)).matches()) {
                if (cells.isEmpty()) {
                    break;
                }
                row(cells);
                end = at;
                head |= rows.size() == 1 && line.contains("=");
                cells.clear();
            } else if (line.startsWith("|") && line.endsWith("|") && line.length() > 1 || line.startsWith("+") && line.endsWith("+")) {
                List<String> parts = parts(line);
                for (int i = 0; i < parts.size(); i++) {
                    if (i >= cells.size()) {
                        cells.add("");
                    }
                    cells.set(i, cells.get(i) + "\n" + parts.get(i));
                }
            } else {
                break;
            }
        }
        return !rows.isEmpty() && (cells.isEmpty() || at - from >= LONGEST);
    }

    /** A line whose cells span rows has pieces of the frame in it. */
    private static List<String> parts(String line) {
        String inner = line.substring(1, line.length() - 1);
        List<String> parts = new ArrayList<>();
        for (String part : inner.split("(?<!\\\\)[|+](?=[ \\t:=-]|$)", -1)) {
            parts.add(part.matches("[-=: \\t]*") ? "" : part);
        }
        return parts;
    }

    private void row(List<String> cells) {
        if (!cells.isEmpty()) {
            rows.add(cells.stream().map(DrawnTable::cell).toList());
        }
    }

    /** Lines of one paragraph run on; paragraphs and items begin new ones. */
    private static String cell(String lines) {
        var cell = new StringBuilder();
        boolean broken = false;
        for (String line : lines.split("\n")) {
            String words = line.strip();
            if (words.isEmpty()) {
                broken = !cell.isEmpty();
            } else {
                cell.append(cell.isEmpty() ? "" : broken || ITEM.matcher(words).matches() ? "<br>" : " ").append(words);
                broken = false;
            }
        }
        return cell.toString().replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /** The columns stand where the hyphens do. */
    private boolean simple(List<String> lines, int from, String before) {
        List<int[]> columns = columns(lines.get(from));
        head = !before.isBlank();
        headBefore = head;
        if (head) {
            rows.add(cells(before, columns));
        }
        int at = from + 1;
        for (; at < lines.size() && at - from < LONGEST && !lines.get(at).isBlank() && !COLUMNS.matcher(lines.get(at)).matches(); at++) {
            rows.add(cells(lines.get(at), columns));
        }
        boolean closed = at < lines.size() && COLUMNS.matcher(lines.get(at)).matches();
        end = closed ? at : at - 1;
        boolean wide = rows.stream().filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1).count() > (head ? 1 : 0);
        return (head || closed) && wide;
    }

    /** Rows may have several lines, and are parted by blank ones, between two long rules. */
    private boolean several(List<String> lines, int from) {
        int rule = from + 1;
        while (rule < lines.size() && rule - from < 10 && !lines.get(rule).isBlank() && !COLUMNS.matcher(lines.get(rule)).matches()) {
            rule++;
        }
        if (rule >= lines.size() || rule == from + 1 || !COLUMNS.matcher(lines.get(rule)).matches()) {
            return false;
        }
        List<int[]> columns = columns(lines.get(rule));
        head = true;
        joined(lines.subList(from + 1, rule), columns);
        int row = rule + 1;
        int at = row;
        for (; at < lines.size() && at - from < LONGEST_LOOSE && !RULE.matcher(lines.get(at)).matches(); at++) {
            if (lines.get(at).isBlank()) {
                joined(lines.subList(row, at), columns);
                row = at + 1;
            }
        }
        if (at >= lines.size() || !RULE.matcher(lines.get(at)).matches()) {
            return false;
        }
        joined(lines.subList(row, at), columns);
        end = at;
        return rows.size() > 1;
    }

    private void joined(List<String> lines, List<int[]> columns) {
        if (!lines.isEmpty()) {
            List<List<String>> parts = lines.stream().map(line -> cells(line, columns)).toList();
            List<String> row = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                row.add(parts.stream().map(part -> part.get(column)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
            }
            rows.add(row);
        }
    }

    private static List<int[]> columns(String rule) {
        List<int[]> columns = new ArrayList<>();
        Matcher hyphens = HYPHENS.matcher(rule);
        while (hyphens.find()) {
            columns.add(new int[] {hyphens.start(), hyphens.end()});
        }
        return columns;
    }

    /** Words may stand out over the hyphens, as far as the next column begins. */
    private static List<String> cells(String line, List<int[]> columns) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < columns.size(); i++) {
            int to = i + 1 < columns.size() ? border(line, columns.get(i)[1], columns.get(i + 1)[0]) : line.length();
            cells.add(cell(line.substring(Math.min(from, line.length()), Math.min(Math.max(from, to), line.length()))));
            from = Math.max(from, to);
        }
        return cells;
    }

    /** Between two columns, where the words of neither are cut. */
    private static int border(String line, int end, int next) {
        for (int at = end; at < next && at < line.length(); at++) {
            if (line.charAt(at) == ' ') {
                return at;
            }
        }
        return next;
    }
}
