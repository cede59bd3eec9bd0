package id.redaksi.exchange.markdown;

import id.redaksi.story.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What pandoc, kramdown and the programs for documentation write in lines of their own, as the Markdown that everybody
 * reads: boxes between colons, definitions, poems, numbered examples, notices. The words stay; what said how they look is
 * told. In code they are code.
 */
final class LineSigns {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})[^`]*$");
    private static final Pattern BOX = Pattern.compile(
            "^ {0,3}:{3,}[ \\t]*(?:[\\w-]{1,60}(?:\\[([^\\[\\]]{0,300})])?|(?=\\{))[ \\t]*([^{}:][^{}]{0,300}?)?[ \\t]*(?:\\{[^{}]{0,300}})?[ \\t]*:*[ \\t]*$");
    private static final Pattern BOX_END = Pattern.compile("^ {0,3}:{3,}[ \\t]*$");
    private static final Pattern NOTICE = Pattern.compile("^(?:!!!|\\?\\?\\?\\+?)[ \\t]+[\\w-]{1,40}(?:[ \\t]+[\\w-]{1,40}){0,3}[ \\t]*(?:\"([^\"]{0,300})\")?[ \\t]*$");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}[:~][ \\t]{1,4}(\\S.*)$");
    private static final Pattern POEM = Pattern.compile("^\\|(?:[ \\t](.*))?$");
    private static final Pattern RULE_OF_TABLE = Pattern.compile("^[|:\\-+ \\t]*-[|:\\-+ \\t]*$");
    private static final Pattern EXAMPLE = Pattern.compile("^\\(@[\\w-]{0,60}\\)[ \\t]+(\\S.*)$");
    private static final Pattern SETTING = Pattern.compile(
            "^(?:import [^'\"\\n]{1,200} from ['\"][^'\"\\n]{1,200}['\"];?|\\{:[^{}\\n]{0,300}\\}|\\\\(?:newpage|pagebreak|clearpage|bigskip|medskip)|\\*\\[[^\\[\\]]{1,80}]:.*)[ \\t]*$");
    private static final Pattern TERM = Pattern.compile("^(?![ \\t]|[#>|+:~]|[-*][ \\t]|\\d+[.)][ \\t]).*$");
    private static final Pattern CAPTION = Pattern.compile("^(?:Table)?:[ \\t]+(\\S.*?)(?:[ \\t]*\\{[^{}]*})?[ \\t]*$");

    /** No glossary has more. */
    private static final int MOST_DEFINITIONS = 20_000;

    /** One of these is in every text that has any of the signs. */
    private static final List<String> SIGNS = List.of(
            ":::", "\n:", "\n~ ", "\n|", "+--", "--- ", "-- -", "(@", "{:", "!!! ", "??? ", "???+ ", "\n\\", "*[", "import ");

    /** How a caption begins for {@link BlockReader}, which sets it below the table before it. */
    static final String TABLE = "Table: ";

    private final List<String> lines;
    private final List<String> out = new ArrayList<>();
    private final List<String> leftOut;
    private int examples;
    private int definitions;
    private boolean defined;

    private LineSigns(List<String> lines, List<String> leftOut) {
        this.lines = lines;
        this.leftOut = leftOut;
    }

    static String resolved(String text, List<String> leftOut) {
        if (!new SignsOfText(text).hasAny(SIGNS) && !text.startsWith("|")) {
            return text;
        }
        List<String> lines = text.lines().toList();
        var signs = new LineSigns(lines, leftOut);
        signs.read();
        return String.join("\n", signs.out) + "\n";
    }

    private void read() {
        String fence = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher code = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                fence = line.strip().startsWith(fence) && line.strip().replace(fence.substring(0, 1), "").isEmpty() ? "" : fence;
                out.add(line);
            } else if (code.matches()) {
                fence = code.group(1);
                out.add(line);
            } else {
                at = sign(line, at);
            }
        }
    }

    /** Takes what begins at a line; gives the last line of it. */
    private int sign(String line, int at) {
        if (line.isBlank() || line.startsWith("    ")) {
            out.add(line);
            return at;
        }
        DrawnTable table = DrawnTable.at(lines, at, last());
        if (table != null) {
            if (table.hasHeadBefore()) {
                out.removeLast();
            }
            alone(table.markdown());
            return table.end();
        }
        if (BOX_END.matcher(line).matches()) {
            out.add("");
            return at;
        }
        Matcher box = BOX.matcher(line);
        if (box.matches()) {
            leftOut.add(Shortened.to(line.strip(), 200));
            title(box.group(1) == null ? box.group(2) : box.group(1));
            return at;
        }
        Matcher notice = NOTICE.matcher(line);
        if (notice.matches()) {
            leftOut.add(line.strip());
            title(notice.group(1));
            return outdented(at + 1);
        }
        Matcher example = EXAMPLE.matcher(line);
        if (example.matches()) {
            out.add(++examples + ". " + example.group(1));
            return at;
        }
        if (SETTING.matcher(line).matches()) {
            setting(line.strip());
            return at;
        }
        Matcher definition = DEFINITION.matcher(line);
        return definition.matches() ? definition(definition.group(1), at) : POEM.matcher(line).matches() ? poem(at) : other(line, at);
    }

    private int other(String line, int at) {
        out.add(line);
        return at;
    }

    private String last() {
        return out.isEmpty() ? "" : out.getLast();
    }

    /** A block of its own, whatever stands around it. */
    private void alone(String block) {
        out.add("");
        out.add(block);
        out.add("");
    }

    private void title(@Nullable String title) {
        alone(title == null || title.isBlank() ? "" : bold(title.strip()));
    }

    private static String bold(String words) {
        return words.contains("*") ? words : "**" + words + "**";
    }

    /** The lines that are set in, without their indent. */
    private int outdented(int from) {
        int at = from;
        for (; at < lines.size() && (lines.get(at).isBlank() || lines.get(at).startsWith("    ")); at++) {
            out.add(lines.get(at).isBlank() ? "" : lines.get(at).substring(4));
        }
        return at - 1;
    }

    /** What only says how the line beside it looks; the place of a table of contents goes with it. */
    private void setting(String line) {
        leftOut.add(Shortened.to(line, 200));
        if (line.contains("toc") && last().matches("[*+-] \\S.*|\\d+\\. \\S.*")) {
            out.removeLast();
        }
    }

    /** The word stands above as a line of its own; under a table the line is its caption. */
    private int definition(String words, int at) {
        int term = out.size() - 1;
        while (term >= 0 && out.get(term).isBlank()) {
            term--;
        }
        Matcher caption = CAPTION.matcher(lines.get(at));
        if (term >= 0 && out.get(term).stripLeading().startsWith("|") && caption.matches()) {
            alone(TABLE + caption.group(1));
            return at;
        }
        if (definitions++ > MOST_DEFINITIONS) {
            return other(lines.get(at), at);
        }
        boolean alone = term == 0 || term > 0 && out.get(term - 1).isBlank();
        if (term < 0 || !alone || !TERM.matcher(out.get(term)).matches()) {
            return other(lines.get(at), at);
        }
        if (out.size() - term <= 2 && !defined) {
            out.set(term, bold(out.get(term).strip()));
        }
        defined = true;
        out.add("");
        out.add(words);
        int end = at + 1;
        for (; end < lines.size(); end++) {
            String line = lines.get(end);
            boolean more = line.startsWith("  ") && !line.isBlank();
            boolean blank = line.isBlank() && end + 1 < lines.size() && lines.get(end + 1).startsWith("  ") && !lines.get(end + 1).isBlank();
            if (!more && !blank) {
                break;
            }
            out.add(line.strip());
        }
        Matcher next = DEFINITION.matcher(after(end));
        defined = next.matches();
        out.add("");
        return end - 1;
    }

    private String after(int at) {
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() ? lines.get(next) : "";
    }

    /** Lines that each begin with a bar are a poem or an address, unless they are a table. */
    private int poem(int at) {
        int end = at;
        boolean table = last().contains("|");
        while (end < lines.size() && !lines.get(end).isBlank() && (lines.get(end).startsWith("|") || lines.get(end).startsWith(" "))) {
            table |= RULE_OF_TABLE.matcher(lines.get(end)).matches();
            end++;
        }
        if (table || end == at + 1) {
            out.addAll(lines.subList(at, end));
            return end - 1;
        }
        List<String> verses = new ArrayList<>();
        for (String line : lines.subList(at, end)) {
            Matcher verse = POEM.matcher(line);
            String words = verse.matches() ? Objects.requireNonNullElse(verse.group(1), "") : line;
            if (verse.matches() || verses.isEmpty()) {
                int set = words.length() - words.stripLeading().length();
                verses.add("&nbsp;".repeat(Math.min(set, 20)) + words.strip());
            } else {
                verses.set(verses.size() - 1, verses.getLast() + " " + words.strip());
            }
        }
        var block = new StringBuilder();
        for (String verse : verses) {
            boolean empty = verse.isBlank();
            block.append(block.isEmpty() || empty || block.charAt(block.length() - 1) == '\n' ? "" : "\\\n").append(empty ? "\n\n" : verse);
        }
        alone(block.toString());
        return end - 1;
    }
}
